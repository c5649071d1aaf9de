package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.Personality;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan model's inputs as they cross the event bus: amounts in whole cents, rates as text so that no digit is lost,
 * null for what is absent. Anyone may ask for a plan there, so what is read is checked.
 */
public final class PlanInputsJson {
    private static final int MOST_DEBTS = 50;

    /** Well above what the API takes, whose limits count characters otherwise. */
    private static final int LONGEST_NAME = 1000;

    private static final Money LEAST = Money.ofCents(1);

    /** Above the default target of the largest expenses, and low enough that 600 months of interest fit into cents. */
    private static final Money MOST_TARGET = Money.ofCents(1_000_000_000_000_000L);

    /** For sums of many amounts, each of which may be the largest. */
    private static final Money MOST_SUM = Money.ofCents(100_000_000_000_000_000L);

    private PlanInputsJson() {}

    public static JsonObject toJson(PlanInputs inputs) {
        JsonArray debts = new JsonArray();
        inputs.debts().listed().forEach(debt -> debts.add(toJson(debt)));
        return new JsonObject()
                .put("monthly_income_cents", inputs.finances().monthlyIncome().cents())
                .put(
                        "monthly_expenses_cents",
                        inputs.finances().monthlyExpenses().cents())
                .put("goal", inputs.goal().map(PlanInputsJson::toJson).orElse(null))
                .put("intake_goal_type", inputs.intakeGoalType().code())
                .put("debts", debts)
                .put("debts_paid_cents", inputs.debts().paid().cents())
                .put("payoff_strategy", inputs.debts().strategy().code())
                .put("spending", toJson(inputs.spending()))
                .put("language", inputs.reader().language().code())
                .put("currency", inputs.reader().currency())
                .put("personality_type", inputs.reader().personality().code())
                .put("cadence", inputs.pace().cadence().code())
                .put("next_pay_date", text(inputs.pace().nextPayDate()))
                .put("today", inputs.today().toString())
                .put("extra_monthly_cents", inputs.extraMonthly().cents());
    }

    /** @throws com.ozzieapp.error.Failure VALIDATION_ERROR, naming every field that is missing or wrong */
    public static PlanInputs fromJson(JsonObject json) {
        InputFields fields = new InputFields(json);
        PlanInputs inputs = new PlanInputs(
                new PlanInputs.Finances(
                        fields.cents("monthly_income_cents", Money.ZERO, Money.MAX),
                        fields.cents("monthly_expenses_cents", Money.ZERO, Money.MAX)),
                fields.optionalObject("goal").map(PlanInputsJson::goal),
                fields.choice("intake_goal_type", GoalType.values()),
                debts(fields),
                fields.optionalObject("spending").map(PlanInputsJson::spending).orElse(Spending.NONE),
                reader(fields),
                new PlanInputs.Pace(
                        fields.choice("cadence", Cadence.values(), Cadence.MONTHLY),
                        fields.optionalDate("next_pay_date")),
                fields.date("today"),
                fields.optionalCents("extra_monthly_cents", Money.MAX));
        fields.requireSound();
        return inputs;
    }

    private static PlanInputs.Reader reader(InputFields fields) {
        return new PlanInputs.Reader(
                fields.choice("language", Language.values(), Language.EN),
                fields.currency("currency"),
                fields.choice("personality_type", Personality.values(), Personality.NONE));
    }

    private static PlanInputs.Debts debts(InputFields fields) {
        List<Debt> listed = fields.objects("debts", MOST_DEBTS).stream()
                .map(debt -> new Debt(
                        debt.text("name", LONGEST_NAME),
                        debt.cents("balance_cents", LEAST, Money.MAX),
                        debt.optionalRate("annual_interest_rate"),
                        debt.optionalCents("minimum_payment_cents", Money.MAX)))
                .toList();
        return new PlanInputs.Debts(
                listed,
                fields.optionalCents("debts_paid_cents", MOST_SUM),
                fields.choice("payoff_strategy", PayoffStrategy.values(), PayoffStrategy.AVALANCHE));
    }

    private static PlannedGoal goal(InputFields goal) {
        return new PlannedGoal(
                goal.choice("goal_type", GoalType.values()),
                goal.optionalText("goal_name", LONGEST_NAME),
                goal.cents("target_amount_cents", LEAST, MOST_TARGET),
                goal.optionalCents("starting_amount_cents", Money.MAX),
                goal.optionalCents("moved_cents", MOST_SUM),
                goal.optionalRate("annual_interest_rate"),
                goal.optionalDate("target_date"),
                goal.optionalTruth("is_default"));
    }

    private static Spending spending(InputFields spending) {
        Map<Category, Money> totals = new EnumMap<>(Category.class);
        spending.optionalObject("totals_cents").ifPresent(given -> {
            for (Category category : Category.values()) {
                if (given.has(category.code())) {
                    totals.put(category, given.optionalCents(category.code(), MOST_SUM));
                }
            }
        });
        return new Spending(totals, spending.optionalCount("count"), spending.optionalCount("span_days"));
    }

    private static JsonObject toJson(PlannedGoal goal) {
        return new JsonObject()
                .put("goal_type", goal.type().code())
                .put("goal_name", goal.name().orElse(null))
                .put("target_amount_cents", goal.target().cents())
                .put("starting_amount_cents", goal.starting().cents())
                .put("moved_cents", goal.moved().cents())
                .put("annual_interest_rate", text(goal.annualInterestRate()))
                .put("target_date", text(goal.targetDate()))
                .put("is_default", goal.isDefault());
    }

    private static JsonObject toJson(Debt debt) {
        return new JsonObject()
                .put("name", debt.name())
                .put("balance_cents", debt.balance().cents())
                .put("annual_interest_rate", text(debt.annualInterestRate()))
                .put("minimum_payment_cents", debt.minimumPayment().cents());
    }

    private static JsonObject toJson(Spending spending) {
        JsonObject totals = new JsonObject();
        spending.totals().forEach((category, total) -> totals.put(category.code(), total.cents()));
        return new JsonObject()
                .put("totals_cents", totals)
                .put("count", spending.count())
                .put("span_days", spending.spanDays());
    }

    private static String text(BigDecimal rate) {
        return rate.toString();
    }

    private static @Nullable String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
