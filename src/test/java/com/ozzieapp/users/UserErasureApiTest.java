package com.ozzieapp.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.ContractOperations;
import com.ozzieapp.testing.ContractOperations.Operation;
import com.ozzieapp.testing.PlanningUser;
import com.ozzieapp.testing.Tables;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Handing over everything of a user's, and erasing it. */
@ApiTest
class UserErasureApiTest {
    private static final String NONE = "01JTGDN3J0V26QP49B7MNEJWH8";

    private final Api api;

    UserErasureApiTest(Api api) {
        this.api = api;
    }

    /** One who has something of everything. */
    private PlanningUser saver() {
        PlanningUser user = PlanningUser.of(api);
        user.intake("3000", "2900", PlanningUser.debt("Card", "1200", "24", "40"));
        user.intake("5000", "3200", "savings");
        user.setGoal(PlanningUser.goal("savings", "Bike", "900"));
        user.setGoal(PlanningUser.goal("savings", "Emergency fund", "9600"));
        user.makePlan();
        user.post("/plan/personalize", new JsonObject().put("personality_type", "avoider"))
                .expect(200);
        user.completeMove();
        api.post(user.at("/money-moves/generate")).expect(201);
        return user;
    }

    private static List<JsonObject> list(JsonObject export, String name) {
        JsonArray items = export.getJsonArray(name);
        return items.stream().map(JsonObject.class::cast).toList();
    }

    @Test
    void exportsEverythingAsTheOtherCallsTellIt() {
        PlanningUser user = saver();

        JsonObject export = user.get("/export").expect(200).data();

        assertThat(export.getJsonObject("user")).isEqualTo(user.user());
        assertThat(list(export, "financial_intakes"))
                .isEqualTo(user.get("/financial-intake/history").items());
        assertThat(list(export, "goals")).isEqualTo(user.get("/goals/history").items());
        assertThat(export.getJsonObject("plan")).isEqualTo(user.plan());
        assertThat(list(export, "money_moves"))
                .isEqualTo(user.get("/money-moves").items());
        assertThat(export.getString("exported_at")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(list(export, "financial_intakes")).hasSize(2);
        assertThat(list(export, "goals")).hasSize(2);
        assertThat(list(export, "money_moves")).hasSize(2);
    }

    @Test
    void exportsAUserWhoHasNothingYet() {
        JsonObject export = api.get(api.newUser() + "/export").expect(200).data();

        assertThat(export.getValue("plan")).isNull();
        for (String name : List.of("financial_intakes", "goals", "transactions", "money_moves")) {
            assertThat(export.getJsonArray(name)).isEmpty();
        }
    }

    @Test
    void exportsListsLongerThanAPage() {
        PlanningUser user = PlanningUser.of(api);
        for (int i = 0; i < 101; i++) {
            user.setGoal(PlanningUser.goal("savings", "Goal " + i, "100"));
        }

        List<JsonObject> goals = list(user.get("/export").expect(200).data(), "goals");

        assertThat(goals).hasSize(101).doesNotHaveDuplicates();
        assertThat(goals.get(0).getString("goal_name")).isEqualTo("Goal 100");
    }

    @Test
    void changesNothingByAnExport() {
        PlanningUser user = saver();

        JsonObject first = user.get("/export").expect(200).data();

        assertThat(user.get("/export").expect(200).data()).isEqualTo(first);
    }

    @Test
    void leavesNoRowOfAUserBehind() {
        PlanningUser user = saver();
        PlanningUser other = saver();
        Map<String, Integer> before = Tables.holding(other.id());
        assertThat(Tables.holding(user.id()).keySet())
                .contains("users", "financial_intake", "goal", "goal_movement", "plan", "money_move", "task");

        Answer answer = api.delete(user.at("")).expect(204);

        assertThat(answer.text()).isEmpty();
        assertThat(Tables.holding(user.id()).keySet()).containsExactly("event");
        assertThat(Tables.holding(other.id())).isEqualTo(before);
    }

    /** That something happened is told further on; what it was, no more. */
    @Test
    void leavesNothingButIdsInTheEvents() {
        PlanningUser user = saver();
        int before =
                api.get("/v1/events?limit=100&user_id=" + user.id()).items().size();

        api.delete(user.at("")).expect(204);

        List<JsonObject> events =
                api.get("/v1/events?limit=100&user_id=" + user.id()).items();
        assertThat(events).hasSize(before + 1);
        assertThat(events.get(0).getString("type")).isEqualTo("user.deleted");
        assertThat(events.get(0).getJsonObject("data").getString("id")).isEqualTo(user.id());
        assertThat(events.stream().skip(1).map(event -> event.getJsonObject("data")))
                .allMatch(new JsonObject().put("erased", true)::equals);
    }

    @Test
    void answersNoCallForAnErasedUser() {
        PlanningUser user = saver();
        String goal = user.currentGoal().getString("id");
        JsonObject move = user.get("/money-moves").items().get(0);
        String task = move.getJsonArray("tasks").getJsonObject(0).getString("id");
        api.delete(user.at("")).expect(204);

        ofAUser().forEach(operation -> {
            String path = operation.path(Map.of(
                    "user_id",
                    user.id(),
                    "goal_id",
                    goal,
                    "move_id",
                    move.getString("id"),
                    "task_id",
                    task,
                    "transaction_id",
                    "ozz_txn_01HX9KZMR4P5JQNBVT7YCW3DE0"));
            String body = operation.body().map(JsonObject::encode).orElse("");

            Answer answer = api.send(operation.method(), path, Map.of("Content-Type", "application/json"), body);

            answer.expect(404, "NOT_FOUND");
            assertThat(answer.message()).isEqualTo("User '" + user.id() + "' not found.");
        });
        assertThat(api.get("/v1/users").items()).isEmpty();
    }

    private static Stream<Operation> ofAUser() {
        return ContractOperations.all().stream().filter(Operation::isOfAUser);
    }

    @Test
    void makesAnotherUserOfAnErasedOnesExternalId() {
        JsonObject erased = api.get("/v1/users/external:ana").expect(200).data();
        api.delete("/v1/users/external:ana").expect(204);

        JsonObject made = api.get("/v1/users/external:ana").expect(200).data();

        assertThat(made.getString("id")).isNotEqualTo(erased.getString("id"));
        assertThat(made.getInteger("points")).isZero();
    }

    @Test
    void freesThePhoneOfAnErasedUser() {
        JsonObject phone = new JsonObject().put("phone", "+5511987654321");
        api.delete(api.newUser(phone)).expect(204);

        assertThat(api.newUser(phone)).isNotEmpty();
    }

    @Test
    void erasesOnce() {
        String user = api.newUser();

        api.delete(user).expect(204);

        api.delete(user).expect(404, "NOT_FOUND");
        api.delete("/v1/users/ozz_usr_" + NONE).expect(404, "NOT_FOUND");
    }
}
