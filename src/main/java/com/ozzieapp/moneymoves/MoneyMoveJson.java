package com.ozzieapp.moneymoves;

import com.ozzieapp.http.WireTimes;
import com.ozzieapp.money.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;

/** A cycle's wire form. */
public final class MoneyMoveJson {
    private MoneyMoveJson() {}

    /** @param today the UTC day by which it is available or not */
    public static JsonObject write(MoneyMove move, LocalDate today) {
        JsonArray tasks = new JsonArray();
        move.tasks().forEach(task -> tasks.add(write(task)));
        return new JsonObject()
                .put("id", move.id())
                .put("user_id", move.user().userId())
                .put("due_date", WireTimes.endOf(move.dueDay()))
                .put("cadence", move.cadence().code())
                .put("status", move.status(today).code())
                .put("created_at", WireTimes.write(move.createdAt()))
                .put("tasks", tasks);
    }

    /** A cycle that was just made: scheduled, also when its day has begun. */
    static JsonObject writeGenerated(MoneyMove move) {
        return write(move, move.dueDay().minusDays(1));
    }

    /** A task by itself, with the cycle that it belongs to. */
    static JsonObject write(MoneyMove move, Task task) {
        return write(task).put("money_move_id", move.id());
    }

    private static JsonObject write(Task task) {
        return new JsonObject()
                .put("id", task.id())
                .put("task_type", task.type().code())
                .put("title", task.title())
                .put("amount_cents", task.amount().map(Money::cents).orElse(null))
                .put("status", task.status().code())
                .put("completed_at", task.completedAt().map(WireTimes::write).orElse(null));
    }
}
