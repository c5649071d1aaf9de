package com.ozzieapp.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How points in time are written on the wire: ISO 8601, UTC, whole seconds. */
public final class WireTimes {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private WireTimes() {}

    public static String write(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The first instant of a day: {@code 2025-11-01T00:00:00Z}. */
    public static String startOf(LocalDate day) {
        return write(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The last second of a day: {@code 2025-05-19T23:59:59Z}. */
    public static String endOf(LocalDate day) {
        return write(day.atTime(LAST_SECOND).toInstant(ZoneOffset.UTC));
    }
}
