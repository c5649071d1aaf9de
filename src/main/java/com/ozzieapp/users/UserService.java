package com.ozzieapp.users;

import com.ozzieapp.error.Failure;
import com.ozzieapp.http.Fields;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.PgErrors;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The rules of users, and what higher features tell of them (points, stage, personality) within a transaction. */
public final class UserService {
    /** A user, and whether the call made it. */
    record Creation(User user, boolean made) {}

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final UserStore store = new UserStore();

    public UserService(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Safe to retry: the same external id with no differing field gives the user that exists. */
    Future<Creation> create(String clientId, NewUser user, String createdVia) {
        UserKey key = new UserKey(clientId, ids.next("ozz_usr_"));
        return store.insert(database.writes(), key, user, createdVia, clock.instant())
                .compose(inserted -> inserted.isPresent()
                        ? Future.succeededFuture(new Creation(inserted.get(), true))
                        : existing(clientId, user).map(found -> new Creation(found, false)));
    }

    private Future<User> existing(String clientId, NewUser user) {
        return store.findExternal(database.writes(), clientId, user.externalUserId())
                .map(found -> {
                    User existing = found.orElseThrow(UserService::phoneTaken);
                    List<String> differences = user.differences(existing);
                    if (!differences.isEmpty()) {
                        throw Failure.conflict("A user with external_user_id '" + user.externalUserId()
                                + "' already exists with other values: " + String.join(", ", differences) + ".");
                    }
                    return existing;
                });
    }

    /** The user of an external id, made when there is none. */
    Future<User> provision(String clientId, String externalUserId) {
        return findExternal(clientId, externalUserId)
                .compose(found -> found.isPresent()
                        ? Future.succeededFuture(found.get())
                        : create(clientId, NewUser.known(externalUserId), "external_id")
                                .map(Creation::user));
    }

    Future<Optional<User>> findExternal(String clientId, String externalUserId) {
        return store.findExternal(database.reads(), clientId, externalUserId);
    }

    /** The user, or NOT_FOUND. */
    public Future<User> require(UserKey key) {
        return store.find(database.reads(), key).map(found -> orNotFound(found, key));
    }

    /** The user, whose things nobody else changes until the transaction ends; or NOT_FOUND. */
    public Future<User> lock(SqlClient db, UserKey key) {
        return store.lock(db, key).map(found -> orNotFound(found, key));
    }

    Future<Page<User>> list(String clientId, Optional<String> externalUserId, Page.Ask ask) {
        return store.list(database.reads(), clientId, externalUserId, ask);
    }

    Future<User> patch(UserKey key, Fields patch) {
        return store.patch(database.writes(), key, patch, clock.instant())
                .map(found -> orNotFound(found, key))
                .recover(error -> Future.failedFuture(nameConflict(error, patch)));
    }

    Future<Void> delete(UserKey key) {
        return store.delete(database.writes(), key).map(found -> {
            if (!found) {
                throw Failure.notFound("User", key.userId());
            }
            return null;
        });
    }

    /** Moves a user on to a stage, never back. */
    public Future<Void> reach(SqlClient db, UserKey key, OnboardingStage stage) {
        return store.reach(db, key, stage, clock.instant());
    }

    public Future<Void> setPersonality(SqlClient db, UserKey key, Personality personality) {
        return store.setPersonality(db, key, personality, clock.instant());
    }

    /** Adds points, or takes them back when they are negative. */
    public Future<Void> addPoints(SqlClient db, UserKey key, int points) {
        return points == 0 ? Future.succeededFuture() : store.addPoints(db, key, points, clock.instant());
    }

    /** Rewards the first cycle a user ever completed: once, whatever happens to that cycle later. */
    public Future<Void> rewardFirstCycle(SqlClient db, UserKey key, int points) {
        return store.rewardFirstCycle(db, key, points, clock.instant());
    }

    private static User orNotFound(Optional<User> found, UserKey key) {
        return found.orElseThrow(() -> Failure.notFound("User", key.userId()));
    }

    private static Throwable nameConflict(Throwable error, Fields patch) {
        return PgErrors.brokenUniqueness(error)
                .<Throwable>map(constraint -> constraint.equals("users_phone")
                        ? phoneTaken()
                        : Failure.conflict("A user with external_user_id '" + patch.text("external_user_id")
                                + "' already exists."))
                .orElse(error);
    }

    private static Failure phoneTaken() {
        return Failure.conflict("A user with this phone already exists.");
    }
}
