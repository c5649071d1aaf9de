package com.ozzieapp.moneymoves;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.users.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cycle of tasks.
 *
 * @param dueDay the UTC day at whose end it is due, and from whose start it is available
 * @param anchorDay the day its series started with
 * @param goalId the goal it was made for, if one was set
 * @param stored its status, but for being available
 */
public record MoneyMove(
        UserKey user,
        String id,
        LocalDate dueDay,
        LocalDate anchorDay,
        Cadence cadence,
        Optional<String> goalId,
        MoveStatus stored,
        List<Task> tasks,
        Instant createdAt) {
    public MoneyMove {
        tasks = List.copyOf(tasks);
    }

    /** The status on a day (UTC). */
    public MoveStatus status(LocalDate today) {
        return stored == MoveStatus.SCHEDULED && !dueDay.isAfter(today) ? MoveStatus.AVAILABLE : stored;
    }

    boolean isAllDone() {
        return tasks.stream().allMatch(task -> task.status() == TaskStatus.DONE);
    }

    boolean hasPending() {
        return tasks.stream().anyMatch(task -> task.status() == TaskStatus.PENDING);
    }
}
