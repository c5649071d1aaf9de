package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completing and skipping whole cycles. */
@ApiTest
class MoneyMoveProgressApiTest {
    private final Api api;

    MoneyMoveProgressApiTest(Api api) {
        this.api = api;
    }

    @Test
    void completingMarksWhatIsPendingDoneNow() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        api.clock().set("2025-05-07T20:30:00Z");

        Answer answer = saver.end(move, "completed").expect(200);

        JsonObject completed = answer.data();
        assertThat(answer.json().getString("object")).isEqualTo("money_move");
        assertThat(completed.getString("status")).isEqualTo("completed");
        assertThat(Saver.statuses(completed)).containsExactly("done", "done", "done");
        assertThat(Saver.tasks(completed))
                .allMatch(task -> task.getString("completed_at").equals("2025-05-07T20:30:00Z"));
        assertThat(saver.move(move)).isEqualTo(completed);
    }

    @Test
    void aTaskDoneBeforeKeepsItsTime() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        api.clock().set("2025-05-06T09:15:00Z");
        saver.set(move, "do", "done").expect(200);
        api.clock().set("2025-05-07T20:30:00Z");

        JsonObject completed = saver.end(move, "completed").expect(200).data();

        assertThat(Saver.task(completed, "do").getString("completed_at")).isEqualTo("2025-05-06T09:15:00Z");
        assertThat(Saver.task(completed, "learn").getString("completed_at")).isEqualTo("2025-05-07T20:30:00Z");
    }

    @Test
    void aTaskSkippedBeforeStaysSkipped() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        saver.set(move, "learn", "skipped").expect(200);

        JsonObject completed = saver.end(move, "completed").expect(200).data();

        assertThat(Saver.statuses(completed)).containsExactly("done", "skipped", "done");
        assertThat(Saver.task(completed, "learn").getValue("completed_at")).isNull();
    }

    @Test
    void skippingMarksWhatIsPendingSkippedAndLeavesWhatIsDone() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        saver.set(move, "do", "done").expect(200);

        JsonObject skipped = saver.end(move, "skipped").expect(200).data();

        assertThat(skipped.getString("status")).isEqualTo("skipped");
        assertThat(Saver.statuses(skipped)).containsExactly("done", "skipped", "skipped");
        assertThat(Saver.task(skipped, "do").getString("completed_at")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(Saver.task(skipped, "mind").getValue("completed_at")).isNull();
        assertThat(saver.points()).isEqualTo(50);
        assertThat(saver.move(move)).isEqualTo(skipped);
    }

    @Test
    void onlyTheCycleThatIsMeantIsEnded() {
        Saver saver = Saver.planned(api);
        JsonObject first = saver.generate();
        JsonObject second = saver.generate();

        saver.end(second, "completed").expect(200);

        assertThat(saver.move(first)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"completed, completed", "completed, skipped", "skipped, completed", "skipped, skipped"})
    void anEndedCycleIsFinal(String ended, String again) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.end(saver.generate(), ended).expect(200).data();
        long points = saver.points();

        Answer answer = saver.end(move, again).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("Money move '" + move.getString("id") + "' is already " + ended + ".");
        assertThat(answer.fields()).containsExactly("status");
        assertThat(saver.move(move)).isEqualTo(move);
        assertThat(saver.points()).isEqualTo(points);
    }

    @Test
    void theNextCycleMayBeGeneratedRightAfterAnEnd() {
        Saver saver = Saver.planned(api);
        saver.end(saver.generate(), "skipped").expect(200);

        assertThat(saver.generate().getString("due_date")).isEqualTo("2025-07-05T23:59:59Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                            | is required. Must be one of: 'completed', 'skipped'.",
                "{\"stat\": \"completed\"}     | is required. Must be one of: 'completed', 'skipped'.",
                "{\"status\": null}            | is required. Must be one of: 'completed', 'skipped'.",
                "{\"status\": \"available\"}   | must be one of: 'completed', 'skipped'. Received: 'available'.",
                "{\"status\": \"Completed\"}   | must be one of: 'completed', 'skipped'. Received: 'Completed'.",
                "{\"status\": \"\"}            | must be one of: 'completed', 'skipped'. Received: ''.",
                "{\"status\": 1}               | must be one of: 'completed', 'skipped'. Received: 1."
            })
    void aStatusThatIsMissingOrNotOfferedIsRefused(String body, String message) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        Answer answer = api.patch(saver.pathOf(move), body).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("Field 'status' " + message);
        assertThat(answer.fields()).containsExactly("status");
        assertThat(saver.move(move)).isEqualTo(move);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"status\": completed}", "completed", "{\"status\": \"completed\"", "", "{}{}"})
    void aBodyThatIsNotJsonIsRefused(String body) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        Answer answer = api.patch(saver.pathOf(move), body).expect(400, "INVALID_JSON");

        assertThat(answer.message()).isEqualTo("Request body is not valid JSON.");
        assertThat(answer.fields()).isEmpty();
        assertThat(saver.move(move)).isEqualTo(move);
    }

    @Test
    void aBodyThatIsJsonButNoObjectIsRefused() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        api.patch(saver.pathOf(move), "[\"completed\"]").expect(422, "VALIDATION_ERROR");
        api.patch(saver.pathOf(move), "\"completed\"").expect(422, "VALIDATION_ERROR");
        assertThat(saver.move(move)).isEqualTo(move);
    }

    @Test
    void anotherContentTypeIsRefused() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        api.send("PATCH", saver.pathOf(move), Map.of("Content-Type", "text/plain"), "{\"status\": \"completed\"}")
                .expect(415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(saver.move(move)).isEqualTo(move);
    }

    @Test
    void fieldsBesideTheStatusAreIgnored() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        JsonObject body = new JsonObject().put("status", "skipped").put("due_date", "2030-01-01");

        JsonObject skipped = api.patch(saver.pathOf(move), body).expect(200).data();

        assertThat(skipped.getString("due_date")).isEqualTo(move.getString("due_date"));
    }
}
