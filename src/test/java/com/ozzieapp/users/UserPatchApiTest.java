package com.ozzieapp.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merge patch: what is sent is set, null clears, the rest stays. */
@ApiTest
class UserPatchApiTest {
    private final Api api;
    private final String user;

    UserPatchApiTest(Api api) {
        this.api = api;
        this.user = api.newUser(new JsonObject()
                .put("external_user_id", "ana")
                .put("name", "Ana")
                .put("email", "ana@example.com")
                .put("phone", "+5511987654321"));
    }

    @BeforeEach
    void letAnHourPass() {
        api.clock().move(Duration.ofHours(1));
    }

    private JsonObject read() {
        return api.get(user).expect(200).data();
    }

    private JsonObject patch(JsonObject patch) {
        JsonObject patched = api.patch(user, patch).expect(200).data();

        assertThat(read()).isEqualTo(patched);
        return patched;
    }

    @Test
    void setsWhatIsSentAndLeavesTheRest() {
        JsonObject before = read();
        JsonObject patch = new JsonObject().put("name", "Ana Maria").put("language", "pt");

        JsonObject after = patch(patch);

        JsonObject expected = before.copy().mergeIn(patch).put("updated_at", "2025-05-05T15:30:00Z");
        assertThat(after).isEqualTo(expected);
    }

    @Test
    void setsEveryFieldThatIsTheCallersToSet() {
        JsonObject patch = new JsonObject()
                .put("external_user_id", "ana-2")
                .put("name", "A")
                .put("email", "a@example.com")
                .put("phone", "+12025550143")
                .put("language", "es")
                .put("currency", "MXN")
                .put("timezone", "America/Mexico_City")
                .put("bot_paused", true);

        assertThat(patch(patch).getMap()).containsAllEntriesOf(patch.getMap());
        assertThat(patch(new JsonObject().put("bot_paused", false)).getBoolean("bot_paused"))
                .isFalse();
    }

    @Test
    void clearsByNull() {
        JsonObject after =
                patch(new JsonObject().putNull("name").putNull("email").putNull("phone"));

        assertThat(List.of("name", "email", "phone")).allMatch(field -> after.getValue(field) == null);
        assertThat(after.getString("currency")).isEqualTo("BRL");
    }

    @Test
    void refusesToClearWhatAUserMustHave() {
        JsonObject before = read();

        for (String field : List.of("external_user_id", "language", "currency", "timezone", "bot_paused")) {
            Answer answer = api.patch(user, new JsonObject().putNull(field).put("name", "X"));

            assertThat(answer.expect(422, "VALIDATION_ERROR").fields()).containsExactly(field);
            assertThat(answer.message()).endsWith(". Received: null.");
        }
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void changesNothingByAnEmptyObject() {
        JsonObject before = read();

        assertThat(patch(new JsonObject())).isEqualTo(before);
        assertThat(patch(new JsonObject().put("unknown", 1))).isEqualTo(before);
    }

    @Test
    void ignoresFieldsThatAreNotTheCallersToSet() {
        JsonObject before = read();
        JsonObject patch = new JsonObject()
                .put("id", "ozz_usr_01JTGDN3J0V26QP49B7MNEJWH8")
                .put("points", -5)
                .put("onboarding_stage", "active")
                .put("personality_type", "planner")
                .put("created_via", "whatsapp")
                .putNull("created_at")
                .putNull("updated_at");

        assertThat(patch(patch)).isEqualTo(before);
    }

    @Test
    void refusesTheExternalIdOfAnotherUser() {
        api.newUser(new JsonObject().put("external_user_id", "ben"));
        JsonObject before = read();

        Answer answer =
                api.patch(user, new JsonObject().put("external_user_id", "ben").put("name", "Ben"));

        assertThat(answer.expect(409, "CONFLICT").message())
                .isEqualTo("A user with external_user_id 'ben' already exists.");
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void refusesThePhoneOfAnotherUser() {
        String other = api.newUser();

        Answer answer = api.patch(other, new JsonObject().put("phone", "+5511987654321"));

        assertThat(answer.expect(409, "CONFLICT").message()).isEqualTo("A user with this phone already exists.");
        patch(new JsonObject().putNull("phone"));
        api.patch(other, new JsonObject().put("phone", "+5511987654321")).expect(200);
    }

    @Test
    void takesItsOwnExternalIdAndPhoneAgain() {
        JsonObject before = read();

        JsonObject after = patch(new JsonObject().put("external_user_id", "ana").put("phone", "+5511987654321"));

        assertThat(after).isEqualTo(before.put("updated_at", after.getString("updated_at")));
    }

    @Test
    void isFoundByItsNewExternalIdOnly() {
        patch(new JsonObject().put("external_user_id", "ana-2"));

        assertThat(api.get("/v1/users?external_user_id=ana").items()).isEmpty();
        assertThat(api.get("/v1/users?external_user_id=ana-2").items()).containsExactly(read());
        assertThat(api.get("/v1/users/external:ana-2").data()).isEqualTo(read());
    }

    @Test
    void patchesByExternalIdToo() {
        Answer answer = api.patch("/v1/users/external:ana", new JsonObject().put("name", "A"));

        assertThat(answer.expect(200).data()).isEqualTo(read());
    }

    @Test
    void asksForABody() {
        api.patch(user, "").expect(400, "INVALID_JSON");
    }
}
