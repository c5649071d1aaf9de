package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Steps 2 to 5 of the model, each a part of an income above zero: what is spent today, what ought to reach the goal,
 * what wants give up for it, and what does reach it.
 *
 * @param free what today's expenses leave; negative when they exceed the income
 */
record RateSteps(
        BigFraction needs,
        BigFraction wants,
        BigFraction free,
        Optional<DatedRate> dated,
        BigFraction wanted,
        BigFraction cut,
        BigFraction goalShare) {
    /** The 20 of the 50/30/20 rule. */
    static final BigFraction LEAST_WANTED = BigFraction.of(1, 5);

    /** As much of today's wants as the model asks anyone to give up. */
    static final BigFraction MOST_CUT = BigFraction.of(3, 10);

    /**
     * The rate that reaches the goal on its date.
     *
     * @param months whole months from today, at least one
     */
    record DatedRate(int months, BigFraction rate) {
        static Optional<DatedRate> of(PlanInputs inputs, Progress progress) {
            return inputs.effectiveGoal()
                    .targetDate()
                    .filter(date -> YearMonth.from(date).isAfter(YearMonth.from(inputs.today())))
                    .map(date -> of(inputs, progress.remaining(), date));
        }

        private static DatedRate of(PlanInputs inputs, Money remaining, LocalDate date) {
            int months = Math.max(1, Math.toIntExact(ChronoUnit.MONTHS.between(inputs.today(), date)));
            BigFraction monthly = Exact.cents(remaining).divide(months);
            return new DatedRate(months, monthly.divide(income(inputs)));
        }
    }

    static RateSteps of(PlanInputs inputs, SpendingShape shape, Progress progress) {
        BigFraction spent = Exact.cents(inputs.finances().monthlyExpenses()).divide(income(inputs));
        BigFraction wants = spent.multiply(shape.wantsShare());
        BigFraction free = BigFraction.ONE.subtract(spent);
        Optional<DatedRate> dated = DatedRate.of(inputs, progress);
        BigFraction wanted = Exact.max(
                Exact.max(LEAST_WANTED, free), dated.map(DatedRate::rate).orElse(BigFraction.ZERO));
        BigFraction missing = Exact.max(BigFraction.ZERO, wanted.subtract(free));
        BigFraction cut = Exact.min(missing, wants.multiply(MOST_CUT));
        BigFraction goalShare = Exact.max(BigFraction.ZERO, free.add(cut));
        return new RateSteps(spent.multiply(shape.needsShare()), wants, free, dated, wanted, cut, goalShare);
    }

    boolean isDeficit() {
        return goalShare.isZero();
    }

    private static BigFraction income(PlanInputs inputs) {
        return Exact.cents(inputs.finances().monthlyIncome());
    }
}
