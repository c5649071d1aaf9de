package com.ozzieapp.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class GoalApiTest {
    private final Api api;
    private final PlanningUser user;

    GoalApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    private static JsonObject trip() {
        return PlanningUser.goal("savings", "Trip", "1000");
    }

    @Test
    void setsAGoalWithItsDefaults() {
        JsonObject goal = user.setGoal(trip());

        String expected = """
                {"id":"%s","user_id":"%s","goal_type":"savings","goal_name":"Trip","target_amount":1000,\
                "starting_amount":0,"cadence":"monthly","next_move_date":"2025-06-05","annual_interest_rate":null,\
                "target_date":null,"payoff_strategy":"avalanche","status":"active",\
                "progress":{"current_amount":0,"percent":0},"created_at":"2025-05-05T14:30:00Z",\
                "updated_at":"2025-05-05T14:30:00Z"}""";
        assertThat(goal.encode()).isEqualTo(expected.formatted(goal.getString("id"), user.id()));
        assertThat(goal.getString("id")).matches("goal_[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(user.currentGoal()).isEqualTo(goal);
    }

    @Test
    void setsEveryField() {
        JsonObject goal = user.setGoal(new JsonObject("""
                {"goal_type": "debt", "goal_name": "Crédito “novo” 😀", "target_amount": 0.01,
                 "starting_amount": 999999999999.99, "cadence": "twice_monthly", "next_move_date": "2024-02-29",
                 "annual_interest_rate": 19.9999, "target_date": "2027-12-31", "payoff_strategy": "snowball"}"""));

        assertThat(goal.encode()).contains("""
                        "goal_type":"debt","goal_name":"Crédito “novo” 😀","target_amount":0.01,\
                        "starting_amount":999999999999.99,"cadence":"twice_monthly","next_move_date":"2024-02-29",\
                        "annual_interest_rate":19.9999,"target_date":"2027-12-31","payoff_strategy":"snowball",""");
        assertThat(user.get("/goals").data().encode()).isEqualTo(goal.encode());
    }

    @ParameterizedTest
    @CsvSource({
        "weekly, 2025-05-05, 2025-05-12",
        "biweekly, 2025-05-05, 2025-05-19",
        "twice_monthly, 2025-05-05, 2025-05-15",
        "twice_monthly, 2025-05-15, 2025-06-01",
        "twice_monthly, 2025-12-31, 2026-01-01",
        "monthly, 2025-05-05, 2025-06-05",
        "monthly, 2025-01-31, 2025-02-28",
        "monthly, 2024-01-31, 2024-02-29"
    })
    void movesFirstAfterOneStepOfTheCadence(String cadence, String today, String firstMove) {
        api.clock().set(today + "T23:59:59Z");

        JsonObject goal = user.setGoal(trip().put("cadence", cadence));

        assertThat(goal.getString("next_move_date")).isEqualTo(firstMove);
        assertThat(user.setGoal(trip().put("cadence", cadence).putNull("next_move_date"))
                        .getString("next_move_date"))
                .isEqualTo(firstMove);
    }

    @Test
    void tellsWhoHasNoGoalWhatToDo() {
        Answer answer = user.get("/goals").expect(404, "NOT_FOUND");

        assertThat(answer.message())
                .isEqualTo(
                        "No goal found for user '" + user.id() + "'. Submit a POST /v1/users/{user_id}/goals first.");
        assertThat(user.get("/goals/history").expect(200).items()).isEmpty();
    }

    @Test
    void keepsAGoalThatIsReplaced() {
        JsonObject first = user.setGoal(trip());
        api.clock().move(Duration.ofHours(1));
        JsonObject second = user.setGoal(trip().put("goal_name", "Bike"));

        JsonObject replaced = user.get("/goals/" + first.getString("id")).data();
        assertThat(replaced)
                .isEqualTo(first.copy().put("status", "replaced").put("updated_at", "2025-05-05T15:30:00Z"));
        assertThat(user.currentGoal()).isEqualTo(second);
        assertThat(user.get("/goals/" + second.getString("id")).data()).isEqualTo(second);
        assertThat(user.get("/goals/history").expect(200).items()).containsExactly(second, replaced);
    }

    @Test
    void givesTheHistoryInPages() {
        List<String> ids = List.of(set("One"), set("Two"), set("Three"));

        Answer first = user.get("/goals/history?limit=2").expect(200);
        Answer last = user.get(
                        "/goals/history?limit=2&cursor=" + first.pagination().getString("next_cursor"))
                .expect(200);

        assertThat(first.items()).extracting(goal -> goal.getString("id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(last.items()).extracting(goal -> goal.getString("id")).containsExactly(ids.get(0));
        assertThat(last.pagination().getBoolean("has_more")).isFalse();
        user.get("/goals/history?cursor=abc").expect(422, "VALIDATION_ERROR");
        user.get("/goals/history?limit=101").expect(422, "VALIDATION_ERROR");
    }

    private String set(String name) {
        return user.setGoal(trip().put("goal_name", name)).getString("id");
    }

    @Test
    void forgetsAGoalThatIsDeleted() {
        JsonObject first = user.setGoal(trip());
        JsonObject second = user.setGoal(trip());
        String path = user.at("/goals/" + second.getString("id"));

        assertThat(api.delete(path).expect(204).text()).isEmpty();

        user.get("/goals").expect(404, "NOT_FOUND");
        for (Answer answer : List.of(api.get(path), api.patch(path, "{}"), api.delete(path))) {
            answer.expect(404, "NOT_FOUND");
            assertThat(answer.message()).isEqualTo("Goal '" + second.getString("id") + "' not found.");
        }
        assertThat(user.get("/goals/history").items())
                .extracting(goal -> goal.getString("id"))
                .containsExactly(first.getString("id"));
    }

    @Test
    void knowsNoGoalOfAnotherUserOrOfNobody() {
        String id = user.setGoal(trip()).getString("id");
        PlanningUser neighbour = PlanningUser.of(api);

        for (String wrong : List.of(id, "goal_01JTGDY8H01J84WPRTH9WC5NWR", "goal_1", "nonsense", "%00")) {
            String path = neighbour.at("/goals/" + wrong);
            for (Answer answer : List.of(api.get(path), api.patch(path, "{}"), api.delete(path))) {
                answer.expect(404, "NOT_FOUND");
            }
        }
        String unknown = "/v1/users/ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0";
        for (Answer answer : List.of(
                api.get(unknown + "/goals"),
                api.post(unknown + "/goals", "not json"),
                api.get(unknown + "/goals/history"),
                api.get(unknown + "/goals/" + id),
                api.patch(unknown + "/goals/" + id, "not json"),
                api.delete(unknown + "/goals/" + id),
                api.otherTenant().get(user.at("/goals")),
                api.otherTenant().delete(user.at("/goals/" + id)))) {
            answer.expect(404, "NOT_FOUND");
            assertThat(answer.message()).startsWith("User 'ozz_usr_").endsWith("' not found.");
        }
        assertThat(user.currentGoal().getString("id")).isEqualTo(id);
    }

    @Test
    void isOneAlsoWhenSeveralAreSetAtOnce() {
        List<CompletableFuture<JsonObject>> asked = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> user.setGoal(trip())))
                .limit(8)
                .toList();
        asked.forEach(CompletableFuture::join);

        List<JsonObject> goals = user.get("/goals/history").expect(200).items();

        assertThat(goals).hasSize(8);
        assertThat(goals)
                .filteredOn(goal -> goal.getString("status").equals("active"))
                .containsExactly(user.currentGoal());
    }

    @Test
    void refusesWhoDoesNotSayWhoTheyAre() {
        Api nobody = api.withToken("bm9ib2R5Ondyb25n");

        nobody.get(user.at("/goals")).expect(401, "UNAUTHORIZED");
        nobody.post(user.at("/goals"), "not json").expect(401, "UNAUTHORIZED");
        nobody.delete(user.at("/goals/goal_1")).expect(401, "UNAUTHORIZED");
    }
}
