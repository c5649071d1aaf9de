package com.ozzieapp.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.PlanningUser;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An extension takes the place of the plan model, and the model answers whenever that does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplacedPlanTest {
    private final TestServer server = TestServer.start(
            new TestClock(),
            Map.of(
                    "OZZIE_EXTENSIONS",
                    "[{verticle: " + OtherPlan.class.getName() + "}]",
                    "OZZIE_SERVICES_PLAN_COMPUTE",
                    OtherPlan.ADDRESS));
    private final Api api = server.api();

    @AfterAll
    void close() {
        server.close();
    }

    /** The plan of someone whose goal has this name. */
    private static JsonObject planOf(Api api, String goal) {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        user.setGoal(PlanningUser.goal("savings", goal, "9000"));
        return user.makePlan();
    }

    private static String saying(JsonObject plan) {
        return plan.getJsonArray("action_items").getString(0);
    }

    /** How often the model answered after all, by why. */
    private static List<String> fallbacks(Api api) {
        return api.get("/metrics")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith("ozzie_bus_fallbacks_total"))
                .toList();
    }

    private static boolean isFallenBack(Api api, String lapse) {
        String counter = "ozzie_bus_fallbacks_total{lapse=\"" + lapse + "\",service=\"ozzie.plan.compute\"}";
        return fallbacks(api).stream().anyMatch(line -> line.startsWith(counter));
    }

    @Test
    void answersInTheModelsPlace() {
        JsonObject plan = planOf(api, "Trip");

        assertThat(saying(plan)).isEqualTo(OtherPlan.SAYING);
        assertThat(plan.getInteger("timeline_months")).isEqualTo(5);
    }

    @Test
    void isAskedForDetailsToo() {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        List<String> before = fallbacks(api);

        user.makePlan();
        JsonObject explained = user.get("/plan/explain").expect(200).data();
        JsonObject projected = user.get("/plan/projection").expect(200).data();

        assertThat(explained.getJsonArray("steps")).isNotEmpty();
        assertThat(projected.getJsonArray("months")).hasSize(6);
        assertThat(fallbacks(api)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"fail, failed", "throw, timeout", "late, timeout", "text, unfit", "junk, unfit", "precise, unfit"})
    void leavesToTheModelWhatItDoesNotAnswer(String goal, String lapse) {
        JsonObject plan = planOf(api, goal);

        assertThat(saying(plan)).isNotEqualTo(OtherPlan.SAYING).contains("$1,800");
        assertThat(isFallenBack(api, lapse)).isTrue();
    }

    @Test
    void cannotPassOffAPlanAsSomeoneElses() {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        user.setGoal(PlanningUser.goal("savings", "usurp", "9000"));

        assertThat(user.makePlan().getString("user_id")).isEqualTo(user.id());
    }

    @Test
    void leavesEverythingToTheModelWhenItIsGone() {
        TestClock clock = new TestClock();
        try (TestServer leaving = TestServer.start(
                clock,
                Map.of(
                        "OZZIE_EXTENSIONS",
                        "[{verticle: " + OtherPlan.class.getName() + "}]",
                        "OZZIE_SERVICES_PLAN_COMPUTE",
                        OtherPlan.ADDRESS))) {
            Api user = leaving.api();
            planOf(user, "leave");

            JsonObject plan = planOf(user, "Trip");

            assertThat(saying(plan)).isNotEqualTo(OtherPlan.SAYING);
            assertThat(isFallenBack(user, "no_handlers")).isTrue();
        }
    }

    @Test
    void showsItsExceptionsInTheHealthOfTheServer() {
        server.clock().move(Duration.ofDays(1));
        planOf(api, "throw");

        JsonObject health = api.get("/health/ready").expect(200).json();

        JsonObject check = health.getJsonArray("checks").getJsonObject(1);
        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(check.getString("id")).isEqualTo("extension " + OtherPlan.class.getName());
        assertThat(check.getString("status")).isEqualTo("DOWN");
        assertThat(check.getInteger("failures")).isPositive();
        assertThat(check.getJsonObject("last_failure"))
                .isEqualTo(new JsonObject()
                        .put("error", "java.lang.IllegalStateException")
                        .put("at", "2025-05-06T14:30:00Z"));
        server.clock().move(Duration.ofMinutes(5));
        assertThat(api.get("/health/ready")
                        .expect(200)
                        .json()
                        .getJsonArray("checks")
                        .getJsonObject(1)
                        .getString("status"))
                .isEqualTo("UP");
    }
}
