package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.PlanSteps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoTaskTest {
    private static final Debt VISA = Steps.debt("Visa", "500", "24");
    private static final Debt CAR = Steps.debt("Car", "900", "5");

    private static Standing standing(GoalType type, String target, String current) {
        return new Standing(type, Steps.money(target), Steps.money(current));
    }

    private static DoTask moving(String key, String amount) {
        return new DoTask(key, Steps.money(amount), true, Optional.empty());
    }

    private static DoTask keeping(String key, String amount) {
        return new DoTask(key, Steps.money(amount), false, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 650, 150",
        "BIWEEKLY, 650, 300",
        "TWICE_MONTHLY, 650, 325",
        "MONTHLY, 650, 650",
        "WEEKLY, 0.01, 0",
        "WEEKLY, 0.03, 0.01",
        "BIWEEKLY, 0.01, 0",
        "TWICE_MONTHLY, 0.01, 0.01",
        "WEEKLY, 999999999999.99, 230769230769.23"
    })
    void aMonthlyAmountIsDividedHalfUpToCents(Cadence cadence, String monthly, String amount) {
        assertThat(cadence.perCycle(Steps.money(monthly))).isEqualTo(Steps.money(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "0,       savings_start,    650",
        "99.99,   savings_start,    650",
        "100,     savings_progress, 650",
        "5000,    savings_progress, 650",
        "5000.01, savings_halfway,  650",
        "9349.99, savings_halfway,  650",
        "9350,    savings_last,     650",
        "9999.99, savings_last,     0.01"
    })
    void savingIsWordedByItsStage(String current, String key, String amount) {
        PlanSteps steps = Steps.of(GoalType.SAVINGS, "3250", "2600");

        DoTask task = Steps.task(steps, standing(GoalType.SAVINGS, "10000", current), Cadence.MONTHLY);

        assertThat(task).isEqualTo(moving(key, amount));
    }

    @ParameterizedTest
    @CsvSource({
        "0,       debt_start,    362.31",
        "50,      debt_progress, 362.31",
        "2500.01, debt_halfway,  362.31",
        "4700,    debt_last,     300"
    })
    void payingIsWordedByItsStage(String current, String key, String amount) {
        PlanSteps steps = Steps.owing("3000", "2900", "20");

        DoTask task = Steps.task(steps, standing(GoalType.DEBT, "5000", current), Cadence.MONTHLY);

        assertThat(task).isEqualTo(moving(key, amount));
    }

    @Test
    void aFirstTransferThatIsAlsoTheLastIsTheLast() {
        PlanSteps steps = Steps.of(GoalType.SAVINGS, "3250", "2600");

        DoTask task = Steps.task(steps, standing(GoalType.SAVINGS, "100", "0"), Cadence.MONTHLY);

        assertThat(task).isEqualTo(moving("savings_last", "100"));
    }

    @Test
    void ofSeveralDebtsTheOneThatComesNextIsNamed() {
        PlanSteps steps = Steps.owing(Money.ZERO, VISA, CAR);

        DoTask task = Steps.task(steps, standing(GoalType.DEBT, "1400", "0"), Cadence.MONTHLY);

        assertThat(task).isEqualTo(new DoTask("debts", Steps.money("362.31"), true, Optional.of("Visa")));
    }

    @Test
    void theOnlyDebtLeftIsSpokenOfAsTheGoal() {
        PlanSteps steps = Steps.owing(Money.ZERO, VISA, CAR).withPaid(Steps.money("600"));

        DoTask task = Steps.task(steps, standing(GoalType.DEBT, "1400", "600"), Cadence.MONTHLY);

        assertThat(task).isEqualTo(moving("debt_progress", "362.31"));
    }

    @Test
    void theOnlyDebtListedIsSpokenOfAsTheGoal() {
        PlanSteps steps = Steps.owing(Money.ZERO, VISA);

        DoTask task = Steps.task(steps, standing(GoalType.DEBT, "500", "0"), Cadence.MONTHLY);

        assertThat(task).isEqualTo(moving("debt_start", "362.31"));
    }

    @Test
    void thePaymentThatEndsAllDebtsIsTheLast() {
        PlanSteps steps = Steps.owing(Steps.money("1200"), VISA, CAR);

        DoTask task = Steps.task(steps, standing(GoalType.DEBT, "1400", "1200"), Cadence.MONTHLY);

        assertThat(task).isEqualTo(moving("debt_last", "200"));
    }

    @Test
    void aDeficitFreesTheCutOfWants() {
        PlanSteps steps = Steps.of(GoalType.SAVINGS, "2000", "3000");

        DoTask task = Steps.task(steps, standing(GoalType.SAVINGS, "9000", "0"), Cadence.WEEKLY);

        assertThat(task).isEqualTo(keeping("cut_wants", "77.88"));
    }

    @Test
    void withoutAnIncomeOnlyTheHabitIsKept() {
        PlanSteps steps = Steps.of(GoalType.DEBT, "0", "3000");

        DoTask task = Steps.task(steps, standing(GoalType.DEBT, "9000", "0"), Cadence.WEEKLY);

        assertThat(task).isEqualTo(keeping("first_step", "1"));
    }

    @Test
    void aReachedGoalKeepsTheHabitWithTheCutOfWantsOrASymbol() {
        Standing reached = standing(GoalType.SAVINGS, "500", "500");

        DoTask cutting = Steps.task(Steps.of(GoalType.SAVINGS, "3000", "2700"), reached, Cadence.MONTHLY);
        DoTask symbolic = Steps.task(Steps.of(GoalType.SAVINGS, "3250", "2600"), reached, Cadence.MONTHLY);

        assertThat(cutting).isEqualTo(keeping("reached_keep", "300"));
        assertThat(symbolic).isEqualTo(keeping("reached_keep", "1"));
    }

    @Test
    void aReachedGoalInADeficitFreesMoneyFirst() {
        Standing reached = standing(GoalType.SAVINGS, "500", "500");

        DoTask task = Steps.task(Steps.of(GoalType.SAVINGS, "2000", "3000"), reached, Cadence.MONTHLY);

        assertThat(task).isEqualTo(keeping("cut_wants", "337.50"));
    }

    @Test
    void anAmountThatRoundsToNothingIsReplacedByASymbol() {
        PlanSteps steps = Steps.of(GoalType.SAVINGS, "0.01", "0");

        DoTask task = Steps.task(steps, standing(GoalType.SAVINGS, "1000", "0"), Cadence.WEEKLY);

        assertThat(task).isEqualTo(keeping("first_step", "1"));
    }
}
