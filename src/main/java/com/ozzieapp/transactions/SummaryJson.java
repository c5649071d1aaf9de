package com.ozzieapp.transactions;

import com.ozzieapp.error.Failure;
import com.ozzieapp.transactions.Summary.Total;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A summary's wire form. */
final class SummaryJson {
    /** From one day to another, both counted. */
    record Days(LocalDate from, LocalDate to) {
        private static final int USUAL_MONTHS = 12;

        /** What was asked for; by default the twelve months that end with this one. */
        static Days of(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
            LocalDate last = to.orElseGet(() -> YearMonth.from(today).atEndOfMonth());
            LocalDate first = from.orElseGet(
                    () -> YearMonth.from(last).minusMonths(USUAL_MONTHS - 1L).atDay(1));
            if (first.isAfter(last)) {
                throw Failure.invalid(
                        "from", "Query parameter 'from' must be a date not after 'to'. Received: '" + first + "'.");
            }
            return new Days(first, last);
        }
    }

    private SummaryJson() {}

    static JsonObject write(Days days, Summary summary) {
        return new JsonObject()
                .put("from", days.from().toString())
                .put("to", days.to().toString())
                .put("totals", categories(summary.totals()))
                .put("months", months(summary.totals()));
    }

    private static JsonArray months(List<Total> totals) {
        Map<YearMonth, List<Total>> byMonth = new LinkedHashMap<>();
        totals.forEach(total -> byMonth.computeIfAbsent(total.month(), month -> new ArrayList<>())
                .add(total));
        JsonArray months = new JsonArray();
        byMonth.forEach((month, ofMonth) ->
                months.add(new JsonObject().put("month", month.toString()).put("totals", categories(ofMonth))));
        return months;
    }

    /** Sums by currency and category, months joined. */
    private static JsonArray categories(List<Total> totals) {
        Map<List<Object>, JsonObject> sums = new LinkedHashMap<>();
        for (Total total : totals) {
            JsonObject sum = sums.computeIfAbsent(
                    List.of(total.currency(), total.category()),
                    key -> new JsonObject()
                            .put("currency", total.currency())
                            .put("category", total.category().code())
                            .put("amount_cents", 0L)
                            .put("count", 0L));
            sum.put(
                    "amount_cents",
                    Math.addExact(sum.getLong("amount_cents"), total.amount().cents()));
            sum.put("count", sum.getLong("count") + total.count());
        }
        return new JsonArray(List.copyOf(sums.values()));
    }
}
