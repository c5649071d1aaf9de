package com.ozzieapp.intake;

import com.ozzieapp.http.Fields;
import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request to submit an intake. */
public record NewIntake(
        Money monthlyIncome,
        Money monthlyExpenses,
        GoalType financialGoal,
        Optional<LocalDate> nextPayDate,
        List<Debt> debts) {

    static NewIntake from(Fields body) {
        return new NewIntake(
                body.money("monthly_income"),
                body.money("monthly_expenses"),
                GoalType.of(body.text("financial_goal")),
                body.optionalDate("next_pay_date"),
                body.list("debts").stream().map(NewIntake::debt).toList());
    }

    private static Debt debt(Fields body) {
        return new Debt(
                body.text("name"),
                body.money("balance"),
                body.optionalDecimal("annual_interest_rate").orElse(BigDecimal.ZERO),
                body.optionalMoney("minimum_payment").orElse(Money.ZERO));
    }
}
