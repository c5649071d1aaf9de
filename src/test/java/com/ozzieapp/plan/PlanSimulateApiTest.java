package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class PlanSimulateApiTest {
    private static final String PATH = "/plan/simulate";

    private final Api api;
    private final PlanningUser user;

    PlanSimulateApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    private JsonObject simulate(String body) {
        return api.post(user.at(PATH), body).expect(200).data();
    }

    private static String difference(JsonObject simulation) {
        return simulation.getJsonObject("difference").encode();
    }

    private static String difference(String months, String savings, String interest) {
        return "{\"timeline_months\":" + months + ",\"monthly_savings_amount\":" + savings + ",\"total_interest\":"
                + interest + "}";
    }

    // Today 1,800 a month reach 9,600 in 6 months.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"monthly_income": 6000}                                | -2   | 1000
            {"monthly_expenses": 2900}                              | -1   | 300
            {"target_amount": 12000}                                | 1    | 0
            {"target_amount": 0.01}                                 | -5   | 0
            {"target_date": "2025-08-05"}                           | -1   | 360
            {"target_date": "2025-08-04"}                           | -1   | 360
            {"target_date": "2024-01-01"}                           | 0    | 0
            {"extra_monthly": 200}                                  | -1   | 0
            {"extra_monthly": 0}                                    | 0    | 0
            {"payoff_strategy": "snowball"}                         | 0    | 0
            {"monthly_income": 0}                                   | null | -1800
            {"monthly_income": 6000.55, "extra_monthly": 2000}      | -4   | 1000.55
            {"monthly_expenses": 6000, "extra_monthly": 2000}       | null | -1800
            {"mood": "fine"}                                        | 0    | 0
            """)
    void tellsWhatWouldBe(String body, String months, String savings) {
        user.intake("5000", "3200", "savings");

        JsonObject simulation = simulate(body);

        assertThat(difference(simulation)).isEqualTo(difference(months, savings, "null"));
        assertThat(simulation.getJsonObject("current").getInteger("timeline_months"))
                .isEqualTo(6);
    }

    @Test
    void paysListedDebtsByTheOtherStrategy() {
        user.intake(
                "1000",
                "729.41",
                PlanningUser.debt("Card", "3000", "24", "90"),
                PlanningUser.debt("Loan", "1000", "8", "50"),
                PlanningUser.debt("Store", "600", "18", "30"));

        JsonObject snowball = simulate("{\"payoff_strategy\": \"snowball\"}");
        JsonObject extra = simulate("{\"extra_monthly\": 4000}");
        JsonObject single = simulate("{\"target_amount\": 2000}");

        assertThat(difference(snowball)).isEqualTo(difference("1", "0", "103.20"));
        assertThat(snowball.getJsonObject("simulated").getJsonObject("payoff").getString("strategy"))
                .isEqualTo("snowball");
        assertThat(difference(extra)).startsWith("{\"timeline_months\":-11,");
        assertThat(single.getJsonObject("current").getJsonObject("payoff")).isNotNull();
        assertThat(single.getJsonObject("simulated").getJsonObject("payoff")).isNull();
        assertThat(single.getJsonObject("simulated").getInteger("timeline_months"))
                .isEqualTo(9);
    }

    @Test
    void takesTheDateOfTheGoalAway() {
        user.intake("5000", "3200", "savings");
        user.setGoal(PlanningUser.goal("savings", "Trip", "9600").put("target_date", "2025-08-05"));

        JsonObject simulation = simulate("{\"target_date\": null}");

        assertThat(difference(simulation)).isEqualTo(difference("1", "-360", "null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}"})
    void showsTodaysPlanTwiceWithoutAWish(String body) {
        user.intake("5000", "3200", "savings");
        JsonObject plan = user.makePlan();

        Answer answer = body.isEmpty()
                ? api.post(user.at(PATH)).expect(200)
                : api.post(user.at(PATH), body).expect(200);

        assertThat(answer.json().getString("object")).isEqualTo("plan_simulation");
        JsonObject current = answer.data().getJsonObject("current");
        assertThat(answer.data().getJsonObject("simulated").encode()).isEqualTo(current.encode());
        assertThat(difference(answer.data())).isEqualTo(difference("0", "0", "null"));
        for (String part : List.of("timeline_months", "allocations", "key_metrics", "action_items", "assumptions")) {
            assertThat(current.getValue(part)).isEqualTo(plan.getValue(part));
        }
    }

    @Test
    void startsFromTodaysDataAndNotFromAStalePlan() {
        user.intake("4500", "3100", "savings");
        user.makePlan();
        user.intake("5000", "3200", "savings");
        api.patch(user.at(""), "{\"language\": \"es\"}").expect(200);

        JsonObject current = simulate("{}").getJsonObject("current");

        assertThat(current.getJsonObject("key_metrics").getInteger("monthly_savings_amount"))
                .isEqualTo(1800);
        assertThat(current.getJsonArray("assumptions").getString(0)).startsWith("Todavía no hay una meta");
    }

    @Test
    void storesNothing() {
        user.intake("5000", "3200", "savings");
        simulate("{\"monthly_income\": 9000}");
        user.get("/plan").expect(404, "NOT_FOUND");
        user.setGoal(PlanningUser.goal("savings", "Trip", "4000"));
        user.makePlan();
        String plan = user.get("/plan").text();
        String goal = user.get("/goals").text();
        String intakes = user.get("/financial-intake/history").text();
        api.clock().move(Duration.ofHours(1));

        simulate("""
                {"monthly_income": 9000, "monthly_expenses": 100, "target_amount": 1, "target_date": "2030-01-01",
                 "extra_monthly": 5, "payoff_strategy": "snowball"}""");

        assertThat(user.get("/plan").text()).isEqualTo(plan);
        assertThat(user.get("/goals").text()).isEqualTo(goal);
        assertThat(user.get("/financial-intake/history").text()).isEqualTo(intakes);
    }

    @Test
    void needsAnIntake() {
        Answer answer = api.post(user.at(PATH), "{}").expect(422, "INTAKE_REQUIRED");

        assertThat(answer.message())
                .isEqualTo("No financial intake found for user '" + user.id()
                        + "'. Submit a POST /v1/users/{user_id}/financial-intake before generating a plan.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            monthly_income   | -1           | must be a non-negative number. Received: -1.
            monthly_income   | null         | must be a non-negative number. Received: null.
            monthly_expenses | "much"       | must be a non-negative number. Received: 'much'.
            monthly_expenses | 1.001        | must have at most 2 decimals. Received: 1.001.
            target_amount    | 0            | must be a positive number. Received: 0.
            target_date      | "2026-02-30" | must be a calendar date as YYYY-MM-DD. Received: '2026-02-30'.
            extra_monthly    | -50          | must be a non-negative number. Received: -50.
            payoff_strategy  | "landslide"  | must be one of: 'avalanche', 'snowball'. Received: 'landslide'.
            """)
    void refusesWhatCannotBe(String field, String value, String must) {
        user.intake("5000", "3200", "savings");

        Answer answer = api.post(user.at(PATH), "{\"" + field + "\": " + value + "}");

        answer.expect(422, "VALIDATION_ERROR");
        assertThat(answer.fields()).containsExactly(field);
        assertThat(answer.message()).isEqualTo("Field '" + field + "' " + must);
    }

    @Test
    void asksInTheUsualOrderWhoWhatAndWithWhat() {
        String unknown = "/v1/users/ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0" + PATH;

        api.withToken("bm9ib2R5Ondyb25n").post(unknown, "not json").expect(401, "UNAUTHORIZED");
        api.post(unknown, "not json").expect(404, "NOT_FOUND");
        api.otherTenant().post(user.at(PATH), "{}").expect(404, "NOT_FOUND");
        api.post(user.at(PATH), "not json").expect(400, "INVALID_JSON");
        api.post(user.at(PATH), "{\"extra_monthly\": -1}").expect(422, "VALIDATION_ERROR");
    }
}
