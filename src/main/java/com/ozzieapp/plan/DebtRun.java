package com.ozzieapp.plan;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Debts paid down month by month from one budget: interest is added to each, each gets its minimum, and what is left
 * goes to the first unpaid one in the order of the strategy, then to the next.
 */
final class DebtRun {
    /** A payoff that takes longer is as good as never. */
    static final int MOST_MONTHS = 600;

    /** Above this total a hopeless run is broken off, long before cents would overflow. */
    private static final long LARGEST_TOTAL_CENTS = 100_000_000_000_000_000L;

    /** What happened in a month. */
    record Month(Money payment, Money interest, Money owed) {}

    /**
     * What came of it.
     *
     * @param isPaidOff false when a month brought the total no lower, or {@link #MOST_MONTHS} did not suffice
     * @param months until the debts were paid, or it was clear that they never would be
     * @param cleared in the order in which they were paid, followed by those that never are
     * @param firstDebt the one that the first month's budget went to beyond the minimums; empty when all were paid
     */
    record Result(boolean isPaidOff, List<Month> months, List<Cleared> cleared, Optional<String> firstDebt) {
        Money totalInterest() {
            return months.stream().map(Month::interest).reduce(Money.ZERO, Money::plus);
        }
    }

    /** @param month the month it was paid in, counted from 1; 0 when it was paid before; empty for never */
    record Cleared(String name, OptionalInt month) {}

    private final Comparator<OpenDebt> order;
    private final long budgetCents;
    private final List<Month> months = new ArrayList<>();
    private final List<Cleared> cleared = new ArrayList<>();
    private final List<OpenDebt> unpaid;
    private Optional<String> firstDebt = Optional.empty();

    private DebtRun(List<Debt> debts, Money budget, PayoffStrategy strategy) {
        this.order = OpenDebt.order(strategy);
        this.budgetCents = budget.cents();
        this.unpaid = new ArrayList<>(debts.stream().map(OpenDebt::new).toList());
        moveToCleared(unpaid, 0);
    }

    /** @param budget what is paid each month on all debts together, at least the sum of their minimums */
    static Result payOff(List<Debt> debts, Money budget, PayoffStrategy strategy) {
        DebtRun run = new DebtRun(debts, budget, strategy);
        boolean falling = true;
        while (falling && run.owedCents() > 0 && run.months.size() < MOST_MONTHS) {
            long before = run.owedCents();
            run.nextMonth();
            falling = run.owedCents() < before;
        }
        return run.result();
    }

    /** So many months of a payoff that may have no end; fewer if the debts are paid, or outgrow all measure. */
    static List<Month> firstMonths(List<Debt> debts, Money budget, PayoffStrategy strategy, int count) {
        DebtRun run = new DebtRun(debts, budget, strategy);
        while (run.months.size() < count && run.owedCents() > 0 && run.owedCents() < LARGEST_TOTAL_CENTS) {
            run.nextMonth();
        }
        return List.copyOf(run.months);
    }

    /** The debts after an amount was paid on them in the order of the strategy. */
    static List<Debt> afterPaying(Money paid, List<Debt> debts, PayoffStrategy strategy) {
        List<OpenDebt> open = debts.stream().map(OpenDebt::new).toList();
        long left = paid.cents();
        for (OpenDebt debt : open.stream().sorted(OpenDebt.order(strategy)).toList()) {
            left -= debt.pay(left);
        }
        return open.stream().map(OpenDebt::asOfNow).toList();
    }

    private void nextMonth() {
        long interest = 0;
        for (OpenDebt debt : unpaid) {
            interest = Math.addExact(interest, debt.accrue());
        }
        long left = budgetCents;
        for (OpenDebt debt : unpaid) {
            left -= debt.pay(Math.min(left, debt.minimumCents()));
        }
        List<OpenDebt> ordered = unpaid.stream().sorted(order).toList();
        if (months.isEmpty()) {
            firstDebt = firstToPay(ordered);
        }
        for (OpenDebt debt : ordered) {
            left -= debt.pay(left);
        }
        months.add(new Month(Money.ofCents(budgetCents - left), Money.ofCents(interest), Money.ofCents(owedCents())));
        moveToCleared(ordered, months.size());
    }

    private static Optional<String> firstToPay(List<OpenDebt> ordered) {
        return ordered.stream()
                .filter(debt -> !debt.isPaid())
                .findFirst()
                .or(() -> ordered.stream().findFirst())
                .map(OpenDebt::name);
    }

    private void moveToCleared(List<OpenDebt> ordered, int month) {
        for (OpenDebt debt : ordered) {
            if (debt.isPaid()) {
                cleared.add(new Cleared(debt.name(), OptionalInt.of(month)));
            }
        }
        unpaid.removeIf(OpenDebt::isPaid);
    }

    private long owedCents() {
        long owed = 0;
        for (OpenDebt debt : unpaid) {
            owed = Math.addExact(owed, debt.owedCents());
        }
        return owed;
    }

    private Result result() {
        boolean isPaidOff = unpaid.isEmpty();
        List<Cleared> all = new ArrayList<>(cleared);
        unpaid.stream().sorted(order).forEach(debt -> all.add(new Cleared(debt.name(), OptionalInt.empty())));
        return new Result(isPaidOff, List.copyOf(months), List.copyOf(all), firstDebt);
    }
}
