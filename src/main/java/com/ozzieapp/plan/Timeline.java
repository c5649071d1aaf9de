package com.ozzieapp.plan;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Step 10: when the goal is reached.
 *
 * @param monthly what is moved to the goal each month: the plan's amount, a simulation's extra, and the minimum
 *     payments of listed debts
 * @param debts what is owed at the start, one entry for a single balance, none for a savings goal
 * @param months empty when never, or not within 600 months
 * @param payments of a debt that is paid off, month by month
 * @param payoff both strategies, when debts are listed
 * @param firstDebt the debt that is paid beyond its minimum first; empty when none is left, or the goal is savings
 */
record Timeline(
        Money monthly,
        List<Debt> debts,
        OptionalInt months,
        Optional<Money> totalInterest,
        List<DebtRun.Month> payments,
        Optional<Payoff> payoff,
        Optional<String> firstDebt) {

    static Timeline of(PlanInputs inputs, Situation situation, Progress progress, Amounts amounts) {
        boolean isPayable = situation == Situation.NORMAL;
        Money extra = isPayable ? inputs.extraMonthly() : Money.ZERO;
        PlannedGoal goal = inputs.effectiveGoal();
        if (goal.type() == GoalType.SAVINGS) {
            return ofSavings(progress.remaining(), amounts.monthlySavings().plus(extra), isPayable);
        }
        Money payment = amounts.monthlyDebtPayment().plus(extra);
        return inputs.debts().listed().isEmpty()
                ? ofBalance(goal, progress.remaining(), payment, isPayable)
                : ofListed(inputs, payment, isPayable);
    }

    /** The first day of the month that lies so many months after today's. */
    static Optional<LocalDate> date(LocalDate today, OptionalInt months) {
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(today.withDayOfMonth(1).plusMonths(months.getAsInt()));
    }

    /** Whole months in which a monthly amount adds up to another; empty when never, or not within 600. */
    static OptionalInt monthsToSave(Money amount, Money monthly) {
        if (!amount.isPositive()) {
            return OptionalInt.of(0);
        }
        if (!monthly.isPositive()) {
            return OptionalInt.empty();
        }
        long months = Exact.ceilingOf(amount.cents(), monthly.cents());
        return months > DebtRun.MOST_MONTHS ? OptionalInt.empty() : OptionalInt.of((int) months);
    }

    private static Timeline ofSavings(Money remaining, Money monthly, boolean isPayable) {
        OptionalInt months = isPayable ? monthsToSave(remaining, monthly) : OptionalInt.empty();
        return new Timeline(
                monthly, List.of(), months, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Timeline ofBalance(PlannedGoal goal, Money remaining, Money payment, boolean isPayable) {
        BigDecimal rate = goal.annualInterestRate();
        List<Debt> debts = List.of(new Debt(goal.name().orElse(""), remaining, rate, Money.ZERO));
        DebtRun.Result run = DebtRun.payOff(debts, payment, PayoffStrategy.AVALANCHE);
        return ofRun(payment, debts, run, isPayable, Optional.empty());
    }

    private static Timeline ofListed(PlanInputs inputs, Money payment, boolean isPayable) {
        PlanInputs.Debts given = inputs.debts();
        PayoffStrategy strategy = given.strategy();
        PayoffStrategy other = switch (strategy) {
            case AVALANCHE -> PayoffStrategy.SNOWBALL;
            case SNOWBALL -> PayoffStrategy.AVALANCHE;
        };
        List<Debt> debts = DebtRun.afterPaying(given.paid(), given.listed(), strategy);
        // A plan that pays nothing of its own has no end, though the minimums alone might come to one.
        Money budget = payment.isPositive() ? minimums(given.listed()).plus(payment) : Money.ZERO;
        DebtRun.Result run = DebtRun.payOff(debts, budget, strategy);
        Payoff payoff = new Payoff(
                Payoff.course(strategy, run, isPayable, inputs.today()),
                Payoff.course(other, DebtRun.payOff(debts, budget, other), isPayable, inputs.today()));
        return ofRun(budget, debts, run, isPayable, Optional.of(payoff));
    }

    private static Timeline ofRun(
            Money monthly, List<Debt> debts, DebtRun.Result run, boolean isPayable, Optional<Payoff> payoff) {
        if (!run.isPaidOff() || !isPayable) {
            return new Timeline(
                    monthly, debts, OptionalInt.empty(), Optional.empty(), List.of(), payoff, run.firstDebt());
        }
        OptionalInt months = OptionalInt.of(run.months().size());
        return new Timeline(
                monthly, debts, months, Optional.of(run.totalInterest()), run.months(), payoff, run.firstDebt());
    }

    static Money minimums(List<Debt> debts) {
        return debts.stream().map(Debt::minimumPayment).reduce(Money.ZERO, Money::plus);
    }
}
