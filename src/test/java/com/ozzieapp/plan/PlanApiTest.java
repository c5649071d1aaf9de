package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class PlanApiTest {
    private final Api api;
    private final PlanningUser user;

    PlanApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan", "/plan/generate"})
    void needsAnIntake(String path) {
        Answer answer = api.post(user.at(path)).expect(422, "INTAKE_REQUIRED");

        assertThat(answer.message())
                .isEqualTo("No financial intake found for user '" + user.id()
                        + "'. Submit a POST /v1/users/{user_id}/financial-intake before generating a plan.");
        assertThat(answer.fields()).isEmpty();
        user.get("/plan").expect(404, "NOT_FOUND");
    }

    @Test
    void isNotThereBeforeItIsMade() {
        user.intake("5000", "3200", "savings");

        Answer answer = user.get("/plan").expect(404, "NOT_FOUND");

        assertThat(answer.message())
                .isEqualTo("No plan found for user '" + user.id() + "'. Submit a POST /v1/users/{user_id}/plan first.");
    }

    @Test
    void isNobodysAndNoOtherTenants() {
        user.intake("5000", "3200", "savings");
        user.makePlan();
        String unknown = "/v1/users/ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0/plan";
        Api other = api.otherTenant();

        for (Answer answer : List.of(
                api.get(unknown),
                api.post(unknown),
                api.post(unknown + "/generate"),
                other.get(user.at("/plan")),
                other.post(user.at("/plan")))) {
            answer.expect(404, "NOT_FOUND");
            assertThat(answer.message()).matches("User 'ozz_usr_[0-9A-Z]{26}' not found\\.");
        }
        Api nobody = api.withToken("bm9ib2R5Ondyb25n");
        nobody.get(user.at("/plan")).expect(401, "UNAUTHORIZED");
        nobody.post(unknown).expect(401, "UNAUTHORIZED");
    }

    @Test
    void hasTheDocumentedShape() {
        user.intake("5000", "3200", "savings");

        Answer answer = api.post(user.at("/plan")).expect(200);

        String id = answer.data().getString("id");
        assertThat(id).matches("pln_[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(answer.text())
                .startsWith("{\"object\":\"plan\",\"data\":{\"id\":\"" + id + "\",\"user_id\":\"" + user.id()
                        + "\",\"timeline_months\":6,"
                        + "\"allocations\":{\"needs\":40,\"wants\":24,\"savings\":36,\"debt\":0},"
                        + "\"key_metrics\":{\"monthly_savings_amount\":1800,"
                        + "\"projected_goal_date\":\"2025-11-01T00:00:00Z\",\"current_savings_rate\":36,"
                        + "\"target_savings_rate\":36,\"debt_payoff_date\":null,")
                .endsWith("\"stale\":false,\"personality_type\":null,\"created_at\":\"2025-05-05T14:30:00Z\","
                        + "\"updated_at\":\"2025-05-05T14:30:00Z\"}}");
        assertThat(answer.data().getJsonArray("action_items")).hasSizeBetween(3, 6);
        assertThat(user.get("/plan").expect(200).text()).isEqualTo(answer.text());
        assertThat(user.user().getString("onboarding_stage")).isEqualTo("active");
    }

    @Test
    void staysTheSameToTheByteWhileNothingIsNew() {
        user.intake("3000.10", "2900.33", "debt");
        user.setGoal(PlanningUser.goal("debt", "Loan", "5000.07").put("annual_interest_rate", 19.9));
        String first = api.post(user.at("/plan")).expect(200).text();

        api.clock().move(Duration.ofSeconds(1));
        String again = api.post(user.at("/plan")).expect(200).text();
        api.clock().move(Duration.ofDays(3));
        String generated = api.post(user.at("/plan/generate")).expect(200).text();

        assertThat(again).isEqualTo(first);
        assertThat(generated).isEqualTo(first);
        assertThat(user.get("/plan").text()).isEqualTo(first);
    }

    @Test
    void keepsItsIdAndTakesNewNumbersFromANewIntake() {
        user.intake("4500", "3100", "savings");
        JsonObject may = user.makePlan();
        api.clock().set("2025-05-31T08:00:00Z");

        user.intake("5000", "3200", "savings");
        JsonObject stale = user.plan();
        JsonObject renewed = user.makePlan();

        assertThat(stale).isEqualTo(may.copy().put("stale", true));
        assertThat(renewed.getBoolean("stale")).isFalse();
        assertThat(renewed.getString("id")).isEqualTo(may.getString("id"));
        assertThat(renewed.getString("created_at")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(renewed.getString("updated_at")).isEqualTo("2025-05-31T08:00:00Z");
        assertThat(renewed.getJsonObject("key_metrics").getInteger("monthly_savings_amount"))
                .isEqualTo(1800);
        assertThat(user.plan()).isEqualTo(renewed);
    }

    @Test
    void isNoLongerStaleAfterAnIntakeThatSaysTheSame() {
        user.intake("5000", "3200", "savings");
        String first = api.post(user.at("/plan")).text();
        api.clock().move(Duration.ofHours(1));
        user.intake("5000", "3200", "savings");
        assertThat(user.plan().getBoolean("stale")).isTrue();

        assertThat(api.post(user.at("/plan")).expect(200).text()).isEqualTo(first);
        assertThat(user.get("/plan").text()).isEqualTo(first);
    }

    @Test
    void movesItsDatesOnWithTheMonths() {
        user.intake("5000", "3200", "savings");
        JsonObject may = user.makePlan();
        api.clock().set("2025-06-01T00:00:00Z");

        assertThat(user.plan()).isEqualTo(may);
        JsonObject june = user.makePlan();

        assertThat(june.getJsonObject("key_metrics").getString("projected_goal_date"))
                .isEqualTo("2025-12-01T00:00:00Z");
        assertThat(june.getString("id")).isEqualTo(may.getString("id"));
        assertThat(june.getString("updated_at")).isEqualTo("2025-06-01T00:00:00Z");
    }

    @Test
    void isOneAlsoWhenAskedForSeveralTimesAtOnce() {
        user.intake("5000", "3200", "savings");

        List<CompletableFuture<String>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> api.post(user.at("/plan")).expect(200).text()))
                .limit(8)
                .toList();

        Set<String> told = asked.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        assertThat(told).containsExactly(user.get("/plan").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "not json", "{\"monthly_income\": -1}", "{"})
    void ignoresABody(String body) {
        user.intake("5000", "3200", "savings");
        String expected = api.post(user.at("/plan")).expect(200).text();

        for (String path : List.of("/plan", "/plan/generate")) {
            assertThat(api.post(user.at(path), body).expect(200).text()).isEqualTo(expected);
            assertThat(api.send("POST", user.at(path), Map.of("Content-Type", "text/plain"), body)
                            .expect(200)
                            .text())
                    .isEqualTo(expected);
        }
    }
}
