package com.ozzieapp.moneymoves;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.plan.PlanSteps;
import com.ozzieapp.plan.Situation;
import com.ozzieapp.users.Personality;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * By what content is chosen for a user.
 *
 * @param situations tags of {@code texts/moves.yaml} that are true of the user now
 */
record MoveProfile(GoalType goal, Personality personality, Set<String> situations) {
    /** Without an income, or with more going out than coming in, advice on saving can wait. */
    private static final Set<String> PRESSING = Set.of("no_income", "deficit");

    private static final BigDecimal HIGH_INTEREST = BigDecimal.valueOf(20);
    private static final BigDecimal LOW_SAVINGS = BigDecimal.valueOf(10);
    private static final BigDecimal HIGH_SAVINGS = BigDecimal.valueOf(30);
    private static final int HIGH_WANTS = 30;
    private static final int HIGH_NEEDS = 60;

    static MoveProfile of(PlanSteps steps, Standing standing, Personality personality) {
        Set<String> situations = new HashSet<>();
        money(steps, situations);
        debts(steps, situations);
        situations.add(way(standing));
        steps.costliestCategory().ifPresent(category -> situations.add(category.code()));
        return new MoveProfile(standing.type(), personality, situations);
    }

    /** Whether a tag is true of the user and comes before the others. */
    boolean presses(String situation) {
        return PRESSING.contains(situation) && situations.contains(situation);
    }

    private static void money(PlanSteps steps, Set<String> situations) {
        if (steps.situation() == Situation.NO_INCOME) {
            situations.add("no_income");
            return;
        }
        BigDecimal rate = steps.numbers().currentSavingsRate();
        addIf(steps.situation() == Situation.DEFICIT, "deficit", situations);
        addIf(rate.signum() > 0, "surplus", situations);
        addIf(rate.compareTo(LOW_SAVINGS) < 0, "low_savings", situations);
        addIf(rate.compareTo(HIGH_SAVINGS) >= 0, "high_savings", situations);
        addIf(steps.allocations().wants() >= HIGH_WANTS, "wants_high", situations);
        addIf(steps.allocations().needs() >= HIGH_NEEDS, "needs_high", situations);
    }

    private static void debts(PlanSteps steps, Set<String> situations) {
        var listed = steps.inputs().debts().listed();
        boolean owes = steps.goal().type() == GoalType.DEBT || !listed.isEmpty();
        boolean dear = steps.goal().annualInterestRate().compareTo(HIGH_INTEREST) >= 0
                || listed.stream().anyMatch(debt -> debt.annualInterestRate().compareTo(HIGH_INTEREST) >= 0);
        addIf(owes, "debt", situations);
        addIf(owes && dear, "high_interest", situations);
        addIf(listed.size() > 1, "several_debts", situations);
    }

    private static String way(Standing standing) {
        if (standing.isReached()) {
            return "reached";
        }
        int percent = standing.percent();
        if (percent >= 80) {
            return "nearly_there";
        }
        if (percent >= 50) {
            return "halfway";
        }
        return percent >= 25 ? "quarter" : "starting";
    }

    private static void addIf(boolean holds, String tag, Set<String> situations) {
        if (holds) {
            situations.add(tag);
        }
    }
}
