package com.ozzieapp.intake;

import com.ozzieapp.http.WireTimes;
import com.ozzieapp.money.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An intake's wire form, and the debts' form in the database. */
public final class IntakeJson {
    private IntakeJson() {}

    public static JsonObject write(Intake intake) {
        JsonArray debts = new JsonArray();
        intake.debts().forEach(debt -> debts.add(write(debt)));
        return new JsonObject()
                .put("id", intake.id())
                .put("user_id", intake.user().userId())
                .put("monthly_income", intake.monthlyIncome().toUnits())
                .put("monthly_expenses", intake.monthlyExpenses().toUnits())
                .put("monthly_surplus", intake.monthlySurplus().toUnits())
                .put("financial_goal", intake.financialGoal().code())
                .put(
                        "next_pay_date",
                        intake.nextPayDate().map(LocalDate::toString).orElse(null))
                .put("debts", debts)
                .put("created_at", WireTimes.write(intake.createdAt()));
    }

    private static JsonObject write(Debt debt) {
        return new JsonObject()
                .put("name", debt.name())
                .put("balance", debt.balance().toUnits())
                .put("annual_interest_rate", debt.annualInterestRate())
                .put("minimum_payment", debt.minimumPayment().toUnits());
    }

    static JsonArray store(List<Debt> debts) {
        JsonArray stored = new JsonArray();
        debts.forEach(debt -> stored.add(new JsonObject()
                .put("name", debt.name())
                .put("balance_cents", debt.balance().cents())
                .put("annual_interest_rate", debt.annualInterestRate().toPlainString())
                .put("minimum_payment_cents", debt.minimumPayment().cents())));
        return stored;
    }

    /** Reads what {@link #store} wrote. */
    public static List<Debt> load(JsonArray stored) {
        return stored.stream().map(item -> load((JsonObject) item)).toList();
    }

    private static Debt load(JsonObject stored) {
        return new Debt(
                stored.getString("name"),
                Money.ofCents(stored.getLong("balance_cents")),
                new BigDecimal(stored.getString("annual_interest_rate")),
                Money.ofCents(stored.getLong("minimum_payment_cents")));
    }
}
