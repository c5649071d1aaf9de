package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Steps 8 and further: from shares to amounts, months and dates. */
final class ExplainedOutcome {
    private ExplainedOutcome() {}

    static List<ExplainedStep> of(PlanSteps plan) {
        List<ExplainedStep> steps =
                new ArrayList<>(List.of(amounts(plan), progress(plan), timeline(plan), dates(plan), rates(plan)));
        plan.timeline().payoff().ifPresent(payoff -> steps.add(payoff(plan, payoff)));
        return steps;
    }

    private static ExplainedStep amounts(PlanSteps plan) {
        PlanInputs.Finances finances = plan.inputs().finances();
        Figures inputs =
                new Figures().money("income", finances.monthlyIncome()).money("expenses", finances.monthlyExpenses());
        plan.shares()
                .ifPresent(shares ->
                        inputs.share("share_savings", shares.savings()).share("share_debt", shares.debt()));
        plan.rates().ifPresent(rates -> inputs.share("cut", rates.cut()));
        Amounts amounts = plan.amounts();
        return new ExplainedStep(
                8,
                "amounts",
                amountsFormula(plan.situation()),
                inputs,
                new Figures()
                        .money("monthly_savings_amount", amounts.monthlySavings())
                        .money("monthly_debt_payment", amounts.monthlyDebtPayment())
                        .money("monthly_wants_cut", amounts.monthlyWantsCut())
                        .money("monthly_gap", amounts.monthlyGap()));
    }

    private static String amountsFormula(Situation situation) {
        String moved = "monthly_savings_amount = income * share_savings, monthly_debt_payment = income * share_debt,"
                + " monthly_wants_cut = income * cut, ";
        return switch (situation) {
            case NO_INCOME -> "every amount is 0 while there is no income";
            case DEFICIT -> moved + "monthly_gap = expenses - income - income * cut";
            case NORMAL -> moved + "monthly_gap = 0";
        };
    }

    private static ExplainedStep progress(PlanSteps plan) {
        Progress progress = plan.progress();
        Figures inputs = new Figures().money("target", progress.target());
        String formula;
        if (plan.goal().type() == GoalType.SAVINGS) {
            formula = "current = starting + moved, remaining = max(0, target - current)";
            inputs.money("starting", plan.goal().starting())
                    .money("moved", plan.goal().moved());
        } else {
            formula = "current = paid, remaining = max(0, target - current)";
            inputs.money("paid", progress.current());
        }
        return new ExplainedStep(
                9,
                "progress",
                formula,
                inputs,
                new Figures().money("current", progress.current()).money("remaining", progress.remaining()));
    }

    private static ExplainedStep timeline(PlanSteps plan) {
        Timeline timeline = plan.timeline();
        Figures inputs =
                new Figures().money("remaining", plan.progress().remaining()).money("monthly", timeline.monthly());
        if (plan.goal().type() == GoalType.DEBT && !plan.hasListedDebts()) {
            inputs.number("annual_interest_rate", plan.goal().annualInterestRate());
        }
        return new ExplainedStep(
                10,
                "timeline",
                timelineFormula(plan),
                inputs,
                new Figures()
                        .count("timeline_months", timeline.months())
                        .money("total_interest", timeline.totalInterest()));
    }

    private static String timelineFormula(PlanSteps plan) {
        if (plan.situation() != Situation.NORMAL) {
            return "none while nothing is left for the goal";
        }
        return plan.goal().type() == GoalType.DEBT
                ? "timeline_months = number of payments: each month balance + balance * annual_interest_rate / 1200"
                        + " - monthly; none above 600 or when the balance does not fall"
                : "timeline_months = ceil(remaining / monthly); none above 600";
    }

    private static ExplainedStep dates(PlanSteps plan) {
        Figures result = new Figures();
        plan.projectedGoalDate().ifPresent(date -> result.text("projected_goal_date", date));
        plan.debtPayoffDate().ifPresent(date -> result.text("debt_payoff_date", date));
        return new ExplainedStep(
                11,
                "dates",
                "projected_goal_date = first day of the month timeline_months after today's",
                new Figures()
                        .text("today", plan.inputs().today())
                        .count("timeline_months", plan.timeline().months()),
                result);
    }

    private static ExplainedStep rates(PlanSteps plan) {
        Figures inputs = new Figures();
        plan.rates().ifPresent(rates -> inputs.share("free", rates.free()));
        return new ExplainedStep(
                12,
                "rates",
                "current_savings_rate = max(0, free) * 100, target_savings_rate = savings",
                inputs.count("savings", plan.allocations().savings()),
                new Figures()
                        .number("current_savings_rate", plan.currentSavingsRate())
                        .count("target_savings_rate", plan.allocations().savings()));
    }

    private static ExplainedStep payoff(PlanSteps plan, Payoff payoff) {
        PlanInputs.Debts debts = plan.inputs().debts();
        Money payment = plan.amounts().monthlyDebtPayment().plus(plan.inputs().extraMonthly());
        return new ExplainedStep(
                13,
                "payoff",
                "budget = payment + minimum_payments; each month interest is added to every debt, every debt gets its"
                        + " minimum, and the rest of the budget goes to the first in the strategy's order",
                new Figures()
                        .count("debts", debts.listed().size())
                        .money("payment", payment)
                        .money("minimum_payments", Timeline.minimums(debts.listed()))
                        .money("budget", plan.timeline().monthly())
                        .text("strategy", payoff.chosen().strategy().code()),
                new Figures()
                        .count("months", payoff.chosen().months())
                        .money("total_interest", payoff.chosen().totalInterest())
                        .count("other_months", payoff.other().months())
                        .money("other_total_interest", payoff.other().totalInterest()));
    }
}
