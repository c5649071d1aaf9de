package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model's worked examples, as the API tells them. */
@ApiTest
class PlanExamplesApiTest {
    private static final JsonObject[] THREE_SMALL = {
        PlanningUser.debt("Card", "3000", "24", "90"),
        PlanningUser.debt("Loan", "1000", "8", "50"),
        PlanningUser.debt("Store", "600", "18", "30")
    };
    private static final JsonObject[] THREE_LARGE = {
        PlanningUser.debt("Car", "8000", "6", "160"),
        PlanningUser.debt("Card", "2500", "22", "75"),
        PlanningUser.debt("Store", "1200", "12", "40")
    };

    private final PlanningUser user;

    PlanExamplesApiTest(Api api) {
        this.user = PlanningUser.of(api);
    }

    @Test
    void paysADebtAsTheModelsExampleDoes() {
        user.intake("3000", "2900", "debt");
        user.setGoal(PlanningUser.goal("debt", "Loan", "5000").put("annual_interest_rate", 20));

        JsonObject plan = user.makePlan();

        assertThat(plan.getInteger("timeline_months")).isEqualTo(16);
        assertThat(plan.getJsonObject("allocations").encode())
                .isEqualTo("{\"needs\":61,\"wants\":25,\"savings\":2,\"debt\":12}");
        assertThat(plan.getJsonObject("key_metrics").encode()).isEqualTo("""
                {"monthly_savings_amount":63.94,"projected_goal_date":"2026-09-01T00:00:00Z",\
                "current_savings_rate":3.3,"target_savings_rate":2,"debt_payoff_date":"2026-09-01T00:00:00Z",\
                "monthly_debt_payment":362.31,"monthly_wants_cut":326.25,"total_interest":729.53}""");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 705.88, 5000, 20, 250, 25, 1133.05",
        "1000, 764.71, 10000, 24, 200, , ",
        "1000, 764.71, 0.01, 1000, 200, 1, 0.01"
    })
    void paysASingleBalance(
            String income, String expenses, String owed, String rate, String payment, Integer months, String interest) {
        user.intake(income, expenses, "savings");
        user.setGoal(PlanningUser.goal("debt", "Loan", owed).put("annual_interest_rate", new BigDecimal(rate)));

        JsonObject plan = user.makePlan();

        JsonObject metrics = plan.getJsonObject("key_metrics");
        assertThat(plan.getInteger("timeline_months")).isEqualTo(months);
        assertThat(metrics.encode())
                .contains("\"monthly_debt_payment\":" + payment + ",")
                .endsWith("\"total_interest\":" + interest + "}");
    }

    @Test
    void saysThatNothingCanBeMovedWithoutIncomeOrInADeficit() {
        user.intake("0", "1200", "savings");
        JsonObject withoutIncome = user.makePlan();
        user.intake("1000", "1500", "savings");
        JsonObject deficit = user.makePlan();

        assertThat(withoutIncome.getJsonObject("allocations").encode())
                .isEqualTo("{\"needs\":60,\"wants\":20,\"savings\":15,\"debt\":5}");
        assertThat(withoutIncome.getJsonArray("action_items").getString(0)).contains("income");
        assertThat(deficit.getJsonObject("allocations").encode())
                .isEqualTo("{\"needs\":94,\"wants\":6,\"savings\":0,\"debt\":0}");
        assertThat(deficit.getJsonArray("action_items").getString(0)).contains("$331.25 a month");
        for (JsonObject plan : List.of(withoutIncome, deficit)) {
            assertThat(plan.getValue("timeline_months")).isNull();
            assertThat(plan.getJsonObject("key_metrics").getInteger("monthly_savings_amount"))
                    .isZero();
            assertThat(plan.getJsonObject("key_metrics").getValue("projected_goal_date"))
                    .isNull();
        }
    }

    // The payment of 230 and the minimums of 170 are the 400 of the example.
    @Test
    void paysThreeSmallDebtsByEitherStrategy() {
        user.intake("1000", "729.41", THREE_SMALL);

        JsonObject plan = user.makePlan();

        assertThat(plan.getJsonObject("payoff").encode()).isEqualTo("""
                {"strategy":"avalanche","order":[\
                {"name":"Card","paid_off_month":11,"paid_off_date":"2026-04-01"},\
                {"name":"Store","paid_off_month":12,"paid_off_date":"2026-05-01"},\
                {"name":"Loan","paid_off_month":13,"paid_off_date":"2026-06-01"}],\
                "months":13,"total_interest":502.34,"pay_first":"Card",\
                "alternative":{"strategy":"snowball","order":[\
                {"name":"Store","paid_off_month":3,"paid_off_date":"2025-08-01"},\
                {"name":"Loan","paid_off_month":6,"paid_off_date":"2025-11-01"},\
                {"name":"Card","paid_off_month":14,"paid_off_date":"2026-07-01"}],\
                "months":14,"total_interest":605.54}}""");
        assertThat(plan.getInteger("timeline_months")).isEqualTo(13);
        assertThat(plan.getJsonObject("key_metrics").encode())
                .contains("\"debt_payoff_date\":\"2026-06-01T00:00:00Z\",\"monthly_debt_payment\":230,")
                .endsWith("\"total_interest\":502.34}");
        assertThat(plan.getJsonObject("goal").encode())
                .contains("\"target_amount\":4600,\"current_amount\":0,\"remaining_amount\":4600");
    }

    @Test
    void paysThreeLargeDebtsByEitherStrategy() {
        user.intake("1000", "617.65", THREE_LARGE);

        JsonObject payoff = user.makePlan().getJsonObject("payoff");

        assertThat(payoff.getInteger("months")).isEqualTo(21);
        assertThat(payoff.getValue("total_interest")).hasToString("834.55");
        assertThat(payoff.getString("pay_first")).isEqualTo("Card");
        JsonObject alternative = payoff.getJsonObject("alternative");
        assertThat(alternative.getInteger("months")).isEqualTo(21);
        assertThat(alternative.getValue("total_interest")).hasToString("896.21");
    }

    @Test
    void putsTheStrategyOfTheGoalFirst() {
        user.setGoal(PlanningUser.goal("debt", "Free", "9999").put("payoff_strategy", "snowball"));
        user.intake("1000", "729.41", THREE_SMALL);

        JsonObject plan = user.makePlan();

        assertThat(plan.getInteger("timeline_months")).isEqualTo(14);
        assertThat(plan.getJsonObject("payoff").getString("strategy")).isEqualTo("snowball");
        assertThat(plan.getJsonObject("payoff").getString("pay_first")).isEqualTo("Store");
        assertThat(plan.getJsonObject("payoff").getJsonObject("alternative").getString("strategy"))
                .isEqualTo("avalanche");
    }
}
