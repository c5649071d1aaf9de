package com.ozzieapp.moneymoves;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.money.Money;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Rows;
import com.ozzieapp.storage.Times;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cycles' rows, with their tasks' in the same reading. */
final class MoneyMoveStore {
    private static final String SELECT = """
            select m.client_id, m.user_id, m.id, m.seq, m.due_day, m.anchor_day, m.cadence, m.goal_id, m.status,
              m.created_at,
              (select json_agg(json_build_object(
                  'id', t.id, 'task_type', t.task_type, 'content_key', t.content_key, 'title', t.title,
                  'amount_cents', t.amount_cents, 'moves_money', t.moves_money, 'status', t.status,
                  'completed_at', t.completed_at) order by t.position)
                from task t
                where t.client_id = m.client_id and t.user_id = m.user_id and t.move_id = m.id) as tasks
            from money_move m
            """;

    Future<Void> insert(SqlClient db, MoneyMove move) {
        return db.preparedQuery("""
                        insert into money_move (client_id, user_id, id, due_day, anchor_day, cadence, goal_id, status,
                          created_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                        """)
                .execute(Tuple.of(move.user().clientId(), move.user().userId(), move.id())
                        .addLocalDate(move.dueDay())
                        .addLocalDate(move.anchorDay())
                        .addString(move.cadence().code())
                        .addValue(move.goalId().orElse(null))
                        .addString(move.stored().code())
                        .addOffsetDateTime(Times.utc(move.createdAt())))
                .mapEmpty();
    }

    Future<Void> insertTasks(SqlClient db, MoneyMove move) {
        List<Tuple> batch = new ArrayList<>();
        for (Task task : move.tasks()) {
            batch.add(Tuple.of(move.user().clientId(), move.user().userId(), task.id(), move.id())
                    .addShort((short) batch.size())
                    .addString(task.type().code())
                    .addString(task.contentKey())
                    .addString(task.title())
                    .addValue(task.amount().map(Money::cents).orElse(null))
                    .addBoolean(task.movesMoney())
                    .addString(task.status().code()));
        }
        return db.preparedQuery("""
                        insert into task (client_id, user_id, id, move_id, position, task_type, content_key, title,
                          amount_cents, moves_money, status)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                        """).executeBatch(batch).mapEmpty();
    }

    Future<Optional<MoneyMove>> find(SqlClient db, UserKey user, String moveId) {
        return db.preparedQuery(SELECT + "where m.client_id = $1 and m.user_id = $2 and m.id = $3")
                .execute(Tuple.of(user.clientId(), user.userId(), moveId))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    Future<Optional<MoneyMove>> last(SqlClient db, UserKey user) {
        return db.preparedQuery(SELECT + "where m.client_id = $1 and m.user_id = $2 order by m.seq desc limit 1")
                .execute(Tuple.of(user.clientId(), user.userId()))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    /** @param status as callers see it: a scheduled cycle that is due counts as available, and only so */
    Future<Page<MoneyMove>> page(
            SqlClient db, UserKey user, Optional<MoveStatus> status, LocalDate today, Page.Ask ask) {
        return db.preparedQuery(SELECT + """
                        where m.client_id = $1 and m.user_id = $2 and m.seq < $3 and ($4::text is null or $4 =
                          case when m.status = 'scheduled' and m.due_day <= $5 then 'available' else m.status end)
                        order by m.seq desc
                        limit $6
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), ask.beforeOrEnd())
                        .addValue(status.map(MoveStatus::code).orElse(null))
                        .addLocalDate(today)
                        .addInteger(ask.fetch()))
                .map(rows -> Page.of(rows, ask, row -> read(row, user)));
    }

    /** Whether any cycle's day has begun that was not told of. */
    Future<Boolean> anyUntold(SqlClient db, LocalDate today) {
        return db.preparedQuery("""
                        select exists (select 1 from money_move
                          where status = 'scheduled' and not available_told and due_day <= $1) as found
                        """)
                .execute(Tuple.of(today))
                .map(rows -> rows.iterator().next().getBoolean("found"));
    }

    /**
     * Claims due cycles to tell of, and holds their users' rows, so that it comes in order with what else is told of
     * them. Those that another transaction holds are left to the next time. No cycle is ever claimed twice.
     */
    Future<List<MoneyMove>> claimUntold(SqlClient db, LocalDate today, int limit) {
        return db.preparedQuery("""
                        with held as materialized (
                          select m.client_id, m.user_id, m.id
                          from money_move m
                            join users u on u.client_id = m.client_id and u.id = m.user_id
                          where m.status = 'scheduled' and not m.available_told and m.due_day <= $1
                          order by m.due_day
                          limit $2
                          for no key update of u skip locked)
                        update money_move m set available_told = true
                        from held h
                        where m.client_id = h.client_id and m.user_id = h.user_id and m.id = h.id
                          and m.status = 'scheduled' and not m.available_told
                        returning m.client_id, m.user_id, m.id
                        """).execute(Tuple.of(today, limit)).compose(claimed -> find(db, claimed));
    }

    private static Future<List<MoneyMove>> find(SqlClient db, RowSet<Row> keys) {
        List<Row> rows = new ArrayList<>();
        keys.forEach(rows::add);
        Tuple values = Tuple.tuple();
        for (String column : List.of("client_id", "user_id", "id")) {
            values.addArrayOfString(
                    rows.stream().map(row -> row.getString(column)).toArray(String[]::new));
        }
        return db.preparedQuery(SELECT + """
                        join unnest($1::text[], $2::text[], $3::text[]) as claimed (client_id, user_id, id)
                          on claimed.client_id = m.client_id and claimed.user_id = m.user_id and claimed.id = m.id
                        order by m.seq
                        """).execute(values).map(found -> {
            List<MoneyMove> moves = new ArrayList<>();
            found.forEach(
                    row -> moves.add(read(row, new UserKey(row.getString("client_id"), row.getString("user_id")))));
            return moves;
        });
    }

    /** How often each content was given to a user. */
    Future<Map<String, Integer>> given(SqlClient db, UserKey user) {
        return db.preparedQuery("""
                        select task_type || '.' || content_key as content, count(*)::int as times
                        from task
                        where client_id = $1 and user_id = $2
                        group by 1
                        """)
                .execute(Tuple.of(user.clientId(), user.userId()))
                .map(rows -> {
                    Map<String, Integer> times = new HashMap<>();
                    rows.forEach(row -> times.put(row.getString("content"), row.getInteger("times")));
                    return times;
                });
    }

    Future<Void> setStatus(SqlClient db, UserKey user, String moveId, MoveStatus status) {
        return db.preparedQuery("update money_move set status = $4 where client_id = $1 and user_id = $2 and id = $3")
                .execute(Tuple.of(user.clientId(), user.userId(), moveId, status.code()))
                .mapEmpty();
    }

    Future<Void> setTaskStatus(SqlClient db, UserKey user, String taskId, TaskStatus status, Instant now) {
        return db.preparedQuery("""
                        update task set status = $4, completed_at = $5
                        where client_id = $1 and user_id = $2 and id = $3
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), taskId, status.code())
                        .addValue(status == TaskStatus.DONE ? Times.utc(now) : null))
                .mapEmpty();
    }

    private static MoneyMove read(Row row, UserKey user) {
        JsonArray tasks = row.getJsonArray("tasks");
        return new MoneyMove(
                user,
                row.getString("id"),
                row.getLocalDate("due_day"),
                row.getLocalDate("anchor_day"),
                Cadence.of(row.getString("cadence")),
                Optional.ofNullable(row.getString("goal_id")),
                MoveStatus.of(row.getString("status")),
                tasks.stream().map(task -> task((JsonObject) task)).toList(),
                Times.instant(row, "created_at"));
    }

    private static Task task(JsonObject json) {
        return new Task(
                json.getString("id"),
                TaskType.of(json.getString("task_type")),
                json.getString("content_key"),
                json.getString("title"),
                Optional.ofNullable(json.getLong("amount_cents")).map(Money::ofCents),
                json.getBoolean("moves_money"),
                TaskStatus.of(json.getString("status")),
                Optional.ofNullable(json.getString("completed_at"))
                        .map(OffsetDateTime::parse)
                        .map(OffsetDateTime::toInstant));
    }
}
