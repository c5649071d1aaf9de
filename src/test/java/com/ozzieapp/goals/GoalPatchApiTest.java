package com.ozzieapp.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes to a goal, as a merge patch. */
@ApiTest
class GoalPatchApiTest {
    private final Api api;
    private final PlanningUser user;
    private final JsonObject goal;

    GoalPatchApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
        this.goal = user.setGoal(new JsonObject("""
                {"goal_type": "savings", "goal_name": "Trip", "target_amount": 1000, "starting_amount": 250,
                 "cadence": "weekly", "next_move_date": "2025-05-20", "annual_interest_rate": 3.5,
                 "target_date": "2026-01-31", "payoff_strategy": "snowball"}"""));
    }

    private Answer patch(String body) {
        return api.patch(user.at("/goals/" + goal.getString("id")), body);
    }

    private JsonObject patched(String body) {
        api.clock().move(Duration.ofMinutes(5));
        JsonObject patched = patch(body).expect(200).data();
        assertThat(user.currentGoal()).isEqualTo(patched);
        return patched;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            goal_type            | "debt"
            goal_name            | "Bike"
            starting_amount      | 10.5
            cadence              | "monthly"
            next_move_date       | "2025-07-01"
            annual_interest_rate | 0.0001
            annual_interest_rate | null
            target_date          | "2025-01-01"
            target_date          | null
            payoff_strategy      | "avalanche"
            """)
    void changesOneFieldAndNoOther(String field, String value) {
        JsonObject patched = patched("{\"" + field + "\": " + value + "}");

        JsonObject others = goal.copy();
        for (String moving : new String[] {field, "progress", "status", "updated_at"}) {
            others.remove(moving);
        }
        assertThat(patched.encode()).contains("\"" + field + "\":" + value.replace("10.5", "10.50"));
        assertThat(patched.copy().mergeIn(others)).isEqualTo(patched);
        assertThat(patched.getString("updated_at")).isEqualTo("2025-05-05T14:35:00Z");
    }

    @Test
    void changesTheTargetAndSoTheProgress() {
        JsonObject patched = patched("{\"target_amount\": 3000}");

        assertThat(patched.encode()).contains("\"target_amount\":3000,");
        assertThat(patched.getJsonObject("progress").encode()).isEqualTo("{\"current_amount\":250,\"percent\":8}");
    }

    @Test
    void leavesEverythingWithoutAField() {
        JsonObject patched = patched("{\"mood\": \"fine\"}");

        assertThat(patched).isEqualTo(goal.copy().put("updated_at", patched.getString("updated_at")));
    }

    @Test
    void putsTheNextMoveBackToTheNextDateOfTheCadence() {
        assertThat(patched("{\"next_move_date\": null}").getString("next_move_date"))
                .isEqualTo("2025-05-12");

        JsonObject monthly = patched("{\"next_move_date\": null, \"cadence\": \"monthly\"}");
        assertThat(monthly.getString("next_move_date")).isEqualTo("2025-06-05");
    }

    @Test
    void countsASavingsStartOnlyForSavings() {
        assertThat(goal.getJsonObject("progress").encode()).isEqualTo("{\"current_amount\":250,\"percent\":25}");

        JsonObject debt = patched("{\"goal_type\": \"debt\"}");

        assertThat(debt.getJsonObject("progress").encode()).isEqualTo("{\"current_amount\":0,\"percent\":0}");
        assertThat(debt.getValue("starting_amount")).isEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            goal_type            | "spending"      | must be one of: 'savings', 'debt'. Received: 'spending'.
            goal_type            | null            | must be one of: 'savings', 'debt'. Received: null.
            goal_name            | ""              | must be a string of 1 to 120 characters. Received: ''.
            goal_name            | 5               | must be a string of 1 to 120 characters. Received: 5.
            goal_name            | null            | must be a string of 1 to 120 characters. Received: null.
            target_amount        | 0               | must be a positive number. Received: 0.
            target_amount        | -1              | must be a positive number. Received: -1.
            target_amount        | "1000"          | must be a positive number. Received: '1000'.
            target_amount        | 10.005          | must have at most 2 decimals. Received: 10.005.
            target_amount        | 1000000000000   | must be at most 999999999999.99. Received: 1000000000000.
            target_amount        | null            | must be a positive number. Received: null.
            starting_amount      | -0.01           | must be a non-negative number. Received: -0.01.
            starting_amount      | 0.001           | must have at most 2 decimals. Received: 0.001.
            starting_amount      | null            | must be a non-negative number. Received: null.
            annual_interest_rate | -1              | must be a number from 0 to 1000. Received: -1.
            annual_interest_rate | 1000.01         | must be a number from 0 to 1000. Received: 1000.01.
            annual_interest_rate | "20%"           | must be a number from 0 to 1000. Received: '20%'.
            next_move_date       | "2025-02-30"    | must be a calendar date as YYYY-MM-DD. Received: '2025-02-30'.
            target_date          | "someday"       | must be a calendar date as YYYY-MM-DD. Received: 'someday'.
            target_date          | 20260101        | must be a calendar date as YYYY-MM-DD. Received: 20260101.
            payoff_strategy      | "landslide"     | must be one of: 'avalanche', 'snowball'. Received: 'landslide'.
            cadence | "daily" | must be one of: 'weekly', 'biweekly', 'twice_monthly', 'monthly'. Received: 'daily'.
            """)
    void refusesWhatAFieldCannotBe(String field, String value, String must) {
        String expected = "Field '" + field + "' " + must;

        Answer answer = patch("{\"" + field + "\": " + value + "}").expect(422, "VALIDATION_ERROR");
        assertThat(answer.message()).isEqualTo(expected);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(user.currentGoal()).isEqualTo(goal);
    }

    @Test
    void refusesANewGoalInTheSameWords() {
        String body = """
                {"goal_name": "", "target_amount": 0, "cadence": "daily", "target_date": "2026-02-30"}""";

        Answer wrong = api.post(user.at("/goals"), body).expect(422, "VALIDATION_ERROR");

        assertThat(wrong.message()).isEqualTo("5 fields failed validation.");
        assertThat(wrong.fields()).containsExactly("goal_type", "goal_name", "target_amount", "cadence", "target_date");
        assertThat(wrong.text()).contains("Field 'goal_type' is required. Must be one of: 'savings', 'debt'.");
        assertThat(user.currentGoal()).isEqualTo(goal);
    }

    @Test
    void tellsEverythingThatANewGoalNeeds() {
        Answer empty = api.post(user.at("/goals"), "{}").expect(422, "VALIDATION_ERROR");

        assertThat(empty.fields()).containsExactly("goal_type", "goal_name", "target_amount");
        assertThat(empty.text())
                .contains("Field 'goal_name' is required. Must be a string of 1 to 120 characters.")
                .contains("Field 'target_amount' is required. Must be a positive number.");
    }

    @Test
    void refusesWhatIsNotJson() {
        patch("{").expect(400, "INVALID_JSON");
        patch("[]").expect(422, "VALIDATION_ERROR");
        api.post(user.at("/goals"), "goal").expect(400, "INVALID_JSON");
    }

    @Test
    void changesAReplacedGoalWithoutMakingItCurrent() {
        JsonObject second = user.setGoal(PlanningUser.goal("savings", "Bike", "500"));

        JsonObject patched = patch("{\"goal_name\": \"Old trip\"}").expect(200).data();

        assertThat(patched.getString("status")).isEqualTo("replaced");
        assertThat(patched.getString("goal_name")).isEqualTo("Old trip");
        assertThat(user.currentGoal()).isEqualTo(second);
    }
}
