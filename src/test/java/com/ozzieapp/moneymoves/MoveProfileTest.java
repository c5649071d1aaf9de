package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.PlanModel;
import com.ozzieapp.plan.PlanSteps;
import com.ozzieapp.users.Personality;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which situations are true of a user. */
class MoveProfileTest {
    private static final Standing START = standing(GoalType.SAVINGS, "0");

    private static Standing standing(GoalType type, String current) {
        return new Standing(type, Steps.money("1000"), Steps.money(current));
    }

    private static Set<String> situations(PlanSteps steps, Standing standing) {
        return MoveProfile.of(steps, standing, Personality.NONE).situations();
    }

    @Test
    void knowsGoalAndPersonality() {
        PlanSteps steps = Steps.of(GoalType.SAVINGS, "5000", "3200");

        MoveProfile profile = MoveProfile.of(steps, standing(GoalType.DEBT, "0"), Personality.AVOIDER);

        assertThat(profile.goal()).isEqualTo(GoalType.DEBT);
        assertThat(profile.personality()).isEqualTo(Personality.AVOIDER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000 | 3200 | surplus high_savings starting",
                "1000 | 701  | surplus starting",
                "1000 | 700  | surplus high_savings starting",
                "3250 | 2600 | surplus wants_high starting",
                "1000 | 901  | surplus low_savings starting",
                "3000 | 2900 | surplus low_savings needs_high starting",
                "2000 | 3000 | deficit low_savings needs_high starting",
                "0    | 1500 | no_income starting"
            })
    void tellsHowTheMoneyStands(String income, String expenses, String expected) {
        PlanSteps steps = Steps.of(GoalType.SAVINGS, income, expenses);

        assertThat(situations(steps, START)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "0, starting",
        "249.99, starting",
        "250, quarter",
        "499.99, quarter",
        "500, halfway",
        "799.99, halfway",
        "800, nearly_there",
        "999.99, nearly_there",
        "1000, reached",
        "2000, reached"
    })
    void tellsHowFarTheWayIs(String current, String expected) {
        PlanSteps steps = Steps.of(GoalType.SAVINGS, "0", "1500");

        assertThat(situations(steps, standing(GoalType.SAVINGS, current)))
                .containsExactlyInAnyOrder("no_income", expected);
    }

    @ParameterizedTest
    @CsvSource({"19.99, debt", "20, debt high_interest"})
    void tellsOfADebtAndItsPrice(String rate, String expected) {
        Set<String> situations = situations(Steps.owing("3000", "2900", rate), standing(GoalType.DEBT, "0"));

        assertThat(situations)
                .filteredOn(tag -> tag.contains("debt") || tag.contains("interest"))
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void tellsOfSeveralDebts() {
        PlanSteps one = Steps.owing(Money.ZERO, Steps.debt("Visa", "500", "24"));
        PlanSteps two = Steps.owing(Money.ZERO, Steps.debt("Visa", "500", "12"), Steps.debt("Car", "900", "5"));
        Standing start = standing(GoalType.DEBT, "0");

        assertThat(situations(one, start)).contains("debt", "high_interest").doesNotContain("several_debts");
        assertThat(situations(two, start)).contains("debt", "several_debts").doesNotContain("high_interest");
    }

    @Test
    void aSaverWithoutDebtsHasNone() {
        assertThat(situations(Steps.of(GoalType.SAVINGS, "5000", "3200"), START))
                .doesNotContain("debt", "several_debts", "high_interest");
    }

    @Test
    void namesTheCategoryThatCostsMostOverItsMeasure() {
        PlanSteps steps = PlanModel.steps(Steps.spending("food", "9000", "housing", "3000"));

        assertThat(situations(steps, START)).contains("food").doesNotContain("housing");
    }
}
