package com.ozzieapp.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> series(Cadence cadence, String anchor, int length) {
        LocalDate first = day(anchor);
        return Stream.iterate(first, day -> cadence.next(first, day, first))
                .limit(length)
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void aYearHoldsFiftyTwoTwentySixTwentyFourOrTwelveCycles() {
        assertThat(Cadence.WEEKLY.perYear()).isEqualTo(52);
        assertThat(Cadence.BIWEEKLY.perYear()).isEqualTo(26);
        assertThat(Cadence.TWICE_MONTHLY.perYear()).isEqualTo(24);
        assertThat(Cadence.MONTHLY.perYear()).isEqualTo(12);
    }

    @Test
    void theThirtyFirstIsTheLastDayOfEveryMonthOfALeapYear() {
        assertThat(series(Cadence.MONTHLY, "2028-01-31", 13))
                .containsExactly(
                        "2028-01-31",
                        "2028-02-29",
                        "2028-03-31",
                        "2028-04-30",
                        "2028-05-31",
                        "2028-06-30",
                        "2028-07-31",
                        "2028-08-31",
                        "2028-09-30",
                        "2028-10-31",
                        "2028-11-30",
                        "2028-12-31",
                        "2029-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-31, 2000-02-29",
        "2000-01-30, 2000-02-29",
        "2000-01-29, 2000-02-29",
        "2024-01-30, 2024-02-29",
        "2025-01-31, 2025-02-28",
        "2025-01-29, 2025-02-28",
        "2100-01-31, 2100-02-28",
        "2100-01-29, 2100-02-28",
        "2100-01-28, 2100-02-28"
    })
    void februaryTakesTheDayOrItsLastAndGivesTheDayBackInMarch(String anchor, String february) {
        LocalDate start = day(anchor);

        LocalDate second = Cadence.MONTHLY.next(start, start, start);
        LocalDate third = Cadence.MONTHLY.next(start, second, start);

        assertThat(second).isEqualTo(day(february));
        assertThat(third).isEqualTo(start.withMonth(3));
    }

    @Test
    void aSeriesFromTheLastOfFebruaryKeepsThatDayOfTheMonth() {
        assertThat(series(Cadence.MONTHLY, "2024-02-29", 3)).containsExactly("2024-02-29", "2024-03-29", "2024-04-29");
    }

    @Test
    void weeksCrossALeapDayAndTheTurnOfTheYear() {
        assertThat(series(Cadence.WEEKLY, "2024-02-24", 3)).containsExactly("2024-02-24", "2024-03-02", "2024-03-09");
        assertThat(series(Cadence.BIWEEKLY, "2024-12-25", 3)).containsExactly("2024-12-25", "2025-01-08", "2025-01-22");
    }

    @Test
    void twiceAMonthGoesOnWithTheFirstAndTheFifteenthFromAnyAnchor() {
        assertThat(series(Cadence.TWICE_MONTHLY, "2025-05-07", 5))
                .containsExactly("2025-05-07", "2025-05-15", "2025-06-01", "2025-06-15", "2025-07-01");
        assertThat(series(Cadence.TWICE_MONTHLY, "2025-12-16", 2)).containsExactly("2025-12-16", "2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,        2025-05-12",
        "BIWEEKLY,      2025-05-19",
        "TWICE_MONTHLY, 2025-05-15",
        "MONTHLY,       2025-06-05"
    })
    void oneStepAfterADay(Cadence cadence, String expected) {
        assertThat(cadence.stepAfter(day("2025-05-05"))).isEqualTo(day(expected));
    }

    @Test
    void theAnchorComesFirstHoweverFarItLies() {
        LocalDate anchor = day("2030-01-10");

        assertThat(Cadence.WEEKLY.next(anchor, day("2025-05-05"), day("2025-05-05")))
                .isEqualTo(anchor);
    }

    @Test
    void aDayThatIsNotPastYetIsNotPassedOver() {
        LocalDate anchor = day("2025-01-31");

        assertThat(Cadence.MONTHLY.next(anchor, day("2025-01-31"), day("2025-04-30")))
                .isEqualTo(day("2025-04-30"));
        assertThat(Cadence.MONTHLY.next(anchor, day("2025-04-30"), day("2025-04-30")))
                .isEqualTo(day("2025-05-31"));
    }

    @Test
    void itsCodeIsItsNameOnTheWire() {
        for (Cadence cadence : Cadence.values()) {
            assertThat(Cadence.of(cadence.code())).isEqualTo(cadence);
        }
        assertThat(Cadence.TWICE_MONTHLY.code()).isEqualTo("twice_monthly");
        assertThatThrownBy(() -> Cadence.of("daily")).isInstanceOf(IllegalArgumentException.class);
    }
}
