package com.ozzieapp.goals;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.users.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a user aims at. One goal is current; those it replaced are kept.
 *
 * @param terms what was asked for
 * @param moved what done tasks have moved to the goal (or paid of the debt) since it was set
 * @param targetSeq orders the last setting of the target among all changes, intakes included
 * @param version orders the last change to the goal among all changes
 */
public record Goal(
        UserKey user,
        String id,
        GoalTerms terms,
        Money moved,
        boolean replaced,
        long targetSeq,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** What is there, or was paid: a savings goal starts with its starting amount, a debt with nothing paid. */
    public Money current() {
        return terms.type() == GoalType.SAVINGS ? terms.starting().plus(moved) : moved;
    }

    /** What is still missing, or owed. */
    public Money remaining() {
        return terms.target().minus(current()).max(Money.ZERO);
    }

    public boolean isReached() {
        return remaining().isZero();
    }

    /** Whole percent of the way, rounded down, so that 100 means reached. */
    public int percent() {
        BigDecimal ratio = BigDecimal.valueOf(current().cents()).multiply(BigDecimal.valueOf(100));
        return ratio.divideToIntegralValue(BigDecimal.valueOf(terms.target().cents()))
                .min(BigDecimal.valueOf(100))
                .intValue();
    }

    public String status() {
        if (isReached()) {
            return "reached";
        }
        return replaced ? "replaced" : "active";
    }

    /**
     * The terms of a goal.
     *
     * @param target above zero
     * @param starting what a saver has already; without effect on a debt
     * @param nextMoveDate the day of the goal's first cycle, from which its cadence counts
     * @param annualInterestRate percent a year, of a debt
     */
    public record GoalTerms(
            GoalType type,
            String name,
            Money target,
            Money starting,
            Cadence cadence,
            LocalDate nextMoveDate,
            Optional<BigDecimal> annualInterestRate,
            Optional<LocalDate> targetDate,
            PayoffStrategy payoffStrategy) {}
}
