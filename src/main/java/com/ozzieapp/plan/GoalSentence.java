package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to move to the goal each month, and where that leads. */
final class GoalSentence {
    private final PlanSteps steps;
    private final PlanWords words;
    private final Map<String, String> figures = new HashMap<>();

    GoalSentence(PlanSteps steps, PlanWords words) {
        this.steps = steps;
        this.words = words;
        figures.put("goal", words.goal(steps.goal()));
        figures.put("target", words.money(steps.progress().target()));
    }

    /** With an income that reaches for the goal. */
    Sentence step() {
        if (steps.progress().isReached()) {
            return reached();
        }
        return switch (steps.goal().type()) {
            case SAVINGS -> savings();
            case DEBT -> debt();
        };
    }

    Sentence firstIncome() {
        return steps.progress().isReached() ? reached() : sentence("first_income");
    }

    Sentence reached() {
        return sentence(steps.goal().type() == GoalType.DEBT ? "reached_debt" : "reached_savings");
    }

    private Sentence savings() {
        BigDecimal current = steps.currentSavingsRate();
        int target = steps.allocations().savings();
        figures.put("monthly", words.money(steps.timeline().monthly()));
        figures.put("current_rate", words.format().percent(current));
        figures.put("target_rate", words.format().percent(target));
        if (steps.timeline().months().isEmpty()) {
            return sentence("save_never");
        }
        // What is free already may round up to a higher whole percentage: that is not a raise.
        boolean isRaised = steps.amounts().monthlyWantsCut().isPositive()
                && BigDecimal.valueOf(target).compareTo(current) > 0;
        return sentence(isRaised ? "raise_savings" : "keep_savings");
    }

    private Sentence debt() {
        String plural = steps.hasListedDebts() ? "s" : "";
        figures.put("payment", words.money(payment(steps)));
        steps.timeline().firstDebt().ifPresent(name -> figures.put("first_debt", name));
        Optional<LocalDate> payoff = steps.debtPayoffDate();
        payoff.ifPresent(date -> figures.put("payoff_month", words.month(date)));
        return sentence("pay_debt" + plural + (payoff.isPresent() ? "" : "_never"));
    }

    /** What is paid each month beyond the minimum payments of listed debts. */
    static Money payment(PlanSteps steps) {
        return steps.amounts().monthlyDebtPayment().plus(steps.inputs().extraMonthly());
    }

    private Sentence sentence(String key) {
        return new Sentence(key, figures);
    }
}
