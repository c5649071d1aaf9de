package com.ozzieapp.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How done money moves bring a goal on, and what a change of the goal does to the plan. */
@ApiTest
class GoalProgressApiTest {
    private final Api api;
    private final PlanningUser user;

    /** The plan of this user moves 1,800 a month. */
    GoalProgressApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
    }

    private static JsonObject trip(String target) {
        return PlanningUser.goal("savings", "Trip", target);
    }

    private void assertProgress(String status, String amount, int percent) {
        JsonObject goal = user.currentGoal();
        assertThat(goal.getString("status")).isEqualTo(status);
        assertThat(goal.getJsonObject("progress").encode())
                .isEqualTo("{\"current_amount\":" + amount + ",\"percent\":" + percent + "}");
    }

    @Test
    void growsWithEveryCompletedMove() {
        user.setGoal(trip("9000").put("starting_amount", 100));
        user.makePlan();

        user.completeMove();
        assertProgress("active", "1900", 21);

        user.completeMove();
        assertProgress("active", "3700", 41);
    }

    @Test
    void isReachedByTheMoveThatBringsTheRest() {
        user.setGoal(trip("2000.01"));
        user.makePlan();
        user.completeMove();
        assertProgress("active", "1800", 89);

        JsonObject last = user.completeMove();

        assertThat(last.getJsonArray("tasks").getJsonObject(0).getInteger("amount_cents"))
                .isEqualTo(20001);
        assertProgress("reached", "2000.01", 100);
    }

    @Test
    void isNotReachedByACentLess() {
        user.setGoal(trip("100000.00").put("starting_amount", 99999.99));

        assertProgress("active", "99999.99", 99);
    }

    @Test
    void isReachedAtOnceWhenTheStartSuffices() {
        JsonObject goal = user.setGoal(trip("1000").put("starting_amount", 1500));

        assertProgress("reached", "1500", 100);
        api.patch(user.at("/goals/" + goal.getString("id")), "{\"target_amount\": 2000}")
                .expect(200);
        assertProgress("active", "1500", 75);
    }

    @Test
    void takesNothingFromASkippedMove() {
        user.setGoal(trip("9000"));
        user.makePlan();
        String move =
                api.post(user.at("/money-moves/generate")).expect(201).data().getString("id");

        api.patch(user.at("/money-moves/" + move), "{\"status\": \"skipped\"}").expect(200);

        assertProgress("active", "0", 0);
    }

    @Test
    void givesBackWhatAnUndoneTaskBrought() {
        user.setGoal(trip("9000"));
        user.makePlan();
        JsonObject move = user.completeMove();
        String task = user.at("/money-moves/" + move.getString("id") + "/tasks/"
                + move.getJsonArray("tasks").getJsonObject(0).getString("id"));

        api.patch(task, "{\"status\": \"pending\"}").expect(200);
        assertProgress("active", "0", 0);

        api.patch(task, "{\"status\": \"done\"}").expect(200);
        api.patch(task, "{\"status\": \"done\"}").expect(200);
        assertProgress("active", "1800", 20);
    }

    @Test
    void countsWhatIsPaidOfADebtWithoutAStart() {
        user.setGoal(PlanningUser.goal("debt", "Loan", "5100").put("starting_amount", 400));
        user.makePlan();

        user.completeMove();

        assertProgress("active", "1530", 30);
    }

    @Test
    void leavesTheMovesOfAnEarlierGoalWithIt() {
        JsonObject earlier = user.setGoal(trip("9000"));
        user.makePlan();
        user.completeMove();

        user.setGoal(trip("500"));

        assertProgress("active", "0", 0);
        JsonObject replaced = user.get("/goals/" + earlier.getString("id")).data();
        assertThat(replaced.getString("status")).isEqualTo("replaced");
        assertThat(replaced.getJsonObject("progress").getInteger("current_amount"))
                .isEqualTo(1800);
        user.completeMove();
        assertProgress("reached", "500", 100);
    }

    @Test
    void makesThePlanStaleWhenSet() {
        user.makePlan();
        JsonObject goal = user.setGoal(trip("3600"));

        assertThat(user.plan().getBoolean("stale")).isTrue();
        assertThat(user.plan().getJsonObject("goal").getString("goal_id")).isNull();

        JsonObject plan = user.makePlan();
        assertThat(plan.getBoolean("stale")).isFalse();
        assertThat(user.plan()).isEqualTo(plan);
        assertThat(plan.getInteger("timeline_months")).isEqualTo(2);
        assertThat(plan.getJsonObject("goal").encode())
                .isEqualTo("{\"goal_id\":\"" + goal.getString("id")
                        + "\",\"goal_type\":\"savings\",\"goal_name\":\"Trip\","
                        + "\"target_amount\":3600,\"current_amount\":0,\"remaining_amount\":3600}");
    }

    @Test
    void makesThePlanStaleWhenChanged() {
        JsonObject goal = user.setGoal(trip("3600"));
        JsonObject plan = user.makePlan();
        api.clock().move(Duration.ofDays(1));

        api.patch(user.at("/goals/" + goal.getString("id")), "{\"target_amount\": 1800}")
                .expect(200);

        assertThat(user.plan()).isEqualTo(plan.copy().put("stale", true));
        assertThat(user.makePlan().getInteger("timeline_months")).isEqualTo(1);
    }

    @Test
    void makesThePlanStaleWhenDeletedAndFallsBackToTheDefault() {
        JsonObject goal = user.setGoal(trip("3600"));
        user.makePlan();

        api.delete(user.at("/goals/" + goal.getString("id"))).expect(204);

        assertThat(user.plan().getBoolean("stale")).isTrue();
        JsonObject plan = user.makePlan();
        assertThat(plan.getBoolean("stale")).isFalse();
        assertThat(plan.getJsonObject("goal").encode())
                .isEqualTo("{\"goal_id\":null,\"goal_type\":\"savings\",\"goal_name\":\"Emergency fund\","
                        + "\"target_amount\":9600,\"current_amount\":0,\"remaining_amount\":9600}");
    }

    @Test
    void leavesThePlanFreshWhenAnEarlierGoalChanges() {
        String earlier = user.setGoal(trip("9000")).getString("id");
        user.setGoal(trip("3600"));
        user.makePlan();

        api.patch(user.at("/goals/" + earlier), "{\"target_amount\": 1}").expect(200);
        assertThat(user.plan().getBoolean("stale")).isFalse();

        api.delete(user.at("/goals/" + earlier)).expect(204);
        assertThat(user.plan().getBoolean("stale")).isFalse();
    }
}
