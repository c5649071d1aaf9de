package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps 1 to 7: from income and expenses to whole percentages. */
final class ExplainedShares {
    private ExplainedShares() {}

    static List<ExplainedStep> of(PlanSteps plan) {
        List<ExplainedStep> steps = new ArrayList<>();
        steps.add(spendingShape(plan));
        plan.rates().ifPresent(rates -> {
            steps.add(sharesToday(plan, rates));
            steps.add(wantedRate(plan, rates));
            steps.add(cut(rates));
            steps.add(goalShare(rates));
        });
        plan.shares().ifPresent(shares -> steps.add(split(plan, shares)));
        steps.add(allocations(plan));
        return steps;
    }

    private static ExplainedStep spendingShape(PlanSteps plan) {
        SpendingShape shape = plan.shape();
        Figures inputs = new Figures()
                .count("transactions", plan.inputs().spending().count())
                .count("days", plan.inputs().spending().spanDays());
        if (shape.isMeasured()) {
            inputs.money("spent_on_needs", shape.needs()).money("spent_on_wants", shape.wants());
        }
        String formula = shape.isMeasured()
                ? "needs_part = spent_on_needs / (spent_on_needs + spent_on_wants)"
                : "needs_part = 50 / (50 + 30), for transactions < 10 or days < 21";
        return new ExplainedStep(
                1, "spending_shape", formula, inputs, new Figures().share("needs_part", shape.needsShare()));
    }

    private static ExplainedStep sharesToday(PlanSteps plan, RateSteps rates) {
        return new ExplainedStep(
                2,
                "shares_today",
                "needs = expenses * needs_part / income, wants = expenses * (1 - needs_part) / income,"
                        + " free = 1 - expenses / income",
                new Figures()
                        .money("income", income(plan))
                        .money("expenses", plan.inputs().finances().monthlyExpenses())
                        .share("needs_part", plan.shape().needsShare()),
                new Figures()
                        .share("needs", rates.needs())
                        .share("wants", rates.wants())
                        .share("free", rates.free()));
    }

    private static ExplainedStep wantedRate(PlanSteps plan, RateSteps rates) {
        Figures inputs = new Figures().share("free", rates.free());
        Optional<RateSteps.DatedRate> dated = rates.dated();
        dated.ifPresent(rate -> inputs.money("remaining", plan.progress().remaining())
                .count("months", rate.months())
                .money("income", income(plan)));
        String formula = "wanted = max(0.20, free" + (dated.isPresent() ? ", remaining / (months * income))" : ")");
        return new ExplainedStep(3, "wanted_rate", formula, inputs, new Figures().share("wanted", rates.wanted()));
    }

    private static ExplainedStep cut(RateSteps rates) {
        return new ExplainedStep(
                4,
                "cut",
                "cut = min(max(0, wanted - free), 0.30 * wants)",
                new Figures()
                        .share("wanted", rates.wanted())
                        .share("free", rates.free())
                        .share("wants", rates.wants()),
                new Figures().share("cut", rates.cut()));
    }

    private static ExplainedStep goalShare(RateSteps rates) {
        return new ExplainedStep(
                5,
                "goal_share",
                "goal = max(0, free + cut)",
                new Figures().share("free", rates.free()).share("cut", rates.cut()),
                new Figures().share("goal", rates.goalShare()));
    }

    private static ExplainedStep split(PlanSteps plan, Shares shares) {
        Figures inputs = new Figures();
        plan.rates()
                .ifPresent(rates -> inputs.share("needs", rates.needs())
                        .share("wants", rates.wants())
                        .share("cut", rates.cut())
                        .share("goal", rates.goalShare()));
        return new ExplainedStep(6, "split", splitFormula(plan), inputs, figures(shares));
    }

    private static String splitFormula(PlanSteps plan) {
        if (plan.situation() == Situation.DEFICIT) {
            return "share_needs = min(1, needs), share_wants = max(0, 1 - needs), share_savings = 0, share_debt = 0";
        }
        String toGoal = plan.goal().type() == GoalType.DEBT
                ? "share_savings = 0.15 * goal, share_debt = 0.85 * goal"
                : "share_savings = goal, share_debt = 0";
        return "share_needs = needs, share_wants = wants - cut, " + toGoal;
    }

    private static ExplainedStep allocations(PlanSteps plan) {
        Allocations points = plan.allocations();
        String formula = plan.shares().isPresent()
                ? "shares * 100 rounded down, the points left over to the largest fractions"
                : "60, 20, 15, 5 while there is no income";
        return new ExplainedStep(
                7,
                "allocations",
                formula,
                plan.shares()
                        .map(ExplainedShares::figures)
                        .orElseGet(() -> new Figures().money("income", income(plan))),
                new Figures()
                        .count("needs", points.needs())
                        .count("wants", points.wants())
                        .count("savings", points.savings())
                        .count("debt", points.debt()));
    }

    private static Figures figures(Shares shares) {
        return new Figures()
                .share("share_needs", shares.needs())
                .share("share_wants", shares.wants())
                .share("share_savings", shares.savings())
                .share("share_debt", shares.debt());
    }

    private static Money income(PlanSteps plan) {
        return plan.inputs().finances().monthlyIncome();
    }
}
