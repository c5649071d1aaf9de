package com.ozzieapp.goals;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
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
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final UserService users;
    private final GoalStore store = new GoalStore();

    public GoalService(Database database, Journal journal, Ids ids, Clock clock, UserService users) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
    }

    Future<Goal> set(UserKey user, Fields body) {
        GoalTerms terms = GoalRequest.create(body, today());
        return journal.write(entry -> Future.all(
                        users.lock(entry.db(), user),
                        store.replaceCurrent(entry.db(), user, now()),
                        store.insert(entry.db(), user, ids.next("goal_"), terms, now()))
                .map(all -> {
                    all.<Optional<Goal>>resultAt(1).ifPresent(old -> tell(entry, EventType.GOAL_UPDATED, old));
                    Goal goal = all.resultAt(2);
                    tell(entry, EventType.GOAL_CREATED, goal);
                    tellReached(entry, goal, goal.isReached());
                    return goal;
                }));
    }

    Future<Goal> patch(UserKey user, String goalId, Fields patch) {
        return journal.write(entry -> users.lock(entry.db(), user)
                .compose(locked -> store.find(entry.db(), user, goalId))
                .map(found -> orNotFound(found, goalId))
                .compose(goal -> change(entry, goal, patch)));
    }

    /** A patch that changes nothing is no change: a plan made before it is not stale by it. */
    private Future<Goal> change(Entry entry, Goal goal, Fields patch) {
        Goal patched = patched(goal, patch);
        boolean setsTarget = GoalRequest.setsTarget(patch);
        return patched.terms().equals(goal.terms()) && !setsTarget
                ? Future.succeededFuture(goal)
                : store.update(entry.db(), patched, setsTarget, now()).map(changed -> {
                    tell(entry, EventType.GOAL_UPDATED, changed);
                    tellReached(entry, changed, changed.isReached() && !goal.isReached());
                    return changed;
                });
    }

    private static void tell(Entry entry, EventType type, Goal goal) {
        entry.tell(type, goal.user().clientId(), goal.user().userId(), GoalJson.write(goal));
    }

    private static void tellReached(Entry entry, Goal goal, boolean now) {
        if (now) {
            tell(entry, EventType.GOAL_REACHED, goal);
        }
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
        return journal.write(entry -> Future.all(users.lock(entry.db(), user), store.delete(entry.db(), user, goalId))
                .map(both -> {
                    tell(entry, EventType.GOAL_DELETED, orNotFound(both.<Optional<Goal>>resultAt(1), goalId));
                    return null;
                }));
    }

    /** Tells the goal that counts of money which a done task moved to it. */
    public Future<Void> addMovement(Entry entry, UserKey user, String taskId, Money amount) {
        return store.addMovement(entry.db(), user, taskId, amount)
                .compose(goalId -> tellProgress(entry, user, goalId, amount));
    }

    /** Takes back what a task moved, to whatever goal it was. */
    public Future<Void> removeMovement(Entry entry, UserKey user, String taskId) {
        return store.removeMovement(entry.db(), user, taskId)
                .compose(goalId -> tellProgress(entry, user, goalId, Money.ZERO));
    }

    private Future<Void> tellProgress(Entry entry, UserKey user, Optional<String> goalId, Money added) {
        if (goalId.isEmpty()) {
            return Future.succeededFuture();
        }
        return store.find(entry.db(), user, goalId.get()).map(found -> {
            found.ifPresent(goal -> {
                tell(entry, EventType.GOAL_UPDATED, goal);
                boolean wasMissing =
                        goal.current().minus(added).compareTo(goal.terms().target()) < 0;
                tellReached(entry, goal, goal.isReached() && wasMissing);
            });
            return null;
        });
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
