package com.ozzieapp.moneymoves;

import com.ozzieapp.error.Failure;
import com.ozzieapp.goals.GoalService;
import com.ozzieapp.storage.Database;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Moves tasks and cycles on, and tells the features below what that means: points to the user, money to the goal. One
 * change of a user's at a time, so that nothing is counted twice.
 */
final class ProgressService {
    private static final int FIRST_CYCLE_POINTS = 150;

    private final Database database;
    private final Clock clock;
    private final UserService users;
    private final GoalService goals;
    private final MoneyMoveStore store = new MoneyMoveStore();

    ProgressService(Database database, Clock clock, UserService users, GoalService goals) {
        this.database = database;
        this.clock = clock;
        this.users = users;
        this.goals = goals;
    }

    /**
     * Ends a cycle: its pending tasks become done, or skipped.
     *
     * @param status {@code COMPLETED} or {@code SKIPPED}
     * @return the cycle as it is then; fails with VALIDATION_ERROR when it had ended already
     */
    Future<MoneyMove> end(UserKey user, String moveId, MoveStatus status) {
        TaskStatus taskStatus = status == MoveStatus.COMPLETED ? TaskStatus.DONE : TaskStatus.SKIPPED;
        return inOrder(user, moveId, (db, move) -> {
            refuseEnded(move, move.stored().isTerminal());
            List<Future<?>> changes = new ArrayList<>();
            move.tasks().stream()
                    .filter(task -> task.status() == TaskStatus.PENDING)
                    .forEach(task -> changes.add(change(db, user, task, taskStatus)));
            changes.add(setStatus(db, user, move, status));
            return Future.all(changes);
        });
    }

    /**
     * Sets one task's status. All tasks done completes the cycle; a pending task opens a completed one again.
     *
     * @return the cycle as it is then; fails with VALIDATION_ERROR when the cycle was skipped
     */
    Future<MoneyMove> setTask(UserKey user, String moveId, String taskId, TaskStatus status) {
        return inOrder(user, moveId, (db, move) -> {
            Task task = move.tasks().stream()
                    .filter(one -> one.id().equals(taskId))
                    .findFirst()
                    .orElseThrow(() -> Failure.notFound("Task", taskId));
            refuseEnded(move, move.stored() == MoveStatus.SKIPPED);
            if (task.status() == status) {
                return Future.succeededFuture();
            }
            return change(db, user, task, status).compose(changed -> follow(db, user, moveId));
        });
    }

    private Future<Void> follow(SqlClient db, UserKey user, String moveId) {
        return require(db, user, moveId).compose(move -> {
            if (move.isAllDone() && !move.stored().isTerminal()) {
                return setStatus(db, user, move, MoveStatus.COMPLETED);
            }
            return move.hasPending() && move.stored().isTerminal()
                    ? setStatus(db, user, move, MoveStatus.SCHEDULED)
                    : Future.succeededFuture();
        });
    }

    private Future<Void> change(SqlClient db, UserKey user, Task task, TaskStatus status) {
        List<Future<?>> changes = new ArrayList<>();
        changes.add(store.setTaskStatus(db, user, task.id(), status, clock.instant()));
        if (status == TaskStatus.DONE) {
            changes.add(users.addPoints(db, user, task.type().points()));
            task.amount()
                    .filter(amount -> task.movesMoney())
                    .ifPresent(amount -> changes.add(goals.addMovement(db, user, task.id(), amount)));
        } else if (task.status() == TaskStatus.DONE) {
            changes.add(users.addPoints(db, user, -task.type().points()));
            changes.add(goals.removeMovement(db, user, task.id()));
        }
        return Future.all(changes).mapEmpty();
    }

    private Future<Void> setStatus(SqlClient db, UserKey user, MoneyMove move, MoveStatus status) {
        Future<Void> set = store.setStatus(db, user, move.id(), status);
        return status == MoveStatus.COMPLETED
                ? Future.all(set, users.rewardFirstCycle(db, user, FIRST_CYCLE_POINTS))
                        .mapEmpty()
                : set;
    }

    private Future<MoneyMove> inOrder(UserKey user, String moveId, BiFunction<SqlClient, MoneyMove, Future<?>> change) {
        return database.transaction(db -> users.lock(db, user)
                .compose(locked -> require(db, user, moveId))
                .compose(move -> change.apply(db, move))
                .compose(changed -> require(db, user, moveId)));
    }

    private Future<MoneyMove> require(SqlClient db, UserKey user, String moveId) {
        return store.find(db, user, moveId)
                .map(found -> found.orElseThrow(() -> Failure.notFound("Money move", moveId)));
    }

    private static void refuseEnded(MoneyMove move, boolean ended) {
        if (ended) {
            throw Failure.invalid(
                    "status",
                    "Money move '" + move.id() + "' is already " + move.stored().code() + ".");
        }
    }
}
