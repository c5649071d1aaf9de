package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explanation of a plan's numbers, and what it has in common with the projection. */
@ApiTest
class PlanDetailApiTest {
    private final Api api;
    private final PlanningUser user;

    PlanDetailApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    private static List<JsonObject> objects(JsonObject data, String name) {
        return data.getJsonArray(name).stream().map(item -> (JsonObject) item).toList();
    }

    @Test
    void explainsEveryStepOfTheExample() {
        user.intake("3000", "2900", "debt");
        user.setGoal(PlanningUser.goal("debt", "Loan", "5000").put("annual_interest_rate", 20));
        String id = user.makePlan().getString("id");

        Answer answer = user.get("/plan/explain").expect(200);

        assertThat(answer.text()).startsWith("{\"object\":\"plan_explanation\",\"data\":{\"plan_id\":\"" + id + "\",");
        List<JsonObject> steps = objects(answer.data(), "steps");
        assertThat(steps)
                .extracting(step -> step.getInteger("step"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(steps)
                .extracting(step -> step.getJsonObject("result").encode())
                .containsExactly(
                        "{\"needs_part\":0.625}",
                        "{\"needs\":0.604167,\"wants\":0.3625,\"free\":0.033333}",
                        "{\"wanted\":0.2}",
                        "{\"cut\":0.10875}",
                        "{\"goal\":0.142083}",
                        "{\"share_needs\":0.604167,\"share_wants\":0.25375,"
                                + "\"share_savings\":0.021313,\"share_debt\":0.120771}",
                        "{\"needs\":61,\"wants\":25,\"savings\":2,\"debt\":12}",
                        "{\"monthly_savings_amount\":63.94,\"monthly_debt_payment\":362.31,"
                                + "\"monthly_wants_cut\":326.25,"
                                + "\"monthly_gap\":0.00}",
                        "{\"current\":0.00,\"remaining\":5000.00}",
                        "{\"timeline_months\":16,\"total_interest\":729.53}",
                        "{\"projected_goal_date\":\"2026-09-01\",\"debt_payoff_date\":\"2026-09-01\"}",
                        "{\"current_savings_rate\":3.3,\"target_savings_rate\":2}");
    }

    @Test
    void explainsWhatThePlanSaysInEverySituation() {
        PlanSituations.all().forEach((name, steps) -> {
            PlanningUser someone = PlanningUser.of(api);
            steps.accept(someone);
            JsonObject plan = someone.plan();

            List<JsonObject> explained =
                    objects(someone.get("/plan/explain").expect(200).data(), "steps");

            JsonObject results = new JsonObject();
            explained.forEach(step -> results.mergeIn(step.getJsonObject("result")));
            JsonObject said = plan.getJsonObject("allocations").copy().mergeIn(plan.getJsonObject("key_metrics"));
            for (String figure : new TreeSet<>(said.fieldNames())) {
                assertSame(name + " " + figure, results.getValue(figure), said.getValue(figure));
            }
            assertSame(name, results.getValue("timeline_months"), plan.getValue("timeline_months"));
            assertThat(explained)
                    .extracting(step -> step.getInteger("step"))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(explained)
                    .allSatisfy(step -> assertThat(step.getString("formula")).isNotBlank());
            assertThat(explained.size()).isEqualTo(name.startsWith("no") ? 7 : name.startsWith("listed") ? 13 : 12);
        });
    }

    private static void assertSame(String what, Object explained, Object said) {
        if (said instanceof Number) {
            assertThat(new BigDecimal(explained.toString())).as(what).isEqualByComparingTo(said.toString());
        } else if (said != null) {
            assertThat(said.toString()).as(what).isEqualTo(explained + "T00:00:00Z");
        } else {
            assertThat(explained).as(what).isNull();
        }
    }

    @Test
    void tellsOfThePlanThatIsStoredAlsoWhenItIsStale() {
        user.intake("5000", "3200", "savings");
        user.makePlan();
        String projection = user.get("/plan/projection").text();
        String explanation = user.get("/plan/explain").text();
        api.clock().set("2025-07-01T00:00:00Z");

        user.intake("9000", "100", "debt");

        assertThat(user.get("/plan/projection").text()).isEqualTo(projection);
        assertThat(user.get("/plan/explain").text()).isEqualTo(explanation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan/projection", "/plan/explain"})
    void needsAPlanAndAUser(String path) {
        user.intake("5000", "3200", "savings");

        Answer none = user.get(path).expect(404, "NOT_FOUND");

        assertThat(none.message())
                .isEqualTo("No plan found for user '" + user.id() + "'. Submit a POST /v1/users/{user_id}/plan first.");
        user.makePlan();
        for (Answer unknown : List.of(
                api.get("/v1/users/ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0" + path),
                api.otherTenant().get(user.at(path)))) {
            unknown.expect(404, "NOT_FOUND");
            assertThat(unknown.message()).matches("User 'ozz_usr_[0-9A-Z]{26}' not found\\.");
        }
        api.withToken("bm9ib2R5Ondyb25n").get(user.at(path)).expect(401, "UNAUTHORIZED");
    }
}
