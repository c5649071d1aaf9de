package com.ozzieapp.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which events a change causes, and what they hold. */
@ApiTest
class EventsApiTest {
    private static final JsonObject TRIP = PlanningUser.goal("savings", "Trip", "9600");

    private final Api api;

    EventsApiTest(Api api) {
        this.api = api;
    }

    /** Everything that was told of the tenant, oldest first. */
    private List<JsonObject> events() {
        return api.get("/v1/events?after=0&limit=100").expect(200).items();
    }

    private List<String> types() {
        return types(0);
    }

    private List<String> types(int skipped) {
        return events().stream()
                .skip(skipped)
                .map(event -> event.getString("type"))
                .toList();
    }

    private JsonObject lastData(String type) {
        return api.get("/v1/events?limit=1&type=" + type).items().get(0).getJsonObject("data");
    }

    private PlanningUser planner() {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        user.setGoal(TRIP);
        user.makePlan();
        return user;
    }

    @Test
    void tellsOfANewUserInTheFormOfCloudEvents() {
        PlanningUser user = PlanningUser.of(api);

        JsonObject event = events().get(0);

        assertThat(event.fieldNames())
                .containsExactlyInAnyOrder(
                        "specversion", "id", "type", "source", "subject", "time", "datacontenttype", "data");
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("id")).matches("evt_[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(event.getString("type")).isEqualTo("user.created");
        assertThat(event.getString("source")).matches("/clients/ozz_client_\\w{26}");
        assertThat(event.getString("subject")).isEqualTo(user.id());
        assertThat(event.getString("time")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(event.getString("datacontenttype")).isEqualTo("application/json");
        assertThat(event.getJsonObject("data")).isEqualTo(user.user());
    }

    @Test
    void tellsOfAUserMadeOnFirstUse() {
        api.get("/v1/users/external:ana").expect(200);

        assertThat(types()).containsExactly("user.created");
    }

    @Test
    void tellsOfNothingWhenNothingChanged() {
        JsonObject body = new JsonObject().put("external_user_id", "ana");
        api.post("/v1/users", body).expect(201);
        api.post("/v1/users", body).expect(200);
        api.patch("/v1/users/external:ana", new JsonObject()).expect(200);
        api.post("/v1/users/external:ana/financial-intake", "{}").expect(400);
        api.post("/v1/users/external:ana/plan").expect(422);
        api.delete("/v1/users/external:ana/goals/goal_01JTGDY8H01J84WPRTH9WC5NWR")
                .expect(404);

        assertThat(types()).containsExactly("user.created");
    }

    @Test
    void tellsOfAChangedUser() {
        PlanningUser user = PlanningUser.of(api);

        api.patch(user.at(""), new JsonObject().put("name", "Ana")).expect(200);

        assertThat(types()).containsExactly("user.created", "user.updated");
        assertThat(lastData("user.updated")).isEqualTo(user.user());
    }

    @Test
    void tellsOfIntakeGoalAndPlanAndWhatTheyMakeOfTheUser() {
        PlanningUser user = planner();

        assertThat(types())
                .containsExactly(
                        "user.created",
                        "intake.created",
                        "user.updated",
                        "goal.created",
                        "plan.updated",
                        "user.updated");
        assertThat(lastData("intake.created"))
                .isEqualTo(user.get("/financial-intake").data());
        assertThat(lastData("goal.created")).isEqualTo(user.currentGoal());
        assertThat(lastData("plan.updated")).isEqualTo(user.plan());
        assertThat(lastData("user.updated")).isEqualTo(user.user());
    }

    @Test
    void tellsOfAPlanOnlyWhenItIsAnother() {
        PlanningUser user = planner();
        int before = events().size();

        user.makePlan();
        assertThat(types(before)).isEmpty();

        user.intake("6000", "3200", "savings");
        user.makePlan();
        assertThat(types(before)).containsExactly("intake.created", "plan.updated");
    }

    @Test
    void tellsOfAPersonality() {
        PlanningUser user = planner();
        int before = events().size();

        user.post("/plan/personalize", new JsonObject().put("personality_type", "planner"))
                .expect(200);

        assertThat(types(before)).containsExactly("plan.personalized", "user.updated");
        assertThat(lastData("plan.personalized")).isEqualTo(user.plan());
    }

    @Test
    void tellsOfAReplacedChangedAndDeletedGoal() {
        PlanningUser user = PlanningUser.of(api);
        user.setGoal(TRIP);
        JsonObject next = user.setGoal(PlanningUser.goal("savings", "Car", "20000"));
        String path = user.at("/goals/" + next.getString("id"));
        api.patch(path, new JsonObject().put("goal_name", "Van")).expect(200);
        api.delete(path).expect(204);

        assertThat(types(1))
                .containsExactly("goal.created", "goal.updated", "goal.created", "goal.updated", "goal.deleted");
        assertThat(events().get(2).getJsonObject("data").getString("status")).isEqualTo("replaced");
        assertThat(lastData("goal.deleted").getString("goal_name")).isEqualTo("Van");
    }

    @Test
    void tellsOfAGoalThatIsReachedFromTheStartOrByAPatch() {
        PlanningUser user = PlanningUser.of(api);
        JsonObject goal =
                user.setGoal(PlanningUser.goal("savings", "Trip", "100").put("starting_amount", 100));
        String path = user.at("/goals/" + goal.getString("id"));
        api.patch(path, new JsonObject().put("goal_name", "Tour")).expect(200);
        api.patch(path, new JsonObject().put("target_amount", 200)).expect(200);
        api.patch(path, new JsonObject().put("target_amount", 50)).expect(200);

        assertThat(types(1))
                .containsExactly(
                        "goal.created", "goal.reached", "goal.updated", "goal.updated", "goal.updated", "goal.reached");
    }

    @Test
    void tellsOfACompletedCycleWithItsTasksItsPointsAndTheGoalsProgress() {
        PlanningUser user = planner();
        int before = events().size();
        JsonObject move = user.completeMove();

        assertThat(types(before))
                .containsExactlyInAnyOrder(
                        "money_move.generated",
                        "task.updated",
                        "task.updated",
                        "task.updated",
                        "user.updated",
                        "goal.updated",
                        "money_move.completed");
        assertThat(lastData("money_move.completed")).isEqualTo(move);
        assertThat(lastData("goal.updated")).isEqualTo(user.currentGoal());
        assertThat(lastData("user.updated")).isEqualTo(user.user());
        JsonObject task = lastData("task.updated");
        assertThat(task.remove("money_move_id")).isEqualTo(move.getString("id"));
        assertThat(move.getJsonArray("tasks")).contains(task);
    }

    @Test
    void tellsOfASkippedCycle() {
        PlanningUser user = planner();
        String path = user.at("/money-moves/"
                + api.post(user.at("/money-moves/generate")).data().getString("id"));
        int before = events().size();

        JsonObject skipped = api.patch(path, new JsonObject().put("status", "skipped"))
                .expect(200)
                .data();

        assertThat(types(before)).containsExactly("task.updated", "task.updated", "task.updated", "money_move.skipped");
        assertThat(lastData("money_move.skipped")).isEqualTo(skipped);
    }

    @Test
    void tellsOfACycleThatIsOpenAgain() {
        PlanningUser user = planner();
        JsonObject move = user.completeMove();
        JsonObject done = move.getJsonArray("tasks").getJsonObject(0);
        int before = events().size();

        api.patch(
                        user.at("/money-moves/" + move.getString("id") + "/tasks/" + done.getString("id")),
                        new JsonObject().put("status", "pending"))
                .expect(200);

        assertThat(types(before))
                .containsExactlyInAnyOrder("user.updated", "goal.updated", "task.updated", "money_move.reopened");
    }

    @Test
    void tellsOfAGoalThatATaskReaches() {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        user.setGoal(PlanningUser.goal("savings", "Shoes", "100"));
        user.makePlan();

        user.completeMove();

        assertThat(lastData("goal.reached")).isEqualTo(user.currentGoal());
        assertThat(user.currentGoal().getString("status")).isEqualTo("reached");
    }
}
