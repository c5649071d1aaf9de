package com.ozzieapp.users;

import com.ozzieapp.error.Failure;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
import com.ozzieapp.http.Fields;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Page;
import com.ozzieapp.storage.PgErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlClient;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The rules of users, and what higher features tell of them (points, stage, personality) within a transaction. */
public final class UserService {
    /** A user, and whether the call made it. */
    record Creation(User user, boolean made) {}

    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final UserStore store = new UserStore();

    public UserService(Database database, Journal journal, Ids ids, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Safe to retry: the same external id with no differing field gives the user that exists. */
    Future<Creation> create(String clientId, NewUser user, String createdVia) {
        User fresh = user.toUser(new UserKey(clientId, ids.next("ozz_usr_")), createdVia, clock.instant());
        return journal.write(
                        EventType.USER_CREATED,
                        UserJson.write(fresh),
                        (db, telling) -> store.insert(db, telling, fresh))
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
        return journal.write(entry -> store.patch(entry.db(), key, patch, clock.instant())
                        .map(found -> orNotFound(found, key))
                        .map(user -> UserStore.changes(patch) ? told(entry, EventType.USER_UPDATED, user) : user))
                .recover(error -> Future.failedFuture(nameConflict(error, patch)));
    }

    /** Deletes a user with everything of theirs; that there was one stays in the feed. */
    Future<Void> delete(UserKey key) {
        return journal.write(entry -> store.delete(entry.db(), key)
                .map(found -> orNotFound(found, key))
                .compose(user -> entry.erase(key.clientId(), key.userId()).map(user))
                .map(user -> {
                    JsonObject gone = new JsonObject()
                            .put("id", key.userId())
                            .put("external_user_id", user.externalUserId().orElse(null));
                    entry.tell(EventType.USER_DELETED, key.clientId(), key.userId(), gone);
                    return null;
                }));
    }

    /** Moves a user on to a stage, never back. The user's row must be held. */
    public Future<Void> reach(Entry entry, User locked, OnboardingStage stage) {
        return locked.onboardingStage().compareTo(stage) >= 0
                ? Future.succeededFuture()
                : tellUpdate(entry, store.setStage(entry.db(), locked.key(), stage, clock.instant()));
    }

    public Future<Void> setPersonality(Entry entry, UserKey key, Personality personality) {
        return tellUpdate(entry, store.setPersonality(entry.db(), key, personality, clock.instant()));
    }

    /** Adds points, or takes them back when they are negative. */
    public Future<Void> addPoints(Entry entry, UserKey key, int points) {
        return points == 0
                ? Future.succeededFuture()
                : tellUpdate(entry, store.addPoints(entry.db(), key, points, clock.instant()));
    }

    /** Rewards the first cycle a user ever completed: once, whatever happens to that cycle later. */
    public Future<Void> rewardFirstCycle(Entry entry, UserKey key, int points) {
        return tellUpdate(entry, store.rewardFirstCycle(entry.db(), key, points, clock.instant()));
    }

    /** Tells of a user who was changed; nothing when the change did not concern them. */
    private static Future<Void> tellUpdate(Entry entry, Future<Optional<User>> changed) {
        return changed.map(found -> {
            found.ifPresent(user -> told(entry, EventType.USER_UPDATED, user));
            return null;
        });
    }

    private static User told(Entry entry, EventType type, User user) {
        entry.tell(type, user.key().clientId(), user.key().userId(), UserJson.write(user));
        return user;
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
