package com.ozzieapp.transactions;

import com.ozzieapp.money.Money;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Rows;
import com.ozzieapp.storage.Times;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The transactions' rows. */
final class TransactionStore {
    private static final String COLUMNS = """
             id, seq, submission_id, amount_cents, currency, category, description, transaction_date, source,
            confidence_percent, created_at
            """;
    private static final String SELECT = "select" + COLUMNS + "from transactions where client_id = $1 and user_id = $2";

    /** Inserts rows, as one statement however many; gives the ids of those that were not there yet. */
    Future<Set<String>> insert(
            SqlClient db, UserKey user, List<Transaction> rows, List<Optional<byte[]>> fingerprints) {
        Tuple values = Tuple.of(
                        user.clientId(), user.userId(), Times.utc(rows.get(0).createdAt()))
                .addArrayOfString(texts(rows, Transaction::id))
                .addArrayOfString(texts(rows, Transaction::submissionId))
                .addArrayOfLong(rows.stream().map(row -> row.amount().cents()).toArray(Long[]::new))
                .addArrayOfString(texts(rows, Transaction::currency))
                .addArrayOfString(texts(rows, row -> row.category().code()))
                .addArrayOfString(texts(rows, Transaction::description))
                .addArrayOfLocalDate(rows.stream().map(Transaction::date).toArray(LocalDate[]::new))
                .addArrayOfString(texts(rows, row -> row.source().code()))
                .addArrayOfInteger(
                        rows.stream().map(Transaction::confidencePercent).toArray(Integer[]::new))
                .addArrayOfBuffer(
                        fingerprints.stream().map(TransactionStore::buffer).toArray(Buffer[]::new));
        return db.preparedQuery("""
                        insert into transactions (client_id, user_id, created_at, updated_at, id, submission_id,
                          amount_cents, currency, category, description, transaction_date, source, confidence_percent,
                          fingerprint)
                        select $1, $2, $3, $3, id, submission_id, amount_cents, currency, category, description, day,
                          source, confidence, fingerprint
                        from unnest($4::text[], $5::text[], $6::bigint[], $7::text[], $8::text[], $9::text[],
                            $10::date[], $11::text[], $12::int[], $13::bytea[]) with ordinality
                          as sent (id, submission_id, amount_cents, currency, category, description, day, source,
                            confidence, fingerprint, place)
                        order by place
                        on conflict on constraint transactions_fingerprint do nothing
                        returning id
                        """).execute(values).map(TransactionStore::ids);
    }

    private static String[] texts(List<Transaction> rows, Function<Transaction, String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }

    private static @Nullable Buffer buffer(Optional<byte[]> fingerprint) {
        return fingerprint.map(Buffer::buffer).orElse(null);
    }

    private static Set<String> ids(RowSet<Row> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.getString("id")));
        return ids;
    }

    Future<Optional<Transaction>> find(SqlClient db, UserKey user, String id) {
        return db.preparedQuery(SELECT + " and id = $3")
                .execute(Tuple.of(user.clientId(), user.userId(), id))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    Future<Page<Transaction>> page(SqlClient db, UserKey user, TransactionFilter filter, Page.Ask ask) {
        return db.preparedQuery(SELECT + """
                         and seq < $3
                          and ($4::date is null or transaction_date >= $4)
                          and ($5::date is null or transaction_date <= $5)
                          and ($6::text is null or category = $6) and ($7::text is null or source = $7)
                        order by seq desc
                        limit $8
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), ask.beforeOrEnd())
                        .addValue(filter.from().orElse(null))
                        .addValue(filter.to().orElse(null))
                        .addValue(filter.category().map(Category::code).orElse(null))
                        .addValue(filter.source().map(Source::code).orElse(null))
                        .addInteger(ask.fetch()))
                .map(rows -> Page.of(rows, ask, row -> read(row, user)));
    }

    Future<Transaction> update(SqlClient db, Transaction changed, Instant now) {
        return db.preparedQuery("""
                        update transactions set amount_cents = $4, category = $5, description = $6,
                          transaction_date = $7, updated_at = $8
                        where client_id = $1 and user_id = $2 and id = $3
                        returning""" + COLUMNS)
                .execute(Tuple.of(changed.user().clientId(), changed.user().userId(), changed.id())
                        .addLong(changed.amount().cents())
                        .addString(changed.category().code())
                        .addString(changed.description())
                        .addLocalDate(changed.date())
                        .addOffsetDateTime(Times.utc(now)))
                .map(rows -> read(rows.iterator().next(), changed.user()));
    }

    /** The transaction that was. */
    Future<Optional<Transaction>> delete(SqlClient db, UserKey user, String id) {
        return db.preparedQuery("delete from transactions where client_id = $1 and user_id = $2 and id = $3 returning"
                        + COLUMNS)
                .execute(Tuple.of(user.clientId(), user.userId(), id))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    /** Deletes what is left of the user's last submission; gives it in its order. */
    Future<List<Transaction>> deleteLastSubmission(SqlClient db, UserKey user) {
        return db.preparedQuery("""
                        delete from transactions
                        where client_id = $1 and user_id = $2 and submission_id = (
                          select submission_id from transactions
                          where client_id = $1 and user_id = $2
                          order by seq desc
                          limit 1)
                        returning""" + COLUMNS)
                .execute(Tuple.of(user.clientId(), user.userId()))
                .map(rows -> {
                    List<Row> deleted = new ArrayList<>();
                    rows.forEach(deleted::add);
                    deleted.sort((a, b) -> Long.compare(a.getLong("seq"), b.getLong("seq")));
                    return deleted.stream().map(row -> read(row, user)).toList();
                });
    }

    private static Transaction read(Row row, UserKey user) {
        return new Transaction(
                user,
                row.getString("id"),
                row.getString("submission_id"),
                Money.ofCents(row.getLong("amount_cents")),
                row.getString("currency"),
                Category.of(row.getString("category")),
                row.getString("description"),
                row.getLocalDate("transaction_date"),
                Source.of(row.getString("source")),
                row.getInteger("confidence_percent"),
                Times.instant(row, "created_at"));
    }
}
