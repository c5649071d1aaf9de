package com.ozzieapp.plan;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How listed debts are paid off, by the strategy of the goal and by the other one, to be shown side by side. */
public record Payoff(Course chosen, Course other) {

    /**
     * One strategy's course.
     *
     * @param order every listed debt, the first to be paid off first, those that never are last
     * @param months the number of payments; empty when there is no end within 600 months or nothing to pay with
     * @param totalInterest until the last payment; empty together with the months
     */
    public record Course(
            PayoffStrategy strategy, List<PaidOff> order, OptionalInt months, Optional<Money> totalInterest) {
        public Course {
            order = List.copyOf(order);
        }
    }

    /**
     * A debt and its end.
     *
     * @param month of the plan, counted from 1; 0 when it is paid already; empty when it never will be
     * @param date the first day of that month
     */
    public record PaidOff(String debt, OptionalInt month, Optional<LocalDate> date) {}

    static Course course(PayoffStrategy strategy, DebtRun.Result run, boolean isPayable, LocalDate today) {
        List<PaidOff> order = run.cleared().stream()
                .map(cleared -> new PaidOff(cleared.name(), cleared.month(), Timeline.date(today, cleared.month())))
                .toList();
        if (!run.isPaidOff() || !isPayable) {
            return new Course(strategy, order, OptionalInt.empty(), Optional.empty());
        }
        return new Course(strategy, order, OptionalInt.of(run.months().size()), Optional.of(run.totalInterest()));
    }
}
