package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days cycles are due. */
@ApiTest
class MoneyMoveGenerateApiTest {
    private final Api api;

    MoneyMoveGenerateApiTest(Api api) {
        this.api = api;
    }

    private static List<String> ends(String... days) {
        return Arrays.stream(days).map(day -> day + "T23:59:59Z").toList();
    }

    private Saver aiming(String cadence, String nextMoveDate) {
        return Saver.planned(api).aiming(Saver.goal(cadence, nextMoveDate));
    }

    @Test
    void withoutAGoalTheFirstIsDueInAMonthAndTheOthersMonthByMonth() {
        Saver saver = Saver.planned(api);

        assertThat(saver.dueDates(3)).isEqualTo(ends("2025-06-05", "2025-07-05", "2025-08-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "weekly,        2025-05-20, 2025-05-27, 2025-06-03, 2025-06-10",
        "biweekly,      2025-05-20, 2025-06-03, 2025-06-17, 2025-07-01",
        "twice_monthly, 2025-05-20, 2025-06-01, 2025-06-15, 2025-07-01",
        "monthly,       2025-05-20, 2025-06-20, 2025-07-20, 2025-08-20"
    })
    void theFirstIsDueOnTheGoalsNextMoveDateAndTheOthersByItsCadence(
            String cadence, String first, String second, String third, String fourth) {
        Saver saver = aiming(cadence, first);

        assertThat(saver.dueDates(4)).isEqualTo(ends(first, second, third, fourth));
    }

    @ParameterizedTest
    @CsvSource({"weekly, 2025-08-19", "biweekly, 2025-08-26", "twice_monthly, 2025-08-15", "monthly, 2025-09-06"})
    void afterAHundredDaysAwayTheNextIsNotInThePastAndStaysInTheSeries(String cadence, String next) {
        Saver saver = aiming(cadence, "2025-05-06");
        saver.generate();

        api.clock().move(Duration.ofDays(100));

        JsonObject move = saver.generate();
        assertThat(move.getString("due_date")).isEqualTo(next + "T23:59:59Z");
        assertThat(move.getString("status")).isEqualTo("scheduled");
    }

    @Test
    void aNextMoveDateThatIsPastStillGivesTheSeriesItsDay() {
        Saver saver = aiming("monthly", "2025-01-31");

        assertThat(saver.dueDates(2)).isEqualTo(ends("2025-05-31", "2025-06-30"));
    }

    @Test
    void todayIsNotPastUntilItEnds() {
        Saver saver = aiming("weekly", "2025-05-05");
        api.clock().set("2025-05-05T23:59:59Z");

        JsonObject today = saver.generate();

        assertThat(today.getString("due_date")).isEqualTo("2025-05-05T23:59:59Z");
        assertThat(today.getString("status")).isEqualTo("scheduled");
        assertThat(saver.move(today).getString("status")).isEqualTo("available");
        assertThat(saver.dueDates(1)).isEqualTo(ends("2025-05-12"));
    }

    @Test
    void monthlyFromTheThirtyFirstGoesThroughALeapYearOnTheLastDays() {
        api.clock().set("2028-01-10T08:00:00Z");
        Saver saver = aiming("monthly", "2028-01-31");

        assertThat(saver.dueDates(6))
                .isEqualTo(ends("2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31", "2028-06-30"));
    }

    @Test
    void aChangedCadenceCountsFromTheSameDayOn() {
        Saver saver = aiming("monthly", "2025-05-20");

        List<String> monthly = saver.dueDates(1);
        List<String> weekly =
                saver.changing(new JsonObject().put("cadence", "weekly")).dueDates(2);
        List<String> twiceMonthly =
                saver.changing(new JsonObject().put("cadence", "twice_monthly")).dueDates(2);
        List<String> monthlyAgain =
                saver.changing(new JsonObject().put("cadence", "monthly")).dueDates(2);

        assertThat(monthly).isEqualTo(ends("2025-05-20"));
        assertThat(weekly).isEqualTo(ends("2025-05-27", "2025-06-03"));
        assertThat(twiceMonthly).isEqualTo(ends("2025-06-15", "2025-07-01"));
        assertThat(monthlyAgain).isEqualTo(ends("2025-07-20", "2025-08-20"));
    }

    @Test
    void aCycleKeepsTheCadenceItWasMadeWith() {
        Saver saver = aiming("biweekly", "2025-05-20");
        JsonObject move = saver.generate();

        saver.changing(new JsonObject().put("cadence", "weekly"));

        assertThat(saver.move(move)).isEqualTo(move);
        assertThat(saver.generate().getString("cadence")).isEqualTo("weekly");
    }

    @Test
    void aChangedNextMoveDateStartsTheSeriesAnewAfterTheLastCycle() {
        Saver saver = aiming("monthly", "2025-05-20");

        List<String> first = saver.dueDates(1);
        List<String> later = saver.changing(new JsonObject().put("next_move_date", "2025-07-31"))
                .dueDates(2);
        List<String> earlier = saver.changing(new JsonObject().put("next_move_date", "2025-05-10"))
                .dueDates(2);
        List<String> cleared =
                saver.changing(new JsonObject().putNull("next_move_date")).dueDates(1);

        assertThat(first).isEqualTo(ends("2025-05-20"));
        assertThat(later).isEqualTo(ends("2025-07-31", "2025-08-31"));
        assertThat(earlier).isEqualTo(ends("2025-09-10", "2025-10-10"));
        assertThat(cleared).isEqualTo(ends("2025-11-05"));
    }

    @Test
    void anotherGoalStartsASeriesOfItsOwn() {
        Saver saver = aiming("weekly", "2025-05-20");

        List<String> first = saver.dueDates(3);
        List<String> second = saver.aiming(Saver.goal("monthly", "2025-05-10")).dueDates(2);
        api.delete(saver.path() + "/goals/" + saver.goal().getString("id")).expect(204);
        List<String> withoutGoal = saver.dueDates(2);

        assertThat(first).isEqualTo(ends("2025-05-20", "2025-05-27", "2025-06-03"));
        assertThat(second).isEqualTo(ends("2025-05-10", "2025-06-10"));
        assertThat(withoutGoal).isEqualTo(ends("2025-06-05", "2025-07-05"));
    }

    @Test
    void endedCyclesGoOnCountingInTheSeries() {
        Saver saver = aiming("weekly", "2025-05-20");
        saver.end(saver.generate(), "completed").expect(200);
        saver.end(saver.generate(), "skipped").expect(200);

        assertThat(saver.dueDates(1)).isEqualTo(ends("2025-06-03"));
    }

    @Test
    void thirtyCallsAtOnceGiveThirtyCyclesOneAfterTheOther() {
        Saver saver = aiming("weekly", "2025-05-20");

        List<JsonObject> moves = Together.run(30, saver::generate);

        LocalDate first = LocalDate.of(2025, 5, 20);
        List<String> weeks = IntStream.range(0, 30)
                .mapToObj(week -> first.plusWeeks(week) + "T23:59:59Z")
                .toList();
        assertThat(moves.stream().map(move -> move.getString("due_date")).sorted())
                .isEqualTo(weeks);
        assertThat(saver.list("limit=50").expect(200).items().stream()
                        .map(move -> move.getString("due_date"))
                        .sorted())
                .isEqualTo(weeks);
        for (String type : List.of("learn", "mind")) {
            assertThat(moves.stream().map(move -> Saver.title(move, type))).doesNotHaveDuplicates();
        }
    }
}
