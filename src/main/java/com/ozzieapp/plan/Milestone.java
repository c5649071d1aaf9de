package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The next thing to reach on the way, with its month where the plan can tell. */
final class Milestone {
    private static final Money LEAST_STARTER_FUND = Money.ofCents(50_000);

    private final PlanSteps steps;
    private final PlanWords words;

    Milestone(PlanSteps steps, PlanWords words) {
        this.steps = steps;
        this.words = words;
    }

    /**
     * Towards a savings goal its half, then the whole; with a debt, or without an income, a starter emergency fund;
     * once the goal is reached, a fund of three months' expenses.
     */
    Sentence next() {
        if (steps.progress().isReached()) {
            return threeMonthFund();
        }
        if (steps.goal().type() == GoalType.DEBT || steps.situation() == Situation.NO_INCOME) {
            return starterFund();
        }
        return ofGoal();
    }

    /** One month's expenses rounded up to the next 100, at least 500. */
    Sentence starterFund() {
        Money monthlyExpenses = steps.inputs().finances().monthlyExpenses();
        return fund(Exact.upToHundreds(monthlyExpenses).max(LEAST_STARTER_FUND));
    }

    /** Half of the goal, or all of it when half is there. */
    Sentence ofGoal() {
        Progress progress = steps.progress();
        Money half = Exact.money(Exact.cents(progress.target()).divide(2));
        Map<String, String> figures = new HashMap<>(Map.of("goal", words.goal(steps.goal())));
        if (progress.current().compareTo(half) >= 0) {
            figures.put("target", words.money(progress.target()));
            return dated("milestone_full", figures, steps.timeline().months());
        }
        figures.put("half", words.money(half));
        return dated("milestone_half", figures, monthsTo(half.minus(progress.current())));
    }

    private Sentence threeMonthFund() {
        return fund(PlannedGoal.byDefault(
                        GoalType.SAVINGS, steps.inputs().finances().monthlyExpenses())
                .target());
    }

    private Sentence fund(Money fund) {
        OptionalInt months = Timeline.monthsToSave(fund, steps.amounts().monthlySavings());
        return dated("milestone_fund", new HashMap<>(Map.of("fund", words.money(fund))), months);
    }

    /** Of a debt only the whole has a month: its half is not reached in a straight line. */
    private OptionalInt monthsTo(Money missing) {
        return steps.goal().type() == GoalType.SAVINGS
                ? Timeline.monthsToSave(missing, steps.timeline().monthly())
                : OptionalInt.empty();
    }

    private Sentence dated(String key, Map<String, String> figures, OptionalInt months) {
        return Timeline.date(steps.inputs().today(), months)
                .map(date -> {
                    figures.put("month", words.month(date));
                    return new Sentence(key, figures);
                })
                .orElseGet(() -> new Sentence(key + "_undated", figures));
    }
}
