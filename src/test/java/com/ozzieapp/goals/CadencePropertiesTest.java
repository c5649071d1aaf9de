package com.ozzieapp.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CadencePropertiesTest {
    private static final int YEARS = 100;

    @Provide
    Arbitrary<LocalDate> anchors() {
        long first = LocalDate.of(1990, 1, 1).toEpochDay();
        long last = LocalDate.of(2110, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    /** The days of a series from its anchor on. */
    private static List<LocalDate> century(Cadence cadence, LocalDate anchor) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = cadence.next(anchor, anchor.minusDays(1), anchor);
        while (day.isBefore(anchor.plusYears(YEARS))) {
            days.add(day);
            day = cadence.next(anchor, day, anchor);
        }
        return days;
    }

    private static List<Long> daysBetween(List<LocalDate> days) {
        List<Long> steps = new ArrayList<>();
        for (int index = 1; index < days.size(); index++) {
            steps.add(ChronoUnit.DAYS.between(days.get(index - 1), days.get(index)));
        }
        return steps;
    }

    @Property(tries = 60)
    void everySeriesStartsWithItsAnchorAndOnlyEverMovesOn(
            @ForAll Cadence cadence, @ForAll("anchors") LocalDate anchor) {
        List<LocalDate> days = century(cadence, anchor);

        assertThat(days.get(0)).isEqualTo(anchor);
        assertThat(daysBetween(days)).allMatch(step -> step > 0);
    }

    @Property(tries = 30)
    void weeksAreSevenDaysAndFortnightsFourteen(@ForAll("anchors") LocalDate anchor) {
        assertThat(daysBetween(century(Cadence.WEEKLY, anchor))).containsOnly(7L);
        assertThat(daysBetween(century(Cadence.BIWEEKLY, anchor))).containsOnly(14L);
    }

    @Property(tries = 30)
    void twiceAMonthIsEveryFirstAndFifteenthAfterTheAnchorAndNothingElse(@ForAll("anchors") LocalDate anchor) {
        List<LocalDate> afterAnchor =
                century(Cadence.TWICE_MONTHLY, anchor).stream().skip(1).toList();

        List<LocalDate> all = anchor.plusDays(1)
                .datesUntil(anchor.plusYears(YEARS))
                .filter(day -> day.getDayOfMonth() == 1 || day.getDayOfMonth() == 15)
                .toList();
        assertThat(afterAnchor).isEqualTo(all);
    }

    @Property(tries = 30)
    void monthlyKeepsItsDayOrTheLastOfAShorterMonthAndSkipsNoMonth(@ForAll("anchors") LocalDate anchor) {
        List<LocalDate> days = century(Cadence.MONTHLY, anchor);

        for (int index = 0; index < days.size(); index++) {
            LocalDate day = days.get(index);
            YearMonth month = YearMonth.from(day);
            assertThat(month).isEqualTo(YearMonth.from(anchor).plusMonths(index));
            assertThat(day.getDayOfMonth()).isEqualTo(Math.min(anchor.getDayOfMonth(), month.lengthOfMonth()));
        }
    }

    @Property(tries = 500)
    void theNextDayIsWhatASearchDayByDayFinds(
            @ForAll Cadence cadence,
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(min = -100, max = 800) int after,
            @ForAll @IntRange(min = -100, max = 800) int notBefore) {
        LocalDate last = anchor.plusDays(after);
        LocalDate today = anchor.plusDays(notBefore);

        LocalDate next = cadence.next(anchor, last, today);

        LocalDate found = last.plusDays(1);
        while (found.isBefore(today) || !isInSeries(cadence, anchor, found)) {
            found = found.plusDays(1);
        }
        assertThat(next).isEqualTo(found);
    }

    @Property(tries = 200)
    void aStepIsTheNextDayOfTheSeriesThatTheDayItselfStarts(@ForAll Cadence cadence, @ForAll("anchors") LocalDate day) {
        LocalDate step = cadence.stepAfter(day);

        assertThat(step).isEqualTo(century(cadence, day).get(1));
    }

    private static boolean isInSeries(Cadence cadence, LocalDate anchor, LocalDate day) {
        if (!day.isAfter(anchor)) {
            return day.equals(anchor);
        }
        long days = ChronoUnit.DAYS.between(anchor, day);
        boolean isLastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return switch (cadence) {
            case WEEKLY -> days % 7 == 0;
            case BIWEEKLY -> days % 14 == 0;
            case TWICE_MONTHLY -> day.getDayOfMonth() == 1 || day.getDayOfMonth() == 15;
            case MONTHLY ->
                day.getDayOfMonth() == anchor.getDayOfMonth()
                        || (isLastOfMonth && anchor.getDayOfMonth() > day.getDayOfMonth());
        };
    }
}
