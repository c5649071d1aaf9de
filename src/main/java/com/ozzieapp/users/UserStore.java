package com.ozzieapp.users;

import com.ozzieapp.events.Journal;
import com.ozzieapp.http.Fields;
import com.ozzieapp.money.Language;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.Rows;
import com.ozzieapp.storage.Times;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The users' rows. */
final class UserStore {
    private static final List<String> PATCHABLE =
            List.of("external_user_id", "name", "email", "phone", "language", "currency", "timezone", "bot_paused");

    private static final String COLUMNS = """
            client_id, id, seq, external_user_id, name, email, phone, language, currency, timezone, onboarding_stage,
            personality_type, points, bot_paused, created_via, created_at, updated_at
            """;
    private static final String SELECT = "select " + COLUMNS + "from users ";

    /**
     * Inserts a user with the event that tells of it; empty when a user with that external id or phone exists.
     *
     * @param telling what {@link Journal#TELLING} takes
     */
    Future<Optional<User>> insert(SqlClient db, Tuple telling, User user) {
        Tuple values = telling.addString(user.key().clientId())
                .addString(user.key().userId())
                .addValue(user.externalUserId().orElse(null))
                .addValue(user.name().orElse(null))
                .addValue(user.email().orElse(null))
                .addValue(user.phone().orElse(null))
                .addString(user.language().code())
                .addString(user.currency())
                .addString(user.timezone())
                .addString(user.createdVia())
                .addOffsetDateTime(Times.utc(user.createdAt()));
        return db.preparedQuery("""
                        with made as (
                          insert into users (client_id, id, external_user_id, name, email, phone, language, currency,
                            timezone, created_via, created_at, updated_at)
                          values ($5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)
                          on conflict do nothing
                          returning *),
                        """ + Journal.TELLING + "select * from made")
                .execute(values)
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    Future<Optional<User>> find(SqlClient db, UserKey key) {
        return db.preparedQuery(SELECT + "where client_id = $1 and id = $2")
                .execute(Tuple.of(key.clientId(), key.userId()))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    /** Waits for and holds the user's row, by which changes to one user's things come one after the other. */
    Future<Optional<User>> lock(SqlClient db, UserKey key) {
        return db.preparedQuery(SELECT + "where client_id = $1 and id = $2 for no key update")
                .execute(Tuple.of(key.clientId(), key.userId()))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    Future<Optional<User>> findExternal(SqlClient db, String clientId, String externalUserId) {
        return db.preparedQuery(SELECT + "where client_id = $1 and external_user_id = $2")
                .execute(Tuple.of(clientId, externalUserId))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    Future<Page<User>> list(SqlClient db, String clientId, Optional<String> externalUserId, Page.Ask ask) {
        return db.preparedQuery("""
                        select * from users
                        where client_id = $1 and seq < $2 and ($3::text is null or external_user_id = $3)
                        order by seq desc
                        limit $4
                        """)
                .execute(Tuple.of(clientId, ask.beforeOrEnd(), externalUserId.orElse(null), ask.fetch()))
                .map(rows -> Page.of(rows, ask, UserStore::read));
    }

    /** Sets the fields that a merge patch names: null clears, absent leaves. One that names none is no update. */
    Future<Optional<User>> patch(SqlClient db, UserKey key, Fields patch, Instant now) {
        Tuple values = Tuple.of(key.clientId(), key.userId(), Times.utc(now));
        for (String field : PATCHABLE) {
            values.addBoolean(patch.has(field)).addValue(patch.json().getValue(field));
        }
        return db.preparedQuery("""
                        update users set
                          external_user_id = case when $4 then $5 else external_user_id end,
                          name = case when $6 then $7 else name end,
                          email = case when $8 then $9 else email end,
                          phone = case when $10 then $11 else phone end,
                          language = case when $12 then $13 else language end,
                          currency = case when $14 then $15 else currency end,
                          timezone = case when $16 then $17 else timezone end,
                          bot_paused = case when $18 then $19 else bot_paused end,
                          updated_at = case when $4 or $6 or $8 or $10 or $12 or $14 or $16 or $18
                            then $3 else updated_at end
                        where client_id = $1 and id = $2
                        returning\s""" + COLUMNS).execute(values).map(rows -> Rows.first(rows, UserStore::read));
    }

    /** Whether a merge patch names a field that can be set. */
    static boolean changes(Fields patch) {
        return PATCHABLE.stream().anyMatch(patch::has);
    }

    /** The user who was; what is theirs goes with them. */
    Future<Optional<User>> delete(SqlClient db, UserKey key) {
        return db.preparedQuery("delete from users where client_id = $1 and id = $2 returning " + COLUMNS)
                .execute(Tuple.of(key.clientId(), key.userId()))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    Future<Optional<User>> setStage(SqlClient db, UserKey key, OnboardingStage stage, Instant now) {
        return db.preparedQuery("""
                        update users set onboarding_stage = $3, updated_at = $4
                        where client_id = $1 and id = $2
                        returning\s""" + COLUMNS)
                .execute(Tuple.of(key.clientId(), key.userId(), stage.code(), Times.utc(now)))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    Future<Optional<User>> setPersonality(SqlClient db, UserKey key, Personality personality, Instant now) {
        return db.preparedQuery("""
                        update users set personality_type = $3, updated_at = $4
                        where client_id = $1 and id = $2 and personality_type is distinct from $3
                        returning\s""" + COLUMNS)
                .execute(Tuple.of(key.clientId(), key.userId(), personality.code(), Times.utc(now)))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    Future<Optional<User>> addPoints(SqlClient db, UserKey key, int points, Instant now) {
        return db.preparedQuery("""
                        update users set points = greatest(0, points + $3), updated_at = $4
                        where client_id = $1 and id = $2
                        returning\s""" + COLUMNS)
                .execute(Tuple.of(key.clientId(), key.userId(), points, Times.utc(now)))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    Future<Optional<User>> rewardFirstCycle(SqlClient db, UserKey key, int points, Instant now) {
        return db.preparedQuery("""
                        update users set points = points + $3, first_cycle_rewarded = true, updated_at = $4
                        where client_id = $1 and id = $2 and not first_cycle_rewarded
                        returning\s""" + COLUMNS)
                .execute(Tuple.of(key.clientId(), key.userId(), points, Times.utc(now)))
                .map(rows -> Rows.first(rows, UserStore::read));
    }

    private static User read(Row row) {
        return new User(
                new UserKey(row.getString("client_id"), row.getString("id")),
                Optional.ofNullable(row.getString("external_user_id")),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("phone")),
                Language.of(row.getString("language")),
                row.getString("currency"),
                row.getString("timezone"),
                OnboardingStage.of(row.getString("onboarding_stage")),
                Optional.ofNullable(row.getString("personality_type"))
                        .map(Personality::of)
                        .orElse(Personality.NONE),
                row.getLong("points"),
                row.getBoolean("bot_paused"),
                row.getString("created_via"),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"));
    }
}
