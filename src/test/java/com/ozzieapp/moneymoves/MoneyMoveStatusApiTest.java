package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a cycle is available, and how lists are filtered by that. Nothing runs between the calls but the clock. */
@ApiTest
class MoneyMoveStatusApiTest {
    private final Api api;

    MoneyMoveStatusApiTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-05T14:30:00Z,     scheduled",
        "2025-05-19T23:59:59Z,     scheduled",
        "2025-05-19T23:59:59.999Z, scheduled",
        "2025-05-20T00:00:00Z,     available",
        "2025-05-20T23:59:59Z,     available",
        "2026-05-20T00:00:00Z,     available"
    })
    void isAvailableFromTheFirstInstantOfTheDueDay(String now, String status) {
        Saver saver = Saver.planned(api).aiming(Saver.goal("weekly", "2025-05-20"));
        JsonObject made = saver.generate();
        String id = made.getString("id");

        api.clock().set(now);

        assertThat(saver.move(made)).isEqualTo(made.copy().put("status", status));
        assertThat(saver.list("").expect(200).items())
                .containsExactly(made.copy().put("status", status));
        assertThat(saver.ids("status=" + status)).containsExactly(id);
        for (String other : List.of("scheduled", "available", "completed", "skipped")) {
            assertThat(saver.ids("status=" + other)).hasSize(other.equals(status) ? 1 : 0);
        }
    }

    @Test
    void eachFilterGivesItsOwnCyclesAndTogetherTheyAreAll() {
        Saver saver = Saver.planned(api).aiming(Saver.goal("weekly", "2025-05-20"));
        JsonObject completed = saver.generate();
        JsonObject skipped = saver.generate();
        JsonObject available = saver.generate();
        JsonObject scheduled = saver.generate();
        saver.end(completed, "completed").expect(200);
        saver.end(skipped, "skipped").expect(200);

        api.clock().set("2025-06-03T00:00:00Z");

        assertThat(saver.ids("status=completed")).containsExactly(completed.getString("id"));
        assertThat(saver.ids("status=skipped")).containsExactly(skipped.getString("id"));
        assertThat(saver.ids("status=available")).containsExactly(available.getString("id"));
        assertThat(saver.ids("status=scheduled")).containsExactly(scheduled.getString("id"));
        assertThat(saver.list("").expect(200).items())
                .extracting(move -> move.getString("status"))
                .containsExactly("scheduled", "available", "skipped", "completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "skipped"})
    void anEndedCycleStaysEndedOnItsDueDay(String status) {
        Saver saver = Saver.planned(api).aiming(Saver.goal("weekly", "2025-05-20"));
        JsonObject ended = saver.end(saver.generate(), status).expect(200).data();

        api.clock().set("2025-05-20T00:00:00Z");

        assertThat(saver.move(ended)).isEqualTo(ended);
        assertThat(saver.ids("status=available")).isEmpty();
        assertThat(saver.ids("status=" + status)).hasSize(1);
    }

    @Test
    void aCycleReopenedOnItsDueDayIsAvailable() {
        Saver saver = Saver.planned(api).aiming(Saver.goal("weekly", "2025-05-20"));
        JsonObject move = saver.generate();
        saver.end(move, "completed").expect(200);
        api.clock().set("2025-05-20T00:00:00Z");

        JsonObject reopened = saver.set(move, "mind", "pending").expect(200).data();

        assertThat(reopened.getString("status")).isEqualTo("available");
        assertThat(saver.ids("status=available")).containsExactly(move.getString("id"));
    }

    @Test
    void mayBeEndedBeforeItIsAvailable() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        assertThat(saver.end(move, "completed").expect(200).data().getString("status"))
                .isEqualTo("completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "", "AVAILABLE", "completed,skipped"})
    void aStatusThatIsNotOfferedIsRefusedByName(String status) {
        Saver saver = Saver.planned(api);

        var answer = saver.list("status=" + status).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message())
                .isEqualTo("Query parameter 'status' must be one of: 'scheduled', 'available', 'completed', 'skipped'."
                        + " Received: '" + status + "'.");
        assertThat(answer.fields()).containsExactly("status");
    }
}
