package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.Personality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a plan depends on; equal inputs give an equal plan, on any day but the one they name.
 *
 * @param goal the active goal, if one was set
 * @param intakeGoalType the type of the goal that is assumed without one
 * @param spending the expenses of the last 90 days in the user's currency
 * @param today the UTC date the plan is made on
 * @param extraMonthly moved to the goal each month beside the plan's own amount; zero but in simulations. It shortens
 *     the timeline and leaves the allocations as they are
 */
public record PlanInputs(
        Finances finances,
        Optional<PlannedGoal> goal,
        GoalType intakeGoalType,
        Debts debts,
        Spending spending,
        Reader reader,
        Pace pace,
        LocalDate today,
        Money extraMonthly) {

    /** What comes in and goes out in a month, by the latest intake. */
    public record Finances(Money monthlyIncome, Money monthlyExpenses) {}

    /**
     * The debts of the latest intake that stand in for the goal's single balance.
     *
     * @param listed empty when the intake lists none, or the goal was set after it with a target of its own
     * @param paid what done tasks have paid since that intake, taken off the debts in payoff order
     */
    public record Debts(List<Debt> listed, Money paid, PayoffStrategy strategy) {
        public static final Debts NONE = new Debts(List.of(), Money.ZERO, PayoffStrategy.AVALANCHE);

        public Debts {
            listed = List.copyOf(listed);
        }

        Debts withPaid(Money newPaid) {
            return new Debts(listed, newPaid, strategy);
        }

        public Debts withStrategy(PayoffStrategy newStrategy) {
            return new Debts(listed, paid, newStrategy);
        }
    }

    /**
     * Who the plan is written for: this changes words, never numbers.
     *
     * @param currency ISO 4217 code
     */
    public record Reader(Language language, String currency, Personality personality) {}

    /** When the user moves money; a pay date before today is not used. */
    public record Pace(Cadence cadence, Optional<LocalDate> nextPayDate) {}

    /** The goal that was set, else the default one. */
    public PlannedGoal effectiveGoal() {
        return goal.orElseGet(() -> PlannedGoal.byDefault(intakeGoalType, finances.monthlyExpenses()));
    }

    /** A default goal follows the expenses: three months of the new ones. */
    public PlanInputs withFinances(Finances newFinances) {
        Optional<PlannedGoal> following = goal.map(set -> set.isDefault()
                ? PlannedGoal.byDefault(set.type(), newFinances.monthlyExpenses())
                        .withMoved(set.moved())
                : set);
        return new PlanInputs(
                newFinances, following, intakeGoalType, debts, spending, reader, pace, today, extraMonthly);
    }

    public PlanInputs withGoal(PlannedGoal newGoal) {
        return new PlanInputs(
                finances, Optional.of(newGoal), intakeGoalType, debts, spending, reader, pace, today, extraMonthly);
    }

    public PlanInputs withDebts(Debts newDebts) {
        return new PlanInputs(finances, goal, intakeGoalType, newDebts, spending, reader, pace, today, extraMonthly);
    }

    public PlanInputs withReader(Reader newReader) {
        return new PlanInputs(finances, goal, intakeGoalType, debts, spending, newReader, pace, today, extraMonthly);
    }

    public PlanInputs withExtraMonthly(Money newExtraMonthly) {
        return new PlanInputs(finances, goal, intakeGoalType, debts, spending, reader, pace, today, newExtraMonthly);
    }
}
