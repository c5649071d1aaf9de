package com.ozzieapp.transactions;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Summary.Total;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums over the transactions' rows. */
final class SummaryStore {
    Future<Summary> of(SqlClient db, UserKey user, LocalDate from, LocalDate to) {
        return db.preparedQuery("""
                        select date_trunc('month', transaction_date)::date as month, currency, category,
                          sum(amount_cents)::bigint as cents, count(*) as times
                        from transactions
                        where client_id = $1 and user_id = $2 and transaction_date between $3 and $4
                        group by 1, 2, 3
                        order by 1, 2, 4 desc, 3
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), from, to))
                .map(rows -> {
                    List<Total> totals = new ArrayList<>();
                    rows.forEach(row -> totals.add(new Total(
                            YearMonth.from(row.getLocalDate("month")),
                            row.getString("currency"),
                            Category.of(row.getString("category")),
                            Money.ofCents(row.getLong("cents")),
                            row.getLong("times"))));
                    return new Summary(totals);
                });
    }

    /** A user's expenses from one day to another, both counted, by currency. */
    Future<Map<String, Spending>> spending(SqlClient db, UserKey user, LocalDate from, LocalDate to) {
        return db.preparedQuery("""
                        select currency, category, sum(amount_cents)::bigint as cents, count(*)::int as times,
                          min(transaction_date) as first, max(transaction_date) as last
                        from transactions
                        where client_id = $1 and user_id = $2 and transaction_date between $3 and $4
                          and category <> 'income'
                        group by currency, category
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), from, to))
                .map(rows -> {
                    Map<String, List<Row>> byCurrency = new HashMap<>();
                    rows.forEach(row -> byCurrency
                            .computeIfAbsent(row.getString("currency"), currency -> new ArrayList<>())
                            .add(row));
                    return byCurrency.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> spending(entry.getValue())));
                });
    }

    private static Spending spending(List<Row> rows) {
        Map<Category, Money> totals = new EnumMap<>(Category.class);
        int count = 0;
        for (Row row : rows) {
            totals.put(Category.of(row.getString("category")), Money.ofCents(row.getLong("cents")));
            count += row.getInteger("times");
        }
        LocalDate first = Collections.min(days(rows, "first"));
        LocalDate last = Collections.max(days(rows, "last"));
        return new Spending(totals, count, (int) ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static List<LocalDate> days(List<Row> rows, String column) {
        return rows.stream().map(row -> row.getLocalDate(column)).toList();
    }
}
