package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** When the debts of an intake stand in for a single balance, and how done moves bring them down. */
@ApiTest
class PlanDebtsApiTest {
    private static final JsonObject[] DEBTS = {
        PlanningUser.debt("Card", "3000", "24", "90"),
        PlanningUser.debt("Loan", "1000", "8", "50"),
        PlanningUser.debt("Store", "600", "18", "30")
    };

    private final Api api;
    private final PlanningUser user;

    PlanDebtsApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    private static JsonObject loan() {
        return PlanningUser.goal("debt", "Loan", "2000").put("payoff_strategy", "snowball");
    }

    private JsonObject intake() {
        return user.intake("1000", "729.41", DEBTS);
    }

    private void assertPlansFor(String target, boolean listed) {
        JsonObject plan = user.makePlan();
        assertThat(plan.getJsonObject("goal").getValue("target_amount")).hasToString(target);
        assertThat(plan.getJsonObject("payoff") != null).isEqualTo(listed);
    }

    @Test
    void areIgnoredWhenTheGoalWasSetAfterTheIntake() {
        intake();
        user.setGoal(loan());

        assertPlansFor("2000", false);
    }

    @Test
    void areUsedWhenTheIntakeCameAfterTheGoal() {
        user.setGoal(loan());
        intake();

        assertPlansFor("4600", true);
    }

    @Test
    void areIgnoredAgainOnceTheGoalHasANewTarget() {
        String goal = user.at("/goals/" + user.setGoal(loan()).getString("id"));
        intake();

        api.patch(goal, "{\"goal_name\": \"Out of debt\", \"cadence\": \"weekly\"}")
                .expect(200);
        assertPlansFor("4600", true);

        api.patch(goal, "{\"target_amount\": 2500}").expect(200);
        assertPlansFor("2500", false);
    }

    @Test
    void areIgnoredBySavers() {
        user.intake("1000", "729.41", "savings", new JsonObject().put("debts", intake().getJsonArray("debts")));
        assertPlansFor("2200", false);

        user.setGoal(PlanningUser.goal("savings", "Trip", "700"));
        intake();
        assertPlansFor("700", false);
    }

    @Test
    void giveWayToTheDefaultWhenANewIntakeListsNone() {
        intake();
        assertPlansFor("4600", true);

        user.intake("1000", "729.41", "debt");
        assertPlansFor("2200", false);
    }

    @Test
    void areReducedByDoneMovesInPayoffOrder() {
        user.setGoal(loan());
        intake();
        user.makePlan();
        for (int i = 0; i < 3; i++) {
            user.completeMove();
        }

        JsonObject plan = user.makePlan();

        // 690 was paid: the store's 600, and 90 of the loan.
        assertThat(plan.getJsonObject("goal").encode())
                .contains("\"target_amount\":4600,\"current_amount\":690,\"remaining_amount\":3910");
        JsonObject payoff = plan.getJsonObject("payoff");
        assertThat(payoff.getJsonArray("order").getJsonObject(0).encode())
                .isEqualTo("{\"name\":\"Store\",\"paid_off_month\":0,\"paid_off_date\":\"2025-05-01\"}");
        assertThat(payoff.getString("pay_first")).isEqualTo("Loan");
        PlanningUser without = PlanningUser.of(api);
        without.setGoal(loan());
        without.intake(
                "1000",
                "729.41",
                PlanningUser.debt("Card", "3000", "24", "90"),
                PlanningUser.debt("Loan", "910", "8", "80"));
        JsonObject same = without.makePlan().getJsonObject("payoff");
        assertThat(payoff.getInteger("months")).isEqualTo(same.getInteger("months"));
        assertThat(payoff.getValue("total_interest")).isEqualTo(same.getValue("total_interest"));
    }

    @Test
    void areWhatTheNewestIntakeSaysWhateverWasPaidBefore() {
        intake();
        user.makePlan();
        user.completeMove();
        assertThat(user.makePlan().getJsonObject("goal").getInteger("current_amount"))
                .isEqualTo(230);

        intake();

        assertThat(user.makePlan().getJsonObject("goal").encode())
                .contains("\"target_amount\":4600,\"current_amount\":0,\"remaining_amount\":4600");
    }

    @Test
    void areGoneOnceAllIsPaid() {
        user.intake("1000", "729.41", PlanningUser.debt("Card", "400", "24", "10"));
        user.makePlan();
        user.completeMove();
        user.completeMove();

        JsonObject plan = user.makePlan();

        assertThat(plan.getInteger("timeline_months")).isZero();
        assertThat(plan.getJsonObject("goal").encode()).contains("\"current_amount\":400,\"remaining_amount\":0");
        assertThat(plan.getJsonObject("key_metrics").getInteger("total_interest"))
                .isZero();
        assertThat(plan.getJsonObject("payoff").getValue("pay_first")).isNull();
        assertThat(plan.getJsonObject("key_metrics").getString("debt_payoff_date"))
                .isEqualTo("2025-05-01T00:00:00Z");
    }

    @Test
    void reduceASingleBalanceToo() {
        user.intake("3000", "2900", "debt");
        user.setGoal(PlanningUser.goal("debt", "Loan", "5000").put("annual_interest_rate", 20));
        user.makePlan();
        user.completeMove();

        JsonObject plan = user.makePlan();

        assertThat(plan.getJsonObject("goal").encode())
                .contains("\"target_amount\":5000,\"current_amount\":362.31,\"remaining_amount\":4637.69");
        assertThat(plan.getInteger("timeline_months")).isEqualTo(15);
    }
}
