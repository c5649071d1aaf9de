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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /** A user's expenses in a currency from one day to another, both counted. */
    Future<Spending> spending(SqlClient db, UserKey user, String currency, LocalDate from, LocalDate to) {
        return db.preparedQuery("""
                        select category, sum(amount_cents)::bigint as cents, count(*)::int as times,
                          min(transaction_date) as first, max(transaction_date) as last
                        from transactions
                        where client_id = $1 and user_id = $2 and transaction_date between $4 and $5
                          and currency = $3 and category <> 'income'
                        group by category
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), currency, from, to))
                .map(SummaryStore::spending);
    }

    private static Spending spending(Iterable<Row> rows) {
        Map<Category, Money> totals = new EnumMap<>(Category.class);
        int count = 0;
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Row row : rows) {
            totals.put(Category.of(row.getString("category")), Money.ofCents(row.getLong("cents")));
            count += row.getInteger("times");
            first = row.getLocalDate("first").isBefore(first) ? row.getLocalDate("first") : first;
            last = row.getLocalDate("last").isAfter(last) ? row.getLocalDate("last") : last;
        }
        return count == 0
                ? Spending.NONE
                : new Spending(totals, count, (int) ChronoUnit.DAYS.between(first, last) + 1);
    }
}
