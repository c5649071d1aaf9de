package com.ozzieapp.intake;

import com.ozzieapp.money.Money;
import com.ozzieapp.users.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A monthly snapshot of a user's finances, never changed once made; the newest counts.
 *
 * @param seq orders this submission among all changes, those to goals included
 * @param monthlyIncome gross, in the user's currency
 * @param monthlyExpenses total outgoings, the debts' minimum payments included
 */
public record Intake(
        UserKey user,
        String id,
        long seq,
        Money monthlyIncome,
        Money monthlyExpenses,
        GoalType financialGoal,
        Optional<LocalDate> nextPayDate,
        List<Debt> debts,
        Instant createdAt) {
    public Intake {
        debts = List.copyOf(debts);
    }

    /** What is left of the income; negative when more is spent than earned. */
    public Money monthlySurplus() {
        return monthlyIncome.minus(monthlyExpenses);
    }
}
