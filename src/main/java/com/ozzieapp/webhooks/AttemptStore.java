package com.ozzieapp.webhooks;

import com.ozzieapp.events.EventKey;
import com.ozzieapp.storage.Times;
import com.ozzieapp.webhooks.Turns.Owing;
import com.ozzieapp.webhooks.Turns.Turn;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The deliveries' rows, as who delivers sees them. For all tenants at once. */
final class AttemptStore {
    /**
     * The endpoints that something is due for, those that work first, then by who waits longest. It steps from endpoint
     * to endpoint along the index, however much each of them is owed.
     */
    Future<List<Owing>> owing(SqlClient db, Instant now, int limit) {
        return db.preparedQuery("""
                        with recursive waiting as (
                          (select client_id, endpoint_id from webhook_delivery where status = 'pending'
                           order by client_id, endpoint_id limit 1)
                          union all
                          select next.client_id, next.endpoint_id
                          from waiting cross join lateral (
                            select d.client_id, d.endpoint_id from webhook_delivery d
                            where d.status = 'pending'
                              and (d.client_id, d.endpoint_id) > (waiting.client_id, waiting.endpoint_id)
                            order by d.client_id, d.endpoint_id limit 1
                          ) as next
                        )
                        select e.client_id, e.id, e.failing_since is not null as failing
                        from waiting
                        join webhook_endpoint e on e.client_id = waiting.client_id and e.id = waiting.endpoint_id
                          and e.enabled and e.deleted_at is null
                        cross join lateral (
                          select d.next_attempt_at from webhook_delivery d
                          where d.client_id = e.client_id and d.endpoint_id = e.id and d.status = 'pending'
                            and d.next_attempt_at <= $1
                          order by d.next_attempt_at limit 1
                        ) as oldest
                        order by failing, oldest.next_attempt_at
                        limit $2
                        """).execute(Tuple.of(Times.utc(now), limit)).map(rows -> {
            List<Owing> owing = new ArrayList<>();
            rows.forEach(row ->
                    owing.add(new Owing(row.getString("client_id"), row.getString("id"), row.getBoolean("failing"))));
            return owing;
        });
    }

    /** Takes what is due, and keeps it from all others until the lease is over. */
    Future<List<Attempt>> claim(SqlClient db, List<Turn> turns, Instant now, Instant lease) {
        return db.preparedQuery("""
                        with due as materialized (
                          select d.client_id, d.id
                          from unnest($1::text[], $2::text[], $3::int[]) as turn (client_id, endpoint_id, most)
                          cross join lateral (
                            select o.client_id, o.id from webhook_delivery o
                            where o.client_id = turn.client_id and o.endpoint_id = turn.endpoint_id
                              and o.status = 'pending' and o.next_attempt_at <= $4
                            order by o.next_attempt_at, o.seq
                            limit turn.most
                            for update skip locked
                          ) as d
                        )
                        update webhook_delivery d set next_attempt_at = $5
                        from due, webhook_endpoint e
                        where d.client_id = due.client_id and d.id = due.id
                          and e.client_id = d.client_id and e.id = d.endpoint_id
                        returning d.client_id, d.id, d.endpoint_id, d.event_id, d.attempts, d.next_attempt_at, e.url,
                          e.secret, case when e.previous_secret_until > $4 then e.previous_secret end as previous,
                          e.failing_since is not null as failing
                        """)
                .execute(Tuple.tuple()
                        .addArrayOfString(turns.stream().map(Turn::clientId).toArray(String[]::new))
                        .addArrayOfString(turns.stream().map(Turn::endpointId).toArray(String[]::new))
                        .addArrayOfInteger(turns.stream().map(Turn::most).toArray(Integer[]::new))
                        .addOffsetDateTime(Times.utc(now))
                        .addOffsetDateTime(Times.utc(lease)))
                .map(rows -> {
                    List<Attempt> attempts = new ArrayList<>();
                    rows.forEach(row -> attempts.add(read(row)));
                    return attempts;
                });
    }

    /** Records a success; gives whether the endpoint is still taken for failing. */
    Future<Boolean> succeed(SqlClient db, Attempt attempt, Outcome outcome, Instant now) {
        return db.preparedQuery("""
                        update webhook_delivery d set status = 'succeeded', attempts = attempts + 1,
                          next_attempt_at = null, last_attempt_at = $4, response_status = $5, error = null
                        where d.client_id = $1 and d.id = $2 and d.status = 'pending' and d.next_attempt_at = $3
                        returning (select e.failing_since is not null from webhook_endpoint e
                          where e.client_id = d.client_id and e.id = d.endpoint_id) as failing
                        """)
                .execute(values(attempt, now).addValue(outcome.status().orElse(null)))
                .map(rows -> rows.size() > 0 && rows.iterator().next().getBoolean("failing"));
    }

    Future<Void> recover(SqlClient db, Attempt attempt) {
        return db.preparedQuery("update webhook_endpoint set failing_since = null where client_id = $1 and id = $2")
                .execute(Tuple.of(attempt.clientId(), attempt.endpointId()))
                .mapEmpty();
    }

    /** Records a failure, and when to try again, if ever; nothing when the delivery was begun anew meanwhile. */
    Future<Void> fail(SqlClient db, Attempt attempt, Outcome outcome, Instant now, Optional<Instant> next) {
        return db.preparedQuery("""
                        update webhook_delivery set attempts = attempts + 1, last_attempt_at = $4,
                          response_status = $5, error = $6, next_attempt_at = $7::timestamptz,
                          status = case when $7::timestamptz is null then 'failed' else 'pending' end
                        where client_id = $1 and id = $2 and status = 'pending' and next_attempt_at = $3
                        """)
                .execute(values(attempt, now)
                        .addValue(outcome.status().orElse(null))
                        .addString(outcome.error())
                        .addValue(next.map(Times::utc).orElse(null)))
                .mapEmpty();
    }

    private static Tuple values(Attempt attempt, Instant now) {
        return Tuple.of(attempt.clientId(), attempt.deliveryId(), Times.utc(attempt.lease()), Times.utc(now));
    }

    /** How many deliveries wait, up to a number beyond which it does not count. */
    Future<Long> pending(SqlClient db, int limit) {
        return db.preparedQuery("""
                        select count(*) as pending
                        from (select 1 from webhook_delivery where status = 'pending' limit $1) as waiting
                        """)
                .execute(Tuple.of(limit))
                .map(rows -> rows.iterator().next().getLong("pending"));
    }

    private static Attempt read(Row row) {
        List<Secret> secrets = Stream.of(row.getString("secret"), row.getString("previous"))
                .flatMap(Stream::ofNullable)
                .map(Secret::new)
                .toList();
        return new Attempt(
                new EventKey(row.getString("client_id"), row.getString("event_id")),
                row.getString("id"),
                row.getString("endpoint_id"),
                row.getInteger("attempts"),
                Times.instant(row, "next_attempt_at"),
                row.getString("url"),
                secrets,
                row.getBoolean("failing"));
    }
}
