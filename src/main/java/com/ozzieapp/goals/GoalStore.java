package com.ozzieapp.goals;

import com.ozzieapp.goals.Goal.GoalTerms;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Rows;
import com.ozzieapp.storage.Times;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;

/** The goals' rows. */
final class GoalStore {
    private static final String COLUMNS = """
            id, seq, goal_type, goal_name, target_cents, starting_cents, cadence, next_move_date,
            annual_interest_rate, target_date, payoff_strategy, replaced_at, target_seq, version, created_at,
            updated_at,
            (select coalesce(sum(m.amount_cents), 0)::bigint from goal_movement m
              where m.client_id = goal.client_id and m.user_id = goal.user_id and m.goal_id = goal.id) as moved_cents
            """;

    /** Gives the goal that counted until now. */
    Future<Optional<Goal>> replaceCurrent(SqlClient db, UserKey user, Instant now) {
        return db.preparedQuery("""
                        update goal set replaced_at = $3, updated_at = $3, version = nextval('change_seq')
                        where client_id = $1 and user_id = $2 and replaced_at is null
                        returning\s""" + COLUMNS)
                .execute(Tuple.of(user.clientId(), user.userId(), Times.utc(now)))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    Future<Goal> insert(SqlClient db, UserKey user, String id, GoalTerms terms, Instant now) {
        return db.preparedQuery("""
                        insert into goal (client_id, user_id, id, goal_type, goal_name, target_cents, starting_cents,
                          cadence, next_move_date, annual_interest_rate, target_date, payoff_strategy, created_at,
                          updated_at)
                        values ($1, $2, $3, $5, $6, $7, $8, $9, $10, $11, $12, $13, $4, $4)
                        returning\s""" + COLUMNS)
                .execute(values(user, id, terms, now))
                .map(rows -> read(rows.iterator().next(), user));
    }

    Future<Goal> update(SqlClient db, Goal goal, boolean setsTarget, Instant now) {
        return db.preparedQuery("""
                        update goal set goal_type = $5, goal_name = $6, target_cents = $7, starting_cents = $8,
                          cadence = $9, next_move_date = $10, annual_interest_rate = $11, target_date = $12,
                          payoff_strategy = $13, updated_at = $4, version = nextval('change_seq'),
                          target_seq = case when $14 then nextval('change_seq') else target_seq end
                        where client_id = $1 and user_id = $2 and id = $3
                        returning\s""" + COLUMNS)
                .execute(values(goal.user(), goal.id(), goal.terms(), now).addBoolean(setsTarget))
                .map(rows -> read(rows.iterator().next(), goal.user()));
    }

    private static Tuple values(UserKey user, String id, GoalTerms terms, Instant now) {
        return Tuple.of(user.clientId(), user.userId(), id, Times.utc(now))
                .addString(terms.type().code())
                .addString(terms.name())
                .addLong(terms.target().cents())
                .addLong(terms.starting().cents())
                .addString(terms.cadence().code())
                .addLocalDate(terms.nextMoveDate())
                .addValue(terms.annualInterestRate().orElse(null))
                .addValue(terms.targetDate().orElse(null))
                .addString(terms.payoffStrategy().code());
    }

    Future<Optional<Goal>> current(SqlClient db, UserKey user) {
        return db.preparedQuery(
                        "select " + COLUMNS + "from goal where client_id = $1 and user_id = $2 and replaced_at is null")
                .execute(Tuple.of(user.clientId(), user.userId()))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    Future<Optional<Goal>> find(SqlClient db, UserKey user, String id) {
        return db.preparedQuery("select " + COLUMNS + "from goal where client_id = $1 and user_id = $2 and id = $3")
                .execute(Tuple.of(user.clientId(), user.userId(), id))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    Future<Page<Goal>> page(SqlClient db, UserKey user, Page.Ask ask) {
        return db.preparedQuery("select " + COLUMNS + """
                        from goal where client_id = $1 and user_id = $2 and seq < $3
                        order by seq desc
                        limit $4
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), ask.beforeOrEnd(), ask.fetch()))
                .map(rows -> Page.of(rows, ask, row -> read(row, user)));
    }

    /** The goal that was. */
    Future<Optional<Goal>> delete(SqlClient db, UserKey user, String id) {
        return db.preparedQuery(
                        "delete from goal where client_id = $1 and user_id = $2 and id = $3 returning " + COLUMNS)
                .execute(Tuple.of(user.clientId(), user.userId(), id))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    /** Records what a done task moved, and gives to which goal; a task that moved money already moves no more. */
    Future<Optional<String>> addMovement(SqlClient db, UserKey user, String taskId, Money amount) {
        return db.preparedQuery("""
                        insert into goal_movement (client_id, user_id, task_id, amount_cents, goal_id)
                        values ($1, $2, $3, $4, (
                          select id from goal where client_id = $1 and user_id = $2 and replaced_at is null))
                        on conflict do nothing
                        returning goal_id
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), taskId, amount.cents()))
                .map(GoalStore::goalId);
    }

    /** Forgets what a task moved, and gives to which goal that was. */
    Future<Optional<String>> removeMovement(SqlClient db, UserKey user, String taskId) {
        return db.preparedQuery("""
                        delete from goal_movement where client_id = $1 and user_id = $2 and task_id = $3
                        returning goal_id
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), taskId))
                .map(GoalStore::goalId);
    }

    private static Optional<String> goalId(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.ofNullable(rows.iterator().next().getString("goal_id"));
    }

    /** What was moved while no goal was set. */
    Future<Money> movedWithoutGoal(SqlClient db, UserKey user) {
        return db.preparedQuery("""
                        select coalesce(sum(amount_cents), 0)::bigint as cents from goal_movement
                        where client_id = $1 and user_id = $2 and goal_id is null
                        """)
                .execute(Tuple.of(user.clientId(), user.userId()))
                .map(rows -> Money.ofCents(rows.iterator().next().getLong("cents")));
    }

    /** What was moved after a change of that sequence number, to whatever goal. */
    Future<Money> movedSince(SqlClient db, UserKey user, long seq) {
        return db.preparedQuery("""
                        select coalesce(sum(amount_cents), 0)::bigint as cents from goal_movement
                        where client_id = $1 and user_id = $2 and seq > $3
                        """)
                .execute(Tuple.of(user.clientId(), user.userId(), seq))
                .map(rows -> Money.ofCents(rows.iterator().next().getLong("cents")));
    }

    private static Goal read(Row row, UserKey user) {
        GoalTerms terms = new GoalTerms(
                GoalType.of(row.getString("goal_type")),
                row.getString("goal_name"),
                Money.ofCents(row.getLong("target_cents")),
                Money.ofCents(row.getLong("starting_cents")),
                Cadence.of(row.getString("cadence")),
                row.getLocalDate("next_move_date"),
                Optional.ofNullable(row.getBigDecimal("annual_interest_rate")),
                Optional.ofNullable(row.getLocalDate("target_date")),
                PayoffStrategy.of(row.getString("payoff_strategy")));
        return new Goal(
                user,
                row.getString("id"),
                terms,
                Money.ofCents(row.getLong("moved_cents")),
                row.getOffsetDateTime("replaced_at") != null,
                row.getLong("target_seq"),
                row.getLong("version"),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }
}
