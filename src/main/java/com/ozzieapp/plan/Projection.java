package com.ozzieapp.plan;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A plan month by month, for plotting. */
public final class Projection {
    /** Five years are shown of a plan that has no end. */
    private static final int MONTHS_WITHOUT_END = 60;

    /**
     * One month; the first is the one after today's.
     *
     * @param contribution moved to the goal in that month
     * @param interest added to the debt in that month; zero for savings
     * @param balance what is saved by its end, or what is still owed on all debts together
     */
    public record Month(YearMonth month, Money contribution, Money interest, Money balance) {}

    private Projection() {}

    /**
     * As many months as the timeline has, the last of which reaches the target or owes nothing. Without a timeline the
     * first 60 months, or none when no money moves.
     */
    public static List<Month> of(PlanSteps steps) {
        Timeline timeline = steps.timeline();
        if (!timeline.monthly().isPositive()) {
            return List.of();
        }
        int count = timeline.months().orElse(MONTHS_WITHOUT_END);
        return steps.goal().type() == GoalType.SAVINGS ? saved(steps, count) : owed(steps, count);
    }

    private static List<Month> saved(PlanSteps steps, int count) {
        List<Month> rows = new ArrayList<>();
        Money balance = steps.progress().current();
        Money remaining = steps.progress().remaining();
        for (int month = 1; month <= count; month++) {
            Money contribution = steps.timeline().monthly().min(remaining);
            balance = balance.plus(contribution);
            remaining = remaining.minus(contribution);
            rows.add(new Month(month(steps, month), contribution, Money.ZERO, balance));
        }
        return rows;
    }

    private static List<Month> owed(PlanSteps steps, int count) {
        List<Month> rows = new ArrayList<>();
        for (DebtRun.Month paid : payments(steps, count)) {
            YearMonth month = month(steps, rows.size() + 1);
            rows.add(new Month(month, paid.payment(), paid.interest(), paid.owed()));
        }
        return rows;
    }

    private static List<DebtRun.Month> payments(PlanSteps steps, int count) {
        Timeline timeline = steps.timeline();
        return timeline.months().isPresent()
                ? timeline.payments()
                : DebtRun.firstMonths(
                        timeline.debts(),
                        timeline.monthly(),
                        steps.inputs().debts().strategy(),
                        count);
    }

    private static YearMonth month(PlanSteps steps, int number) {
        LocalDate today = steps.inputs().today();
        return YearMonth.from(today).plusMonths(number);
    }
}
