package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marking one task at a time. */
@ApiTest
class TaskApiTest {
    private final Api api;

    TaskApiTest(Api api) {
        this.api = api;
    }

    @Test
    void aDoneTaskSaysWhenAndTheCycleGoesOn() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        api.clock().set("2025-05-06T09:15:00Z");

        Answer answer = saver.set(move, "do", "done").expect(200);

        JsonObject changed = answer.data();
        assertThat(answer.json().getString("object")).isEqualTo("money_move");
        assertThat(Saver.statuses(changed)).containsExactly("done", "pending", "pending");
        assertThat(Saver.task(changed, "do").getString("completed_at")).isEqualTo("2025-05-06T09:15:00Z");
        assertThat(changed.getString("status")).isEqualTo("scheduled");
        assertThat(saver.move(move)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({
        "pending, done",
        "pending, skipped",
        "done,    pending",
        "done,    skipped",
        "skipped, pending",
        "skipped, done",
    })
    void everyStatusLeadsToEveryOther(String from, String to) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        saver.set(move, "learn", from).expect(200);
        api.clock().set("2025-05-06T09:15:00Z");

        JsonObject changed = saver.set(move, "learn", to).expect(200).data();

        JsonObject task = Saver.task(changed, "learn");
        assertThat(task.getString("status")).isEqualTo(to);
        assertThat(task.getString("completed_at")).isEqualTo(to.equals("done") ? "2025-05-06T09:15:00Z" : null);
        assertThat(changed.getString("status")).isEqualTo("scheduled");
        assertThat(saver.points()).isEqualTo(to.equals("done") ? 10 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "done", "skipped"})
    void repeatingACallChangesNothing(String status) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        JsonObject once = saver.set(move, "do", status).expect(200).data();
        long points = saver.points();
        api.clock().set("2025-05-06T09:15:00Z");

        JsonObject again = saver.set(move, "do", status).expect(200).data();

        assertThat(again).isEqualTo(once);
        assertThat(saver.points()).isEqualTo(points);
    }

    @Test
    void theLastTaskDoneCompletesTheCycle() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        saver.set(move, "mind", "done").expect(200);
        saver.set(move, "do", "done").expect(200);

        JsonObject completed = saver.set(move, "learn", "done").expect(200).data();

        assertThat(completed.getString("status")).isEqualTo("completed");
        assertThat(saver.end(move, "completed").expect(422).message()).contains("is already completed.");
    }

    @Test
    void aTaskSetBackOpensTheCycleAgainAndDoneItIsCompletedAgain() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        saver.end(move, "completed").expect(200);

        JsonObject reopened = saver.set(move, "do", "pending").expect(200).data();
        JsonObject completed = saver.set(move, "do", "done").expect(200).data();

        assertThat(reopened.getString("status")).isEqualTo("scheduled");
        assertThat(Saver.statuses(reopened)).containsExactly("pending", "done", "done");
        assertThat(completed.getString("status")).isEqualTo("completed");
    }

    @Test
    void aReopenedCycleMayBeSkipped() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        saver.end(move, "completed").expect(200);
        saver.set(move, "do", "pending").expect(200);

        JsonObject skipped = saver.end(move, "skipped").expect(200).data();

        assertThat(skipped.getString("status")).isEqualTo("skipped");
        assertThat(Saver.statuses(skipped)).containsExactly("skipped", "done", "done");
    }

    @Test
    void withATaskSkippedTheCycleWaitsForItsEnd() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        saver.set(move, "learn", "skipped").expect(200);
        saver.set(move, "mind", "skipped").expect(200);

        JsonObject changed = saver.set(move, "do", "done").expect(200).data();

        assertThat(changed.getString("status")).isEqualTo("scheduled");
        assertThat(saver.end(move, "completed").expect(200).data().getString("status"))
                .isEqualTo("completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "done", "skipped"})
    void aSkippedCycleRefusesItsTasks(String status) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.end(saver.generate(), "skipped").expect(200).data();

        Answer answer = saver.set(move, "do", status).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("Money move '" + move.getString("id") + "' is already skipped.");
        assertThat(answer.fields()).containsExactly("status");
        assertThat(saver.move(move)).isEqualTo(move);
        assertThat(saver.points()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                          | is required. Must be one of: 'pending', 'done', 'skipped'.",
                "{\"status\": \"finished\"}  | must be one of: 'pending', 'done', 'skipped'. Received: 'finished'.",
                "{\"status\": \"completed\"} | must be one of: 'pending', 'done', 'skipped'. Received: 'completed'."
            })
    void aStatusThatIsMissingOrNotOfferedIsRefused(String body, String message) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        Answer answer = api.patch(saver.pathOf(move, "do"), body).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("Field 'status' " + message);
        assertThat(answer.fields()).containsExactly("status");
        assertThat(saver.move(move)).isEqualTo(move);
    }

    @Test
    void aBodyThatIsNotJsonIsRefused() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        assertThat(api.patch(saver.pathOf(move, "do"), "{\"status\":")
                        .expect(400, "INVALID_JSON")
                        .message())
                .isEqualTo("Request body is not valid JSON.");
    }
}
