package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Something the plan took for granted, or took instead of something else, with its figures. */
public sealed interface Assumption {

    /**
     * No goal was set: three months' expenses, to have or to pay off.
     *
     * @param isLeast whether those would be less than the least target a plan starts from, which is taken instead
     */
    record DefaultGoal(GoalType type, Money target, boolean isLeast) implements Assumption {
        @Override
        public String key() {
            return switch (type) {
                case DEBT -> "default_debt_goal";
                case SAVINGS -> isLeast ? "default_goal_minimum" : "default_goal";
            };
        }
    }

    /** Too few transactions: needs and wants divide as in the 50/30/20 rule; percentages to one decimal. */
    record DefaultSpending(BigDecimal needsPercent, BigDecimal wantsPercent) implements Assumption {
        @Override
        public String key() {
            return "default_spending";
        }
    }

    /** Needs and wants divide as in the last 90 days; whole percentages that sum to 100. */
    record MeasuredSpending(int needsPercent, int wantsPercent) implements Assumption {
        @Override
        public String key() {
            return "measured_spending";
        }
    }

    /** The debts of the intake stand in for the goal's balance. */
    record ListedDebts(int count, Money total) implements Assumption {
        @Override
        public String key() {
            return "listed_debts";
        }
    }

    /** The debt bears no interest, as far as is known. */
    record NoInterest() implements Assumption {
        @Override
        public String key() {
            return "no_interest";
        }
    }

    /** The name of its text. */
    String key();

    static List<Assumption> of(PlanSteps steps) {
        List<Assumption> assumptions = new ArrayList<>();
        PlannedGoal goal = steps.goal();
        boolean isListed = steps.hasListedDebts();
        if (isListed) {
            int count = steps.inputs().debts().listed().size();
            assumptions.add(new ListedDebts(count, steps.progress().target()));
        } else if (goal.isDefault()) {
            assumptions.add(defaultGoal(steps));
        }
        if (goal.type() == GoalType.DEBT
                && !isListed
                && goal.annualInterestRate().signum() == 0) {
            assumptions.add(new NoInterest());
        }
        assumptions.add(spending(steps.shape()));
        return List.copyOf(assumptions);
    }

    private static Assumption defaultGoal(PlanSteps steps) {
        boolean isLeast = PlannedGoal.isLeastDefault(steps.inputs().finances().monthlyExpenses());
        return new DefaultGoal(steps.goal().type(), steps.goal().target(), isLeast);
    }

    private static Assumption spending(SpendingShape shape) {
        if (!shape.isMeasured()) {
            return new DefaultSpending(percent(shape.needsShare(), 1), percent(shape.wantsShare(), 1));
        }
        int needs = percent(shape.needsShare(), 0).intValueExact();
        return new MeasuredSpending(needs, 100 - needs);
    }

    private static BigDecimal percent(BigFraction share, int decimals) {
        return Exact.decimal(share.multiply(Exact.HUNDRED), decimals);
    }
}
