package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The numbers of a plan.
 *
 * @param timelineMonths until the goal is reached; empty when never, or not within 600 months
 * @param projectedGoalDate the first day of the month the goal is reached in; empty together with the timeline
 * @param debtPayoffDate the same day when the goal is debt, else empty
 * @param currentSavingsRate percent of the income that today's expenses leave, at most one decimal
 * @param targetSavingsRate percent of the income, the savings allocation
 * @param totalInterest of a debt until it is paid; empty for savings, and together with the timeline
 * @param payoff when debts are listed
 */
public record PlanNumbers(
        Situation situation,
        Allocations allocations,
        Amounts amounts,
        Progress progress,
        OptionalInt timelineMonths,
        Optional<LocalDate> projectedGoalDate,
        Optional<LocalDate> debtPayoffDate,
        BigDecimal currentSavingsRate,
        int targetSavingsRate,
        Optional<Money> totalInterest,
        Optional<Payoff> payoff,
        List<Assumption> assumptions) {
    public PlanNumbers {
        assumptions = List.copyOf(assumptions);
    }
}
