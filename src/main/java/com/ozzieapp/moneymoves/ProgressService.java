package com.ozzieapp.moneymoves;

import com.ozzieapp.error.Failure;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
import com.ozzieapp.goals.GoalService;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Moves tasks and cycles on, and tells the features below what that means: points to the user, money to the goal. One
 * change of a user's at a time, so that nothing is counted twice.
 */
final class ProgressService {
    private static final int FIRST_CYCLE_POINTS = 150;

    private final Journal journal;
    private final Clock clock;
    private final UserService users;
    private final GoalService goals;
    private final MoneyMoveStore store = new MoneyMoveStore();

    ProgressService(Journal journal, Clock clock, UserService users, GoalService goals) {
        this.journal = journal;
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
        return inOrder(user, moveId, (entry, move) -> {
            refuseEnded(move, move.stored().isTerminal());
            List<Future<?>> changes = new ArrayList<>();
            move.tasks().stream()
                    .filter(task -> task.status() == TaskStatus.PENDING)
                    .forEach(task -> changes.add(change(entry, user, task, taskStatus)));
            changes.add(setStatus(entry, user, move, status));
            return Future.all(changes);
        });
    }

    /**
     * Sets one task's status. All tasks done completes the cycle; a pending task opens a completed one again.
     *
     * @return the cycle as it is then; fails with VALIDATION_ERROR when the cycle was skipped
     */
    Future<MoneyMove> setTask(UserKey user, String moveId, String taskId, TaskStatus status) {
        return inOrder(user, moveId, (entry, move) -> {
            Task task = move.tasks().stream()
                    .filter(one -> one.id().equals(taskId))
                    .findFirst()
                    .orElseThrow(() -> Failure.notFound("Task", taskId));
            refuseEnded(move, move.stored() == MoveStatus.SKIPPED);
            if (task.status() == status) {
                return Future.succeededFuture();
            }
            return change(entry, user, task, status).compose(changed -> follow(entry, user, moveId));
        });
    }

    private Future<Void> follow(Entry entry, UserKey user, String moveId) {
        return require(entry, user, moveId).compose(move -> {
            if (move.isAllDone() && !move.stored().isTerminal()) {
                return setStatus(entry, user, move, MoveStatus.COMPLETED);
            }
            return move.hasPending() && move.stored().isTerminal()
                    ? setStatus(entry, user, move, MoveStatus.SCHEDULED)
                    : Future.succeededFuture();
        });
    }

    private Future<Void> change(Entry entry, UserKey user, Task task, TaskStatus status) {
        List<Future<?>> changes = new ArrayList<>();
        changes.add(store.setTaskStatus(entry.db(), user, task.id(), status, clock.instant()));
        if (status == TaskStatus.DONE) {
            changes.add(users.addPoints(entry, user, task.type().points()));
            task.amount()
                    .filter(amount -> task.movesMoney())
                    .ifPresent(amount -> changes.add(goals.addMovement(entry, user, task.id(), amount)));
        } else if (task.status() == TaskStatus.DONE) {
            changes.add(users.addPoints(entry, user, -task.type().points()));
            changes.add(goals.removeMovement(entry, user, task.id()));
        }
        return Future.all(changes).mapEmpty();
    }

    private Future<Void> setStatus(Entry entry, UserKey user, MoneyMove move, MoveStatus status) {
        Future<Void> set = store.setStatus(entry.db(), user, move.id(), status);
        return status == MoveStatus.COMPLETED
                ? Future.all(set, users.rewardFirstCycle(entry, user, FIRST_CYCLE_POINTS))
                        .mapEmpty()
                : set;
    }

    private Future<MoneyMove> inOrder(UserKey user, String moveId, BiFunction<Entry, MoneyMove, Future<?>> change) {
        return journal.write(entry -> users.lock(entry.db(), user)
                .compose(locked -> require(entry, user, moveId))
                .compose(before -> change.apply(entry, before)
                        .compose(changed -> require(entry, user, moveId))
                        .map(after -> tell(entry, before, after))));
    }

    /** Tells what differs of a cycle and its tasks. */
    private MoneyMove tell(Entry entry, MoneyMove before, MoneyMove after) {
        UserKey user = after.user();
        after.tasks().stream()
                .filter(task -> !before.tasks().contains(task))
                .forEach(task -> entry.tell(
                        EventType.TASK_UPDATED, user.clientId(), user.userId(), MoneyMoveJson.write(after, task)));
        if (after.stored() != before.stored()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            entry.tell(type(after.stored()), user.clientId(), user.userId(), MoneyMoveJson.write(after, today));
        }
        return after;
    }

    private static EventType type(MoveStatus status) {
        return switch (status) {
            case COMPLETED -> EventType.MONEY_MOVE_COMPLETED;
            case SKIPPED -> EventType.MONEY_MOVE_SKIPPED;
            case SCHEDULED, AVAILABLE -> EventType.MONEY_MOVE_REOPENED;
        };
    }

    private Future<MoneyMove> require(Entry entry, UserKey user, String moveId) {
        return store.find(entry.db(), user, moveId)
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
