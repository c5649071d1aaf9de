package com.ozzieapp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an intake refuses, and how it says so: always 400. */
@ApiTest
class IntakeValidationApiTest {
    private static final String GOALS = "'savings', 'debt'.";

    private final Api api;
    private final String path;

    IntakeValidationApiTest(Api api) {
        this.api = api;
        this.path = PlanningUser.of(api).at("/financial-intake");
    }

    private Answer submit(String body) {
        return api.post(path, body);
    }

    private static String body(String field, String value) {
        JsonObject fine = new JsonObject()
                .put("monthly_income", 5000)
                .put("monthly_expenses", 3200)
                .put("financial_goal", "savings");
        fine.remove(field);
        return fine.encode().replaceFirst("\\{", "{\"" + field + "\":" + value.replace("\\", "\\\\") + ",");
    }

    private void assertOneProblem(Answer answer, String field, String message) {
        answer.expect(400, "VALIDATION_ERROR");
        assertThat(answer.message()).isEqualTo(message);
        assertThat(answer.error().getJsonArray("details"))
                .isEqualTo(JsonArray.of(new JsonObject().put("field", field).put("message", message)));
        api.get(path).expect(404);
    }

    @Test
    void asksForTheGoalAsDocumented() {
        Answer answer = submit("{\"monthly_income\": 5000, \"monthly_expenses\": 3200}");

        assertOneProblem(
                answer, "financial_goal", "Field 'financial_goal' is required. Must be one of: 'savings', 'debt'.");
    }

    @Test
    void refusesANegativeIncomeAsDocumented() {
        Answer answer = submit(body("monthly_income", "-500"));

        assertOneProblem(
                answer, "monthly_income", "Field 'monthly_income' must be a non-negative number. Received: -500.");
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        Answer answer = submit("{}").expect(400, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("3 fields failed validation.");
        assertThat(answer.fields()).containsExactly("monthly_income", "monthly_expenses", "financial_goal");
        assertThat(answer.error().encode())
                .contains("Field 'monthly_income' is required. Must be a non-negative number.")
                .contains("Field 'monthly_expenses' is required. Must be a non-negative number.")
                .contains("Field 'financial_goal' is required. Must be one of: " + GOALS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    monthly_income   | -0.01            | must be a non-negative number. Received: -0.01.
                    monthly_income   | "5000"           | must be a non-negative number. Received: '5000'.
                    monthly_income   | true             | must be a non-negative number. Received: true.
                    monthly_income   | [5000]           | must be a non-negative number. Received: an array.
                    monthly_income   | {}               | must be a non-negative number. Received: an object.
                    monthly_income   | 1.005            | must have at most 2 decimals. Received: 1.005.
                    monthly_income   | 0.001            | must have at most 2 decimals. Received: 0.001.
                    monthly_income   | 1000000000000    | must be at most 999999999999.99. Received: 1000000000000.
                    monthly_income   | 1000000000000.00 | must be at most 999999999999.99. Received: 1000000000000.00.
                    monthly_expenses | -1               | must be a non-negative number. Received: -1.
                    monthly_expenses | "a lot"          | must be a non-negative number. Received: 'a lot'.
                    monthly_expenses | 3200.999         | must have at most 2 decimals. Received: 3200.999.
                    financial_goal   | "holiday"        | must be one of: 'savings', 'debt'. Received: 'holiday'.
                    financial_goal   | "Savings"        | must be one of: 'savings', 'debt'. Received: 'Savings'.
                    financial_goal   | 1                | must be one of: 'savings', 'debt'. Received: 1.
                    next_pay_date | "2025-02-30" | must be a calendar date as YYYY-MM-DD. Received: '2025-02-30'.
                    next_pay_date | "2025-5-15"  | must be a calendar date as YYYY-MM-DD. Received: '2025-5-15'.
                    next_pay_date | "tomorrow"   | must be a calendar date as YYYY-MM-DD. Received: 'tomorrow'.
                    next_pay_date | ""           | must be a calendar date as YYYY-MM-DD. Received: ''.
                    next_pay_date | 20250515     | must be a calendar date as YYYY-MM-DD. Received: 20250515.
                    debts         | "none"       | must be an array of at most 50 items. Received: 'none'.
                    debts         | {}           | must be an array of at most 50 items. Received: an object.
                    """)
    void refusesAFieldThatIsNotAsItShouldBe(String field, String value, String must) {
        assertOneProblem(submit(body(field, value)), field, "Field '" + field + "' " + must);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "monthly_income=5000", "{\"monthly_income\": 5000,}", "\"", "", "{} {}", "NaN"})
    void refusesWhatIsNotJson(String body) {
        Answer answer = api.send("POST", path, Map.of("Content-Type", "application/json"), body);

        answer.expect(400, "INVALID_JSON");
        assertThat(answer.message()).isEqualTo("Request body is not valid JSON.");
        assertThat(answer.fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "5", "\"intake\"", "true"})
    void refusesJsonThatIsNoObject(String body) {
        submit(body).expect(400, "VALIDATION_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"2024-02-29\"", "\"2025-05-04\"", "\"9999-12-31\""})
    void takesAnyCalendarDateAsPayDayOrNone(String date) {
        JsonObject intake = submit(body("next_pay_date", date)).expect(201).data();

        assertThat(intake.getString("next_pay_date")).isEqualTo(date.equals("null") ? null : date.replace("\"", ""));
    }

    @Test
    void leavesAnAbsentPayDayNullAndIgnoresUnknownFields() {
        Answer answer = submit(body("mood", "\"fine\"")).expect(201);

        assertThat(answer.text()).contains("\"next_pay_date\":null,").doesNotContain("mood");
    }
}
