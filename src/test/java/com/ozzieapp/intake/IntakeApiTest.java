package com.ozzieapp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class IntakeApiTest {
    private final Api api;
    private final PlanningUser user;

    IntakeApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    @Test
    void storesWhatTheDocumentsShow() {
        api.clock().set("2025-05-05T14:31:00Z");

        Answer answer = api.post(user.at("/financial-intake"), """
                {"monthly_income": 5000, "monthly_expenses": 3200, "financial_goal": "savings",
                 "next_pay_date": "2025-05-15"}""").expect(201);

        String id = answer.data().getString("id");
        assertThat(id).matches("ozz_intake_[0-9A-HJKMNP-TV-Z]{26}");
        String expected = """
                {"object":"financial_intake","data":{"id":"%s","user_id":"%s","monthly_income":5000,\
                "monthly_expenses":3200,"monthly_surplus":1800,"financial_goal":"savings",\
                "next_pay_date":"2025-05-15","debts":[],"created_at":"2025-05-05T14:31:00Z"}}""";
        assertThat(answer.text()).isEqualTo(expected.formatted(id, user.id()));
        assertThat(user.get("/financial-intake").expect(200).text()).isEqualTo(answer.text());
    }

    @Test
    void tellsWhoHasSubmittedNothingWhatToDo() {
        Answer answer = user.get("/financial-intake").expect(404, "NOT_FOUND");

        assertThat(answer.message())
                .isEqualTo("No financial intake found for user '" + user.id()
                        + "'. Submit a POST /v1/users/{user_id}/financial-intake first.");
        assertThat(answer.fields()).isEmpty();
    }

    @Test
    void knowsNoUserThatWasNeverMade() {
        String nobody = "ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0";
        String path = "/v1/users/" + nobody + "/financial-intake";

        for (Answer answer :
                List.of(api.get(path), api.post(path, "{}"), api.post(path, "not json"), api.get(path + "/history"))) {
            answer.expect(404, "NOT_FOUND");
            assertThat(answer.message()).isEqualTo("User '" + nobody + "' not found.");
        }
    }

    @Test
    void hidesAnotherTenantsUserAsIfThereWereNone() {
        user.intake("5000", "3200", "savings");
        Api other = api.otherTenant();

        for (Answer answer : List.of(
                other.get(user.at("/financial-intake")),
                other.post(user.at("/financial-intake"), "{}"),
                other.get(user.at("/financial-intake/history")))) {
            answer.expect(404, "NOT_FOUND");
            assertThat(answer.message()).isEqualTo("User '" + user.id() + "' not found.");
        }
    }

    @Test
    void refusesWhoDoesNotSayWhoTheyAre() {
        for (Answer answer : List.of(
                api.withToken("bm9ib2R5Ondyb25n").get(user.at("/financial-intake")),
                api.withToken("bm9ib2R5Ondyb25n").post(user.at("/financial-intake"), "not json"),
                api.send("GET", user.at("/financial-intake/history"), Map.of("Authorization", ""), ""))) {
            answer.expect(401, "UNAUTHORIZED");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void makesAnExternalUserOnFirstUse() {
        String external = "/v1/users/external:first-seen/financial-intake";

        api.get(external).expect(404, "NOT_FOUND");
        JsonObject intake = api.post(external, """
                {"monthly_income": 1, "monthly_expenses": 0, "financial_goal": "debt"}""").expect(201).data();

        assertThat(api.get(external).expect(200).data()).isEqualTo(intake);
        assertThat(intake.getString("user_id")).startsWith("ozz_usr_");
    }

    @Test
    void leavesWhatIsNegativeNegative() {
        JsonObject intake = user.intake("2500", "3100.25", "debt");

        assertThat(intake.getValue("monthly_surplus")).hasToString("-600.25");
    }

    // Raw text: a parser on the way in or out that went through binary floating point would show here.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "5000, 562.5, 5000, 562.50, 4437.50",
        "0.30, 0.2, 0.30, 0.20, 0.10",
        "0.07, 1.10, 0.07, 1.10, -1.03",
        "1.1e3, 100.00, 1100, 100, 1000",
        "999999999999.99, 0.01, 999999999999.99, 0.01, 999999999999.98",
        "0, 999999999999.99, 0, 999999999999.99, -999999999999.99"
    })
    void givesAmountsBackToTheCent(
            String income, String expenses, String shownIncome, String shownExpenses, String shownSurplus) {
        Answer answer = api.post(
                        user.at("/financial-intake"),
                        "{\"monthly_income\": " + income + ", \"monthly_expenses\": " + expenses
                                + ", \"financial_goal\": \"savings\"}")
                .expect(201);

        String amounts = "\"monthly_income\":%s,\"monthly_expenses\":%s,\"monthly_surplus\":%s,"
                .formatted(shownIncome, shownExpenses, shownSurplus);
        assertThat(answer.text()).contains(amounts);
        assertThat(user.get("/financial-intake").text()).isEqualTo(answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void changesNoSnapshot(String method) {
        JsonObject intake = user.intake("5000", "3200", "savings");

        Answer answer = api.send(
                method, user.at("/financial-intake"), Map.of("Content-Type", "application/json"), intake.encode());

        answer.expect(405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow").split(", ")).contains("GET", "POST").doesNotContain(method);
        assertThat(user.get("/financial-intake").data()).isEqualTo(intake);
    }

    @Test
    void countsTheNewestAlsoWithinOneInstant() {
        user.intake("4500", "3100", "savings");
        JsonObject second = user.intake("5000", "3200", "debt");

        assertThat(user.get("/financial-intake").data()).isEqualTo(second);
        api.clock().move(Duration.ofDays(-1));
        JsonObject third = user.intake("5200", "3200", "debt");

        assertThat(third.getString("created_at")).isEqualTo("2025-05-04T14:30:00Z");
        assertThat(user.get("/financial-intake").data()).isEqualTo(third);
    }

    @Test
    void leadsTheUserOnToThePlan() {
        assertThat(user.user().getString("onboarding_stage")).isEqualTo("intake_pending");

        user.intake("5000", "3200", "savings");
        assertThat(user.user().getString("onboarding_stage")).isEqualTo("plan_pending");
        user.makePlan();
        user.intake("5100", "3200", "savings");

        assertThat(user.user().getString("onboarding_stage")).isEqualTo("active");
    }
}
