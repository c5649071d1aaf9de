package com.ozzieapp.moneymoves;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A user whose money moves are tested, by the calls that a client makes.
 *
 * @param path {@code /v1/users/ozz_usr_…}
 */
record Saver(Api api, String path) {
    static Saver of(Api api) {
        return new Saver(api, api.newUser());
    }

    static Saver speaking(Api api, String language, String currency) {
        JsonObject fields = new JsonObject().put("language", language).put("currency", currency);
        return new Saver(api, api.newUser(fields));
    }

    /** Earns 3,250 and spends 2,600 a month, which makes a plan of 650 a month. */
    static Saver planned(Api api) {
        return of(api).earning(3250, 2600, "savings").planning();
    }

    /** A goal that is far away, with nothing there yet. */
    static JsonObject goal(String cadence, String nextMoveDate) {
        return new JsonObject()
                .put("goal_type", "savings")
                .put("goal_name", "Trip to Peru")
                .put("target_amount", 10_000)
                .put("cadence", cadence)
                .put("next_move_date", nextMoveDate);
    }

    static JsonObject debt(Number target) {
        return new JsonObject()
                .put("goal_type", "debt")
                .put("goal_name", "Credit card")
                .put("target_amount", target);
    }

    Saver earning(Number income, Number expenses, String financialGoal) {
        return submitting(new JsonObject()
                .put("monthly_income", income)
                .put("monthly_expenses", expenses)
                .put("financial_goal", financialGoal));
    }

    Saver submitting(JsonObject intake) {
        api.post(path + "/financial-intake", intake).expect(201);
        return this;
    }

    Saver aiming(JsonObject goal) {
        api.post(path + "/goals", goal).expect(201);
        return this;
    }

    Saver planning() {
        api.post(path + "/plan").expect(200);
        return this;
    }

    /** Changes the current goal. */
    Saver changing(JsonObject patch) {
        String goalId = api.get(path + "/goals").expect(200).data().getString("id");
        api.patch(path + "/goals/" + goalId, patch).expect(200);
        return this;
    }

    JsonObject generate() {
        return api.post(path + "/money-moves/generate").expect(201).data();
    }

    /** Generates so many cycles and gives their due dates. */
    List<String> dueDates(int cycles) {
        return Stream.generate(this::generate)
                .limit(cycles)
                .map(move -> move.getString("due_date"))
                .toList();
    }

    JsonObject move(JsonObject move) {
        return api.get(pathOf(move)).expect(200).data();
    }

    /** {@code query} as it follows the question mark. */
    Answer list(String query) {
        return api.get(path + "/money-moves?" + query);
    }

    /** The ids of a list. */
    List<String> ids(String query) {
        return list(query).expect(200).items().stream()
                .map(move -> move.getString("id"))
                .toList();
    }

    Answer end(JsonObject move, String status) {
        return api.patch(pathOf(move), new JsonObject().put("status", status));
    }

    Answer set(JsonObject move, String taskType, String status) {
        return api.patch(pathOf(move, taskType), new JsonObject().put("status", status));
    }

    String pathOf(JsonObject move) {
        return path + "/money-moves/" + move.getString("id");
    }

    String pathOf(JsonObject move, String taskType) {
        return pathOf(move) + "/tasks/" + task(move, taskType).getString("id");
    }

    static JsonObject task(JsonObject move, String taskType) {
        return tasks(move).stream()
                .filter(task -> task.getString("task_type").equals(taskType))
                .findFirst()
                .orElseThrow();
    }

    static List<JsonObject> tasks(JsonObject move) {
        JsonArray tasks = move.getJsonArray("tasks");
        return tasks.stream().map(task -> (JsonObject) task).toList();
    }

    /** What a cycle's {@code do} task asks for. */
    static long cents(JsonObject move) {
        return task(move, "do").getLong("amount_cents");
    }

    static String title(JsonObject move, String taskType) {
        return task(move, taskType).getString("title");
    }

    /** The statuses of the tasks, in their order: do, learn, mind. */
    static List<String> statuses(JsonObject move) {
        return tasks(move).stream().map(task -> task.getString("status")).toList();
    }

    long points() {
        return api.get(path).expect(200).data().getLong("points");
    }

    JsonObject goal() {
        return api.get(path + "/goals").expect(200).data();
    }

    String userId() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
