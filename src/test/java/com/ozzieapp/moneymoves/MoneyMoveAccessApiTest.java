package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may see money moves, and what others are told. */
@ApiTest
class MoneyMoveAccessApiTest {
    private static final String NOBODY = "/v1/users/ozz_usr_01JTGDN3J0V26QP49B7MNEJWH8";
    private static final String NO_MOVE = "mmv_01JTGF2WD0FQK291P1FRNSM0JD";
    private static final String NO_TASK = "tsk_01JTGF2WD0FQK291P1FRNSM0JD";
    private static final JsonObject COMPLETED = new JsonObject().put("status", "completed");
    private static final JsonObject DONE = new JsonObject().put("status", "done");

    private final Api api;

    MoneyMoveAccessApiTest(Api api) {
        this.api = api;
    }

    @Test
    void needsCredentials() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        Api stranger = api.withToken("wrong");

        stranger.get(saver.path() + "/money-moves").expect(401, "UNAUTHORIZED");
        stranger.post(saver.path() + "/money-moves/generate").expect(401, "UNAUTHORIZED");
        stranger.get(saver.pathOf(move)).expect(401, "UNAUTHORIZED");
        stranger.patch(saver.pathOf(move), COMPLETED).expect(401, "UNAUTHORIZED");
        stranger.patch(saver.pathOf(move, "do"), DONE).expect(401, "UNAUTHORIZED");
        assertThat(saver.move(move)).isEqualTo(move);
    }

    @Test
    void anUnknownUserIsToldBeforeAnythingThatIsWrongWithTheRequest() {
        String unknown = "User 'ozz_usr_01JTGDN3J0V26QP49B7MNEJWH8' not found.";
        String move = NOBODY + "/money-moves/" + NO_MOVE;

        assertThat(List.of(
                        api.get(NOBODY + "/money-moves?status=open&limit=0"),
                        api.get(NOBODY + "/money-moves"),
                        api.post(NOBODY + "/money-moves/generate"),
                        api.get(move),
                        api.patch(move, "{"),
                        api.patch(move, COMPLETED),
                        api.patch(move + "/tasks/" + NO_TASK, "[]"),
                        api.patch(move + "/tasks/" + NO_TASK, DONE)))
                .allSatisfy(answer ->
                        assertThat(answer.expect(404, "NOT_FOUND").message()).isEqualTo(unknown));
    }

    @Test
    void anotherTenantIsAnsweredAsIfNothingWereThere() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();
        Api other = api.otherTenant();
        Saver theirs = Saver.planned(other);

        assertThat(other.get(saver.pathOf(move)).expect(404, "NOT_FOUND").message())
                .isEqualTo("User '" + saver.userId() + "' not found.");
        other.get(saver.path() + "/money-moves").expect(404, "NOT_FOUND");
        other.post(saver.path() + "/money-moves/generate").expect(404, "NOT_FOUND");
        String foreign = move.getString("id");
        assertThat(other.patch(theirs.path() + "/money-moves/" + foreign, COMPLETED)
                        .expect(404, "NOT_FOUND")
                        .text())
                .isEqualTo(other.patch(theirs.path() + "/money-moves/" + NO_MOVE, COMPLETED)
                        .expect(404)
                        .text()
                        .replace(NO_MOVE, foreign));
        assertThat(saver.move(move)).isEqualTo(move);
    }

    @Test
    void cyclesAndTasksOfOthersAreNotFound() {
        Saver saver = Saver.planned(api);
        Saver friend = Saver.planned(api);
        JsonObject own = saver.generate();
        JsonObject second = saver.generate();
        JsonObject foreign = friend.generate();
        Map<String, String> messages = Map.of(
                saver.path() + "/money-moves/" + NO_MOVE, notFound("Money move", NO_MOVE),
                saver.path() + "/money-moves/7", notFound("Money move", "7"),
                saver.path() + "/money-moves/" + foreign.getString("id"),
                        notFound("Money move", foreign.getString("id")));

        messages.forEach((path, message) -> {
            assertThat(api.get(path).expect(404, "NOT_FOUND").message()).isEqualTo(message);
            assertThat(api.patch(path, COMPLETED).expect(404, "NOT_FOUND").message())
                    .isEqualTo(message);
            assertThat(api.patch(path + "/tasks/" + NO_TASK, DONE)
                            .expect(404, "NOT_FOUND")
                            .message())
                    .isEqualTo(message);
        });
        for (String taskId : List.of(NO_TASK, "7", Saver.task(second, "do").getString("id"))) {
            assertThat(api.patch(saver.pathOf(own) + "/tasks/" + taskId, DONE)
                            .expect(404, "NOT_FOUND")
                            .message())
                    .isEqualTo(notFound("Task", taskId));
        }
        assertThat(friend.move(foreign)).isEqualTo(foreign);
    }

    private static String notFound(String noun, String id) {
        return noun + " '" + id + "' not found.";
    }
}
