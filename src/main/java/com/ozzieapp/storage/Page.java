package com.ozzieapp.storage;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Some rows of a list, newest first.
 *
 * @param next the sequence number after which the next page starts; absent on the last page
 */
public record Page<T>(List<T> items, OptionalLong next) {
    /** What a caller may ask of a list: at most so many rows, older than the sequence number. */
    public record Ask(int limit, OptionalLong before) {
        /** One row more than was asked for, by which it is seen whether there is a next page. */
        public int fetch() {
            return limit + 1;
        }

        public long beforeOrEnd() {
            return before.orElse(Long.MAX_VALUE);
        }
    }

    /** Cuts a result of {@link Ask#fetch} rows, which carry their {@code seq}, to the page that was asked for. */
    public static <T> Page<T> of(RowSet<Row> rows, Ask ask, Function<Row, T> mapper) {
        List<T> items = new ArrayList<>();
        long last = 0;
        for (Row row : rows) {
            if (items.size() == ask.limit()) {
                return new Page<>(items, OptionalLong.of(last));
            }
            items.add(mapper.apply(row));
            last = row.getLong("seq");
        }
        return new Page<>(items, OptionalLong.empty());
    }
}
