package com.ozzieapp.plan;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.money.Money;
import java.util.Comparator;

/** A debt while a payoff is reckoned: its balance moves from month to month. Not shared between threads. */
final class OpenDebt {
    private final Debt debt;
    private final MonthlyInterest interest;
    private long owedCents;

    OpenDebt(Debt debt) {
        this.debt = debt;
        this.interest = new MonthlyInterest(debt.annualInterestRate());
        this.owedCents = debt.balance().cents();
    }

    /** The order of the moment: what is owed changes from month to month. Equal debts keep their places. */
    static Comparator<OpenDebt> order(PayoffStrategy strategy) {
        Comparator<OpenDebt> highestRate = Comparator.comparing((OpenDebt open) -> open.debt.annualInterestRate())
                .reversed();
        Comparator<OpenDebt> smallestBalance = Comparator.comparingLong(OpenDebt::owedCents);
        return switch (strategy) {
            case AVALANCHE -> highestRate.thenComparing(smallestBalance);
            case SNOWBALL -> smallestBalance.thenComparing(highestRate);
        };
    }

    String name() {
        return debt.name();
    }

    long owedCents() {
        return owedCents;
    }

    boolean isPaid() {
        return owedCents == 0;
    }

    /** Adds a month's interest and answers it. */
    long accrue() {
        long added = interest.onCents(owedCents);
        owedCents = Math.addExact(owedCents, added);
        return added;
    }

    long minimumCents() {
        return debt.minimumPayment().cents();
    }

    /** Pays as much of the amount as is owed and answers what was paid. */
    long pay(long cents) {
        long paid = Math.min(cents, owedCents);
        owedCents -= paid;
        return paid;
    }

    Debt asOfNow() {
        return new Debt(debt.name(), Money.ofCents(owedCents), debt.annualInterestRate(), debt.minimumPayment());
    }
}
