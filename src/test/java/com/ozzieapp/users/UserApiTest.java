package com.ozzieapp.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Creating users, and what they are when little was said. */
@ApiTest
class UserApiTest {
    private final Api api;

    UserApiTest(Api api) {
        this.api = api;
    }

    private static JsonObject ana() {
        return new JsonObject()
                .put("external_user_id", "ana")
                .put("name", "Ana María Souza")
                .put("email", "ana@example.com")
                .put("phone", "+5511987654321")
                .put("language", "pt")
                .put("currency", "EUR")
                .put("timezone", "America/Sao_Paulo");
    }

    private static JsonObject known(String externalUserId) {
        return new JsonObject().put("external_user_id", externalUserId);
    }

    private JsonObject create(JsonObject fields) {
        return api.post("/v1/users", fields).expect(201).data();
    }

    @Test
    void keepsEveryFieldThatIsGiven() {
        Answer answer = api.post("/v1/users", ana()).expect(201);

        JsonObject user = answer.data();
        assertThat(answer.json().getString("object")).isEqualTo("user");
        assertThat(user.getMap()).containsAllEntriesOf(ana().getMap());
        assertThat(user.getString("id")).matches("ozz_usr_[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(api.get("/v1/users/" + user.getString("id")).expect(200).data())
                .isEqualTo(user);
    }

    @Test
    void hasADefaultForAllButTheExternalId() {
        JsonObject user = create(known("ana"));

        JsonObject defaults = new JsonObject()
                .put("id", user.getString("id"))
                .put("external_user_id", "ana")
                .putNull("name")
                .putNull("email")
                .putNull("phone")
                .put("language", "en")
                .put("currency", "USD")
                .put("timezone", "UTC")
                .put("onboarding_stage", "intake_pending")
                .putNull("personality_type")
                .put("points", 0)
                .put("bot_paused", false)
                .put("created_via", "api")
                .put("created_at", "2025-05-05T14:30:00Z")
                .put("updated_at", "2025-05-05T14:30:00Z");
        assertThat(user).isEqualTo(defaults);
    }

    @Test
    void takesNullForWhatIsNotSaid() {
        JsonObject user = create(known("ana").putNull("name").putNull("email").putNull("phone"));

        assertThat(user.getValue("name")).isNull();
        assertThat(user.getString("currency")).isEqualTo("USD");
    }

    @Test
    void takesTheCurrencyOfThePhonesCountryUnlessOneIsSaid() {
        JsonObject brazilian = known("ana").put("phone", "+5511987654321");
        JsonObject abroad = known("ben").put("phone", "+5511987654322").put("currency", "USD");

        assertThat(create(brazilian).getString("currency")).isEqualTo("BRL");
        assertThat(create(abroad).getString("currency")).isEqualTo("USD");
    }

    @Test
    void answersARetryWithTheUserThatExists() {
        JsonObject made = create(ana());

        api.clock().move(Duration.ofHours(1));

        assertThat(api.post("/v1/users", ana()).expect(200).data()).isEqualTo(made);
        assertThat(api.post("/v1/users", known("ana")).expect(200).data()).isEqualTo(made);
        assertThat(api.post("/v1/users", known("ana").putNull("phone"))
                        .expect(200)
                        .data())
                .isEqualTo(made);
        assertThat(api.get("/v1/users").items()).containsExactly(made);
    }

    @Test
    void namesTheFieldsInWhichARetryDiffers() {
        JsonObject made = create(ana());

        Answer one = api.post("/v1/users", ana().put("name", "Ana")).expect(409, "CONFLICT");
        Answer all = api.post(
                        "/v1/users",
                        known("ana")
                                .put("name", "Ben")
                                .put("email", "ben@example.com")
                                .put("phone", "+5511987654322")
                                .put("language", "en")
                                .put("currency", "BRL")
                                .put("timezone", "UTC"))
                .expect(409, "CONFLICT");

        assertThat(one.message())
                .isEqualTo("A user with external_user_id 'ana' already exists with other values: name.");
        assertThat(all.message())
                .isEqualTo("A user with external_user_id 'ana' already exists with other values:"
                        + " name, email, phone, language, currency, timezone.");
        assertThat(api.get("/v1/users").items()).containsExactly(made);
    }

    @Test
    void keepsAPhoneForOneUserOfAClient() {
        create(known("ana").put("phone", "+5511987654321"));

        Answer taken = api.post("/v1/users", known("ben").put("phone", "+5511987654321"));

        assertThat(taken.expect(409, "CONFLICT").message()).isEqualTo("A user with this phone already exists.");
        assertThat(api.get("/v1/users").items()).hasSize(1);
    }

    @Test
    void knowsNothingOfTheUsersOfOtherClients() {
        JsonObject mine = create(ana());

        JsonObject theirs =
                api.otherTenant().post("/v1/users", ana()).expect(201).data();

        assertThat(theirs.getString("id")).isNotEqualTo(mine.getString("id"));
    }

    @Test
    void ignoresFieldsThatAreNotTheCallersToSet() {
        JsonObject user = create(known("ana")
                .put("id", "ozz_usr_01JTGDN3J0V26QP49B7MNEJWH8")
                .put("points", 1_000)
                .put("onboarding_stage", "active")
                .put("personality_type", "planner")
                .put("created_via", "whatsapp")
                .put("created_at", "2020-01-01T00:00:00Z")
                .put("bot_paused", true));

        assertThat(user.getString("id")).isNotEqualTo("ozz_usr_01JTGDN3J0V26QP49B7MNEJWH8");
        assertThat(user.getInteger("points")).isZero();
        assertThat(user.getBoolean("bot_paused")).isFalse();
        assertThat(user.getString("onboarding_stage")).isEqualTo("intake_pending");
        assertThat(user.getValue("personality_type")).isNull();
        assertThat(user.getString("created_via")).isEqualTo("api");
        assertThat(user.getString("created_at")).isEqualTo("2025-05-05T14:30:00Z");
    }

    @Test
    void makesOneUserOfManyCallsAtOnce() {
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> api.post("/v1/users", ana()))
                .toList();

        assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers.stream().map(answer -> answer.data().getString("id")).distinct())
                .hasSize(1);
    }
}
