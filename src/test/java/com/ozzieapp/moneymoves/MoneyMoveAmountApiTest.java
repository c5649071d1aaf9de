package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a cycle asks for. */
@ApiTest
class MoneyMoveAmountApiTest {
    private final Api api;

    MoneyMoveAmountApiTest(Api api) {
        this.api = api;
    }

    private static JsonObject weekly(Number target) {
        return Saver.goal("weekly", "2025-05-20").put("target_amount", target);
    }

    /** Completes cycle after cycle and gives what each asked for. */
    private static List<Long> completing(Saver saver, int cycles) {
        List<Long> cents = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            JsonObject move = saver.generate();
            saver.end(move, "completed").expect(200);
            cents.add(Saver.cents(move));
        }
        return cents;
    }

    @ParameterizedTest
    @CsvSource({"weekly, 15000", "biweekly, 30000", "twice_monthly, 32500", "monthly, 65000"})
    void sixHundredFiftyAMonthIsDividedAmongTheCyclesOfAYear(String cadence, long cents) {
        Saver saver = Saver.planned(api).aiming(Saver.goal(cadence, "2025-05-20"));

        assertThat(Saver.cents(saver.generate())).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({"weekly, 8361", "biweekly, 16722", "twice_monthly, 18116", "monthly, 36231"})
    void aDebtGoalMovesTheDebtPayment(String cadence, long cents) {
        JsonObject goal = Saver.debt(5000).put("cadence", cadence).put("annual_interest_rate", 20);
        Saver saver = Saver.of(api).earning(3000, 2900, "debt").aiming(goal).planning();

        assertThat(Saver.cents(saver.generate())).isEqualTo(cents);
    }

    @Test
    void theLastTransferIsExactlyWhatIsLeft() {
        Saver saver = Saver.planned(api).aiming(weekly(1000.01));

        assertThat(completing(saver, 7)).containsExactly(15000L, 15000L, 15000L, 15000L, 15000L, 15000L, 10001L);
        assertThat(saver.goal().getString("status")).isEqualTo("reached");
        assertThat(saver.goal().getJsonObject("progress"))
                .isEqualTo(new JsonObject().put("current_amount", 1000.01).put("percent", 100));
    }

    @Test
    void whatWasThereAtTheStartIsNotMovedAgain() {
        Saver saver = Saver.planned(api).aiming(weekly(1000).put("starting_amount", 999.99));

        assertThat(Saver.cents(saver.generate())).isEqualTo(1);
    }

    @Test
    void aReachedGoalAsksForASymbolicAmountThatDoesNotCount() {
        Saver saver = Saver.planned(api).aiming(weekly(500).put("starting_amount", 500));

        JsonObject move = saver.generate();
        saver.end(move, "completed").expect(200);

        assertThat(Saver.cents(move)).isEqualTo(100);
        assertThat(saver.goal().getJsonObject("progress").getInteger("current_amount"))
                .isEqualTo(500);
        assertThat(saver.points()).isEqualTo(50 + 10 + 10 + 150);
    }

    @ParameterizedTest
    @CsvSource({"weekly, 7788", "biweekly, 15577", "twice_monthly, 16875", "monthly, 33750"})
    void aDeficitAsksForTheCutOfWantsWhichMovesNothing(String cadence, long cents) {
        Saver saver = Saver.of(api)
                .earning(2000, 3000, "savings")
                .aiming(Saver.goal(cadence, "2025-05-20"))
                .planning();

        JsonObject move = saver.generate();
        saver.end(move, "completed").expect(200);

        assertThat(Saver.cents(move)).isEqualTo(cents);
        assertThat(saver.goal().getJsonObject("progress").getInteger("percent")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"savings", "debt"})
    void withoutAnIncomeItAsksForOne(String financialGoal) {
        Saver saver = Saver.of(api).earning(0, 1500, financialGoal).planning();

        assertThat(Saver.cents(saver.generate())).isEqualTo(100);
    }

    @Test
    void anIncomeOfACentStillGivesAnAmount() {
        Saver saver = Saver.of(api).earning(0.01, 0, "savings").planning();

        assertThat(Saver.cents(saver.generate())).isEqualTo(1);
    }

    @Test
    void theLargestIncomeIsDividedToTheCent() {
        Saver saver = Saver.of(api)
                .earning(999_999_999_999.99, 0, "savings")
                .aiming(weekly(999_999_999_999.99))
                .planning();

        assertThat(Saver.cents(saver.generate())).isEqualTo(23_076_923_076_923L);
    }

    @Test
    void aNewIntakeCountsFromTheNextCycleOn() {
        Saver saver = Saver.planned(api).aiming(Saver.goal("monthly", "2025-05-20"));
        JsonObject before = saver.generate();

        saver.earning(4000, 3000, "savings");

        assertThat(Saver.cents(saver.generate())).isEqualTo(100_000);
        assertThat(saver.move(before)).isEqualTo(before);
    }

    @Test
    void aGoalTurnedIntoADebtIsPaidFromTheNextCycleOn() {
        Saver saver = Saver.of(api)
                .earning(3000, 2900, "savings")
                .aiming(Saver.goal("monthly", "2025-05-20"))
                .planning();

        JsonObject saved = saver.generate();
        JsonObject paid =
                saver.changing(new JsonObject().put("goal_type", "debt")).generate();

        assertThat(Saver.cents(saved)).isEqualTo(42_625);
        assertThat(Saver.cents(paid)).isEqualTo(36_231);
    }

    @Test
    void listedDebtsAreNamedInTurnAsTheyArePaid() {
        Saver saver = Saver.of(api)
                .submitting(new JsonObject()
                        .put("monthly_income", 3000)
                        .put("monthly_expenses", 2900)
                        .put("financial_goal", "debt")
                        .put(
                                "debts",
                                new JsonArray()
                                        .add(owed("Visa", 500, 24))
                                        .add(owed("Store", 400, 10))
                                        .add(owed("Car", 900, 5))))
                .planning();

        List<String> titles = new ArrayList<>();
        List<Long> cents = new ArrayList<>();
        for (int cycle = 0; cycle < 6; cycle++) {
            JsonObject move = saver.generate();
            titles.add(Saver.title(move, "do"));
            cents.add(Saver.cents(move));
            saver.end(move, "completed").expect(200);
        }

        assertThat(cents).containsExactly(36_231L, 36_231L, 36_231L, 36_231L, 35_076L, 32_625L);
        assertThat(titles.get(0)).contains("Visa");
        assertThat(titles.get(1)).contains("Visa");
        assertThat(titles.get(2)).contains("Store");
        assertThat(titles.subList(3, 6)).noneMatch(title -> title.contains("Visa") || title.contains("Store"));
    }

    private static JsonObject owed(String name, int balance, int rate) {
        return new JsonObject()
                .put("name", name)
                .put("balance", balance)
                .put("annual_interest_rate", rate)
                .put("minimum_payment", 10);
    }
}
