package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.THREE_DEBTS;
import static com.ozzieapp.plan.PlanFixtures.goal;
import static com.ozzieapp.plan.PlanFixtures.listed;
import static com.ozzieapp.plan.PlanFixtures.money;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PayoffTest {
    /** A payment of 230.00 beside minimums of 170: 85 % of the 270.59 that are free. */
    private static final PlanInputs INPUTS = listed("1270.59", "1000", THREE_DEBTS, PayoffStrategy.AVALANCHE);

    @Test
    void paysThePlansAmountOnTopOfTheMinimums() {
        PlanNumbers numbers = PlanModel.compute(INPUTS);

        assertThat(numbers.amounts().monthlyDebtPayment()).isEqualTo(money("230.00"));
        assertThat(numbers.timelineMonths()).hasValue(13);
        assertThat(numbers.totalInterest()).hasValue(money("502.34"));
        assertThat(numbers.progress()).isEqualTo(new Progress(money("4600"), Money.ZERO, money("4600")));
        assertThat(numbers.assumptions()).contains(new Assumption.ListedDebts(3, money("4600")));
    }

    @Test
    void showsBothStrategiesSideBySide() {
        Payoff payoff = PlanModel.compute(INPUTS).payoff().orElseThrow();

        assertThat(payoff.chosen().strategy()).isEqualTo(PayoffStrategy.AVALANCHE);
        assertThat(payoff.other().strategy()).isEqualTo(PayoffStrategy.SNOWBALL);
        assertThat(payoff.other().months()).hasValue(14);
        assertThat(payoff.other().totalInterest()).hasValue(money("605.54"));
        assertThat(payoff.other().order())
                .containsExactly(
                        paidOff("Store", 3, LocalDate.of(2025, 8, 1)),
                        paidOff("Car", 6, LocalDate.of(2025, 11, 1)),
                        paidOff("Card", 14, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void followsTheGoalsStrategy() {
        PlanInputs snowball = INPUTS.withDebts(INPUTS.debts().withStrategy(PayoffStrategy.SNOWBALL));

        PlanNumbers numbers = PlanModel.compute(snowball);

        assertThat(numbers.timelineMonths()).hasValue(14);
        assertThat(numbers.payoff().orElseThrow().other().months()).hasValue(13);
    }

    @Test
    void takesOffWhatWasPaidSinceTheIntake() {
        PlanNumbers numbers = PlanModel.compute(paid("3100"));

        assertThat(numbers.progress()).isEqualTo(new Progress(money("4600"), money("3100"), money("1500")));
        assertThat(numbers.payoff().orElseThrow().chosen().order())
                .startsWith(paidOff("Card", 0, LocalDate.of(2025, 5, 1)));
    }

    @Test
    void isThereWhenEverythingWasPaid() {
        PlanNumbers numbers = PlanModel.compute(paid("4600"));

        assertThat(numbers.timelineMonths()).hasValue(0);
        assertThat(numbers.totalInterest()).hasValue(Money.ZERO);
    }

    @Test
    void ignoresTheGoalsOwnBalanceAndRate() {
        PlanInputs withGoal = INPUTS.withGoal(goal(GoalType.DEBT, "99", "99"));

        assertThat(PlanModel.compute(withGoal).timelineMonths()).hasValue(13);
        assertThat(PlanModel.compute(withGoal).progress().target()).isEqualTo(money("4600"));
    }

    @Test
    void anExtraAmountJoinsTheBudget() {
        PlanNumbers numbers = PlanModel.compute(INPUTS.withExtraMonthly(money("4600")));

        assertThat(numbers.timelineMonths()).hasValue(1);
    }

    @Test
    void hasAnOrderButNoEndInADeficit() {
        PlanNumbers numbers = PlanModel.compute(listed("500", "1000", THREE_DEBTS, PayoffStrategy.AVALANCHE));

        Payoff payoff = numbers.payoff().orElseThrow();
        assertThat(numbers.timelineMonths()).isEmpty();
        assertThat(payoff.chosen().months()).isEmpty();
        assertThat(payoff.chosen().totalInterest()).isEmpty();
        assertThat(payoff.chosen().order()).extracting(Payoff.PaidOff::debt).containsExactly("Card", "Store", "Car");
        assertThat(payoff.chosen().order()).extracting(Payoff.PaidOff::month).containsOnly(OptionalInt.empty());
    }

    @Test
    void hasNoneForASavingsGoal() {
        PlanInputs savings = INPUTS.withGoal(goal(GoalType.SAVINGS, "900", "0"));

        assertThat(PlanModel.compute(savings).payoff()).isEmpty();
        assertThat(PlanModel.compute(savings).progress().target()).isEqualTo(money("900"));
    }

    private static PlanInputs paid(String amount) {
        return INPUTS.withDebts(new PlanInputs.Debts(THREE_DEBTS, money(amount), PayoffStrategy.AVALANCHE));
    }

    private static Payoff.PaidOff paidOff(String debt, int month, LocalDate date) {
        return new Payoff.PaidOff(debt, OptionalInt.of(month), Optional.of(date));
    }
}
