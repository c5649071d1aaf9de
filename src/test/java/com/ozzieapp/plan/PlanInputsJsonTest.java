package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ozzieapp.error.Failure;
import com.ozzieapp.goals.Cadence;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.Personality;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanInputsJsonTest {
    @Domain(AnyPlan.class)
    @Property
    void readsWhatItWrote(@ForAll PlanInputs inputs) {
        String sent = PlanInputsJson.toJson(inputs).encode();

        assertThat(PlanInputsJson.fromJson(new JsonObject(sent))).isEqualTo(inputs);
    }

    @Test
    void takesTheLeastThatMakesAPlan() {
        PlanInputs inputs = PlanInputsJson.fromJson(least());

        assertThat(inputs.goal()).isEmpty();
        assertThat(inputs.debts()).isEqualTo(PlanInputs.Debts.NONE);
        assertThat(inputs.spending()).isEqualTo(Spending.NONE);
        assertThat(inputs.reader()).isEqualTo(new PlanInputs.Reader(Language.EN, "USD", Personality.NONE));
        assertThat(inputs.pace().cadence()).isEqualTo(Cadence.MONTHLY);
        assertThat(inputs.extraMonthly()).isEqualTo(Money.ZERO);
    }

    @Test
    void takesARateAsTextOrNumberWithoutLosingADigit() {
        assertThat(rate("19.9900")).isEqualTo(new BigDecimal("19.9900"));
        assertThat(rate(new BigDecimal("19.99"))).isEqualTo(new BigDecimal("19.99"));
        assertThat(rate(20)).isEqualTo(new BigDecimal("20"));
        assertThat(rate(new JsonObject("{\"r\": 19.12345678901}").getValue("r")))
                .isEqualTo(new BigDecimal("19.12345678901"));
        assertThat(rate(Double.MIN_VALUE)).isEqualTo(new BigDecimal("4.9E-324"));
        assertThat(rate(new JsonObject("{\"r\": 0.1}").getValue("r"))).isEqualTo(new BigDecimal("0.1"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("monthly_income_cents", -1, "an integer from 0 to 99999999999999. Received: -1."),
                Arguments.of("monthly_income_cents", 100_000_000_000_000L, "99999999999999. Received: 1000"),
                Arguments.of("monthly_income_cents", "500", "Received: '500'."),
                Arguments.of("monthly_expenses_cents", new BigDecimal("1.5"), "Received: 1.5."),
                Arguments.of("intake_goal_type", "house", "one of: 'savings', 'debt'. Received: 'house'."),
                Arguments.of("intake_goal_type", "SAVINGS", "one of: 'savings', 'debt'."),
                Arguments.of("today", "2025-02-30", "a date (YYYY-MM-DD). Received: '2025-02-30'."),
                Arguments.of("today", "+12025-02-03", "a date"),
                Arguments.of("today", 20250203, "a date"),
                Arguments.of("next_pay_date", "tomorrow", "a date"),
                Arguments.of("currency", "usd", "three capital letters"),
                Arguments.of("language", "fr", "one of: 'en', 'pt', 'es'."),
                Arguments.of("cadence", true, "'twice_monthly'"),
                Arguments.of("personality_type", "", "'optimizer'"),
                Arguments.of("payoff_strategy", "both", "'snowball'"),
                Arguments.of("extra_monthly_cents", -5, "an integer"),
                Arguments.of("debts_paid_cents", -5, "an integer"),
                Arguments.of("goal", "Trip", "an object"),
                Arguments.of("debts", new JsonObject(), "a list of at most 50 objects"),
                Arguments.of("debts", new JsonArray().add("Card"), "a list of at most 50 objects"),
                Arguments.of("debts", new JsonArray(manyDebts()), "a list of at most 50 objects"),
                Arguments.of("spending", 5, "an object"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void namesTheFieldThatIsWrong(String field, Object value, String message) {
        Failure failure = refused(least().put(field, value));

        assertThat(failure.code()).isEqualTo(Failure.Code.VALIDATION_ERROR);
        assertThat(failure.problems()).extracting(Failure.Problem::field).containsExactly(field);
        assertThat(failure.getMessage())
                .startsWith("Field '" + field + "' must be ")
                .contains(message);
    }

    static Stream<Arguments> wrongInside() {
        JsonObject debt = new JsonObject().put("name", "Card").put("balance_cents", 100);
        JsonObject goal = new JsonObject().put("goal_type", "debt").put("target_amount_cents", 100);
        return Stream.of(
                Arguments.of(withGoal(goal.copy().put("goal_type", null)), "goal.goal_type"),
                Arguments.of(withGoal(goal.copy().put("target_amount_cents", 0)), "goal.target_amount_cents"),
                Arguments.of(withGoal(goal.copy().put("goal_name", "x".repeat(1001))), "goal.goal_name"),
                Arguments.of(withGoal(goal.copy().put("annual_interest_rate", "-0.1")), "goal.annual_interest_rate"),
                Arguments.of(withGoal(goal.copy().put("annual_interest_rate", "1000.1")), "goal.annual_interest_rate"),
                Arguments.of(
                        withGoal(goal.copy().put("annual_interest_rate", "1E-99999")), "goal.annual_interest_rate"),
                Arguments.of(withGoal(goal.copy().put("annual_interest_rate", "high")), "goal.annual_interest_rate"),
                Arguments.of(withGoal(goal.copy().put("annual_interest_rate", true)), "goal.annual_interest_rate"),
                Arguments.of(
                        withGoal(goal.copy().put("annual_interest_rate", "9".repeat(99))), "goal.annual_interest_rate"),
                Arguments.of(withGoal(goal.copy().put("target_date", "2025")), "goal.target_date"),
                Arguments.of(withGoal(goal.copy().put("is_default", "yes")), "goal.is_default"),
                Arguments.of(withDebts(debt, debt.copy().put("balance_cents", 0)), "debts[1].balance_cents"),
                Arguments.of(withDebts(debt.copy().put("name", null)), "debts[0].name"),
                Arguments.of(withDebts(debt.copy().put("minimum_payment_cents", -1)), "debts[0].minimum_payment_cents"),
                Arguments.of(withSpending("count", -1), "spending.count"),
                Arguments.of(withSpending("span_days", 3_000_000_000L), "spending.span_days"),
                Arguments.of(
                        withSpending("totals_cents", new JsonObject().put("food", "much")),
                        "spending.totals_cents.food"));
    }

    @ParameterizedTest
    @MethodSource("wrongInside")
    void namesTheFieldInsideAnObjectOrAList(JsonObject json, String field) {
        assertThat(refused(json).problems()).extracting(Failure.Problem::field).containsExactly(field);
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        Failure failure = refused(new JsonObject());

        assertThat(failure.problems())
                .extracting(Failure.Problem::field)
                .containsExactly(
                        "monthly_income_cents", "monthly_expenses_cents", "intake_goal_type", "currency", "today");
        assertThat(failure.problems().get(2).message())
                .isEqualTo("Field 'intake_goal_type' is required. Must be one of: 'savings', 'debt'.");
        assertThat(failure.getMessage()).isEqualTo("5 fields failed validation.");
    }

    @Test
    void takesWhateverNameTheApiTook() {
        JsonObject goal = new JsonObject().put("goal_type", "savings").put("target_amount_cents", 100);

        assertThat(PlanInputsJson.fromJson(withGoal(goal.copy().put("goal_name", " ")))
                        .effectiveGoal()
                        .name())
                .hasValue(" ");
        assertThat(PlanInputsJson.fromJson(withGoal(goal.copy().put("goal_name", "🏝".repeat(120))))
                        .effectiveGoal()
                        .name())
                .isPresent();
    }

    @Test
    void showsOnlyTheBeginningOfALongValue() {
        assertThat(refused(least().put("today", "x".repeat(5000))).getMessage()).hasSizeLessThan(200);
    }

    @Test
    void ignoresFieldsAndCategoriesItDoesNotKnow() {
        JsonObject totals = new JsonObject().put("pets", "many").put("food", 500);
        JsonObject json = withSpending("totals_cents", totals).put("mood", "good");

        assertThat(PlanInputsJson.fromJson(json).spending().totals()).hasSize(1);
    }

    @Test
    void thePlanOfTheLargestInputsIsStillAPlan() {
        JsonObject debt = new JsonObject()
                .put("name", "Card")
                .put("balance_cents", Money.MAX.cents())
                .put("annual_interest_rate", "1000")
                .put("minimum_payment_cents", Money.MAX.cents());
        JsonArray debts =
                new JsonArray(IntStream.range(0, 50).mapToObj(number -> debt).toList());
        PlanInputs inputs = PlanInputsJson.fromJson(least().put("monthly_income_cents", Money.MAX.cents())
                .put("intake_goal_type", "debt")
                .put("debts", debts));

        assertThat(PlanModel.compute(inputs).timelineMonths()).isPresent();
        assertThat(inputs.intakeGoalType()).isEqualTo(GoalType.DEBT);
    }

    private static JsonObject least() {
        return new JsonObject()
                .put("monthly_income_cents", 500_000)
                .put("monthly_expenses_cents", 320_000)
                .put("intake_goal_type", "savings")
                .put("currency", "USD")
                .put("today", "2025-05-05");
    }

    private static JsonObject withGoal(JsonObject goal) {
        return least().put("goal", goal);
    }

    private static JsonObject withDebts(JsonObject... debts) {
        return least().put("debts", new JsonArray(List.of(debts)));
    }

    private static JsonObject withSpending(String field, Object value) {
        return least().put("spending", new JsonObject().put(field, value));
    }

    private static List<JsonObject> manyDebts() {
        return IntStream.range(0, 51).mapToObj(number -> new JsonObject()).toList();
    }

    private static BigDecimal rate(Object rate) {
        JsonObject goal = new JsonObject()
                .put("goal_type", "debt")
                .put("target_amount_cents", 100)
                .put("annual_interest_rate", rate);
        return PlanInputsJson.fromJson(withGoal(goal)).effectiveGoal().annualInterestRate();
    }

    private static Failure refused(JsonObject json) {
        return catchThrowableOfType(Failure.class, () -> PlanInputsJson.fromJson(json));
    }
}
