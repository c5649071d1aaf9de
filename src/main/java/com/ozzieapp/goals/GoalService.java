package com.ozzieapp.goals;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.goals.Goal.GoalTerms;
import com.ozzieapp.http.Fields;
import com.ozzieapp.money.Money;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Page;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Sets and changes goals: one is current, and what is set next replaces it. */
public final class GoalService {
    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final UserService users;
    private final GoalStore store = new GoalStore();

    public GoalService(Database database, Ids ids, Clock clock, UserService users) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
    }

    Future<Goal> set(UserKey user, Fields body) {
        GoalTerms terms = GoalRequest.create(body, today());
        return database.transaction(db -> users.lock(db, user)
                .compose(locked -> Future.all(
                        store.replaceCurrent(db, user, now()), store.insert(db, user, ids.next("goal_"), terms, now())))
                .map(both -> both.<Goal>resultAt(1)));
    }

    Future<Goal> patch(UserKey user, String goalId, Fields patch) {
        return database.transaction(db -> users.lock(db, user)
                .compose(locked -> store.find(db, user, goalId))
                .map(found -> orNotFound(found, goalId))
                .compose(goal -> change(db, goal, patch)));
    }

    /** A patch that changes nothing is no change: a plan made before it is not stale by it. */
    private Future<Goal> change(SqlClient db, Goal goal, Fields patch) {
        Goal patched = patched(goal, patch);
        boolean setsTarget = GoalRequest.setsTarget(patch);
        return patched.terms().equals(goal.terms()) && !setsTarget
                ? Future.succeededFuture(goal)
                : store.update(db, patched, setsTarget, now());
    }

    private Goal patched(Goal goal, Fields patch) {
        GoalTerms terms = GoalRequest.patch(goal.terms(), patch, today());
        return new Goal(
                goal.user(),
                goal.id(),
                terms,
                goal.moved(),
                goal.replaced(),
                goal.targetSeq(),
                goal.version(),
                goal.createdAt(),
                goal.updatedAt());
    }

    /** The goal that counts, if one was set. */
    public Future<Optional<Goal>> current(UserKey user) {
        return store.current(database.reads(), user);
    }

    /** The goal that counts, as a transaction sees it. */
    public Future<Optional<Goal>> current(SqlClient db, UserKey user) {
        return store.current(db, user);
    }

    Future<Goal> requireCurrent(UserKey user) {
        return current(user)
                .map(found -> found.orElseThrow(() -> new Failure(
                        Code.NOT_FOUND,
                        "No goal found for user '" + user.userId()
                                + "'. Submit a POST /v1/users/{user_id}/goals first.")));
    }

    Future<Goal> require(UserKey user, String goalId) {
        return store.find(database.reads(), user, goalId).map(found -> orNotFound(found, goalId));
    }

    /** Goals, newest first, the replaced ones included. */
    public Future<Page<Goal>> history(UserKey user, Page.Ask ask) {
        return store.page(database.reads(), user, ask);
    }

    Future<Void> delete(UserKey user, String goalId) {
        return store.delete(database.writes(), user, goalId).map(deleted -> {
            if (!deleted) {
                throw Failure.notFound("Goal", goalId);
            }
            return null;
        });
    }

    /** Tells the goal that counts of money which a done task moved to it. */
    public Future<Void> addMovement(SqlClient db, UserKey user, String taskId, Money amount) {
        return store.addMovement(db, user, taskId, amount);
    }

    /** Takes back what a task moved, to whatever goal it was. */
    public Future<Void> removeMovement(SqlClient db, UserKey user, String taskId) {
        return store.removeMovement(db, user, taskId);
    }

    /** What tasks moved while no goal was set: the progress of the goal that is then assumed. */
    public Future<Money> movedWithoutGoal(SqlClient db, UserKey user) {
        return store.movedWithoutGoal(db, user);
    }

    /** What tasks moved since a change, by its sequence number. */
    public Future<Money> movedSince(SqlClient db, UserKey user, long seq) {
        return store.movedSince(db, user, seq);
    }

    private static Goal orNotFound(Optional<Goal> found, String goalId) {
        return found.orElseThrow(() -> Failure.notFound("Goal", goalId));
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
