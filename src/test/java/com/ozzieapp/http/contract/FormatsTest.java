package com.ozzieapp.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FormatsTest {
    private static void takes(String format, String... texts) {
        assertThat(texts).allMatch(text -> Formats.fits(format, text));
    }

    private static void refuses(String format, String... texts) {
        assertThat(texts).noneMatch(text -> Formats.fits(format, text));
    }

    @Property
    void takesEveryDay(@ForAll @IntRange(min = 0, max = 3_652_058) int day) {
        LocalDate date = LocalDate.of(1, 1, 1).plusDays(day);

        assertThat(Formats.fits("date", date.toString())).isTrue();
    }

    @Example
    void refusesDaysThatAreNotInTheCalendar() {
        takes("date", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31");
        refuses(
                "date",
                "2025-02-29",
                "1900-02-29",
                "2025-02-30",
                "2025-04-31",
                "2025-13-01",
                "2025-00-10",
                "2025-01-00");
        refuses("date", "0000-01-01", "-2025-01-01", "+12025-01-01", "2025-1-1", "20250101", "01-01-2025", "today", "");
        refuses("date", "2025-01-01T00:00:00Z", " 2025-01-01", "2025-01-01\n", "２０２５-01-01");
    }

    @Example
    void knowsTheCurrenciesInUseAndTheirForerunners() {
        takes("currency", "USD", "EUR", "BRL", "MXN", "COP", "ARS", "JPY", "KWD", "DEM");
        refuses("currency", "usd", "XTS", "XAU", "ZZZ", "US", "", "USD ");
    }

    @Property
    void knowsEveryRegionOfTheTimeZoneDatabase(@ForAll @IntRange(max = 1_000) int which) {
        List<String> regions = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/"))
                .sorted()
                .toList();

        assertThat(Formats.fits("timezone", regions.get(which % regions.size())))
                .isTrue();
    }

    @Example
    void refusesOffsetsAndAbbreviationsForTimeZones() {
        takes("timezone", "UTC", "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "Asia/Kolkata");
        refuses("timezone", "+02:00", "Z", "GMT", "EST", "CET", "utc", "Mars/Base", "America/", "/", "");
    }

    @Example
    void knowsPhonesInTheirInternationalFormOnly() {
        takes("phone", "+5511987654321", "+12025550143", "+34612345678", "+525512345678", "+819012345678");
        refuses("phone", "5511987654321", "+55 11 98765-4321", "+55", "+1202555014", "+999123456789", "+", "");
        refuses("phone", "+5511987654321;ext=1", "+5511987654321x1", "tel:+5511987654321", "００1", "+1".repeat(100));
    }

    @Example
    void takesAnyTextForAFormatThatItDoesNotKnow() {
        assertThat(Formats.isKnown("password")).isFalse();
        takes("password", "", "anything");
    }
}
