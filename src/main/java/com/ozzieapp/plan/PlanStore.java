package com.ozzieapp.plan;

import com.ozzieapp.storage.Rows;
import com.ozzieapp.storage.Times;
import com.ozzieapp.users.Personality;
import com.ozzieapp.users.UserJson;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The plans' rows, one a user. */
final class PlanStore {
    private static final String COLUMNS =
            " id, inputs, numbers, personality_type, intake_seq, goal_version, spending_seq, created_at, updated_at ";

    Future<Optional<Plan>> find(SqlClient db, UserKey user) {
        return db.preparedQuery("select" + COLUMNS + "from plan where client_id = $1 and user_id = $2")
                .execute(Tuple.of(user.clientId(), user.userId()))
                .map(rows -> Rows.first(rows, row -> read(row, user)));
    }

    /**
     * Makes the user's plan, or gives the one there is new content. The plan keeps its id and the time it was made, and
     * the time of its last update when nothing that is told has changed. A plan made from a newer intake is left.
     */
    Future<Optional<Plan>> save(SqlClient db, Plan plan) {
        Tuple values = Tuple.of(plan.user().clientId(), plan.user().userId(), plan.id())
                .addValue(plan.inputs())
                .addValue(plan.numbers())
                .addValue(UserJson.write(plan.personality()))
                .addLong(plan.basis().intakeSeq())
                .addValue(goalVersion(plan.basis()))
                .addLong(plan.basis().spendingSeq())
                .addOffsetDateTime(Times.utc(plan.updatedAt()));
        return db.preparedQuery("""
                        insert into plan (client_id, user_id, id, inputs, numbers, personality_type, intake_seq,
                          goal_version, spending_seq, created_at, updated_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
                        on conflict (client_id, user_id) do update set
                          inputs = excluded.inputs,
                          numbers = excluded.numbers,
                          personality_type = excluded.personality_type,
                          intake_seq = excluded.intake_seq,
                          goal_version = excluded.goal_version,
                          spending_seq = excluded.spending_seq,
                          updated_at = case
                            when plan.numbers::text = excluded.numbers::text
                              and plan.personality_type is not distinct from excluded.personality_type
                            then plan.updated_at else excluded.updated_at end
                        where plan.intake_seq <= excluded.intake_seq
                        returning""" + COLUMNS)
                .execute(values)
                .map(rows -> Rows.first(rows, row -> read(row, plan.user())));
    }

    private static @Nullable Long goalVersion(Basis basis) {
        return basis.goalVersion().isPresent() ? basis.goalVersion().getAsLong() : null;
    }

    private static Plan read(Row row, UserKey user) {
        Long goalVersion = row.getLong("goal_version");
        return new Plan(
                user,
                row.getString("id"),
                (JsonObject) row.getValue("inputs"),
                (JsonObject) row.getValue("numbers"),
                Optional.ofNullable(row.getString("personality_type"))
                        .map(Personality::of)
                        .orElse(Personality.NONE),
                new Basis(
                        row.getLong("intake_seq"),
                        goalVersion == null ? OptionalLong.empty() : OptionalLong.of(goalVersion),
                        row.getLong("spending_seq")),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }
}
