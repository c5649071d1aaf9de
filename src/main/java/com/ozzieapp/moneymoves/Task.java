package com.ozzieapp.moneymoves;

import com.ozzieapp.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing to do in a cycle.
 *
 * @param contentKey which content it was made of, by which repeats are avoided
 * @param amount above zero, of {@code do} tasks
 * @param movesMoney whether doing it brings money nearer to the goal
 * @param completedAt when it was done; absent otherwise
 */
public record Task(
        String id,
        TaskType type,
        String contentKey,
        String title,
        Optional<Money> amount,
        boolean movesMoney,
        TaskStatus status,
        Optional<Instant> completedAt) {}
