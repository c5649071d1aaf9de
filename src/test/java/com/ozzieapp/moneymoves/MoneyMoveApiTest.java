package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What money moves look like. */
@ApiTest
class MoneyMoveApiTest {
    private final Api api;

    MoneyMoveApiTest(Api api) {
        this.api = api;
    }

    @Test
    void generatesOneScheduledCycleOfThreeTasks() {
        Saver saver = Saver.planned(api);

        JsonObject answer =
                api.post(saver.path() + "/money-moves/generate").expect(201).json();

        JsonObject move = answer.getJsonObject("data");
        assertThat(answer.getString("object")).isEqualTo("money_move");
        assertThat(answer.fieldNames()).containsExactlyInAnyOrder("object", "data");
        assertThat(move.fieldNames())
                .containsExactlyInAnyOrder("id", "user_id", "due_date", "cadence", "status", "created_at", "tasks");
        assertThat(move.getString("id")).startsWith("mmv_");
        assertThat(move.getString("user_id")).isEqualTo(saver.userId());
        assertThat(move.getString("due_date")).isEqualTo("2025-06-05T23:59:59Z");
        assertThat(move.getString("cadence")).isEqualTo("monthly");
        assertThat(move.getString("status")).isEqualTo("scheduled");
        assertThat(move.getString("created_at")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(saver.ids("")).containsExactly(move.getString("id"));
    }

    @Test
    void onlyWhatIsToBeDoneHasAnAmount() {
        Saver saver = Saver.planned(api);

        JsonObject move = saver.generate();

        assertThat(Saver.tasks(move))
                .allSatisfy(task -> {
                    assertThat(task.fieldNames())
                            .containsExactlyInAnyOrder(
                                    "id", "task_type", "title", "amount_cents", "status", "completed_at");
                    assertThat(task.getString("id")).startsWith("tsk_");
                    assertThat(task.getString("title")).isNotBlank();
                    assertThat(task.getString("status")).isEqualTo("pending");
                    assertThat(task.getValue("completed_at")).isNull();
                })
                .extracting(task -> task.getString("task_type"))
                .containsExactly("do", "learn", "mind");
        assertThat(Saver.cents(move)).isEqualTo(65_000);
        assertThat(Saver.task(move, "learn").getValue("amount_cents")).isNull();
        assertThat(Saver.task(move, "mind").getValue("amount_cents")).isNull();
    }

    @Test
    void readsACycleAsTheListShowsIt() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        assertThat(saver.move(move)).isEqualTo(move);
        assertThat(saver.list("").expect(200).items()).containsExactly(move);
    }

    @Test
    void aUserWithoutCyclesHasAnEmptyList() {
        String user = api.newUser();

        JsonObject list = api.get(user + "/money-moves").expect(200).json();

        assertThat(list.getString("object")).isEqualTo("list");
        assertThat(list.getJsonArray("data")).isEmpty();
        assertThat(list.getJsonObject("pagination"))
                .isEqualTo(new JsonObject().put("has_more", false).putNull("next_cursor"));
    }

    @Test
    void needsAPlanFirst() {
        Saver saver = Saver.of(api).earning(3250, 2600, "savings");

        var answer = api.post(saver.path() + "/money-moves/generate").expect(422, "PLAN_REQUIRED");

        assertThat(answer.message())
                .isEqualTo(
                        "No plan found for user '" + saver.userId() + "'. Call POST /v1/users/{user_id}/plan first.");
        assertThat(answer.fields()).isEmpty();
        assertThat(saver.ids("")).isEmpty();
    }

    @Test
    void anExternalIdServesAsWellAsOurs() {
        String user = "/v1/users/external:moves-of-a-stranger";
        api.post(user + "/money-moves/generate").expect(422, "PLAN_REQUIRED");
        Saver saver = new Saver(api, user).earning(3250, 2600, "savings").planning();

        JsonObject move = saver.generate();

        assertThat(move.getString("user_id")).startsWith("ozz_usr_");
        assertThat(saver.move(move)).isEqualTo(move);
    }
}
