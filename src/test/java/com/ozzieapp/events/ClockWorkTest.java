package com.ozzieapp.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.PlanningUser;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What time brings about: cycles that fall due, events that are forgotten. */
class ClockWorkTest {
    private static List<JsonObject> events(Api api, String type) {
        return api.get("/v1/events?limit=100&type=" + type).expect(200).items();
    }

    @Test
    void tellsOfADueCycleOnceThoughTwoNodesRun() {
        TestClock clock = new TestClock();
        try (TestServer one = TestServer.start(clock, Map.of());
                TestServer two = TestServer.start(clock, Map.of())) {
            Api api = one.api();
            Api other = api.on(two);
            for (int i = 0; i < 20; i++) {
                PlanningUser user = PlanningUser.of(api);
                user.intake("5000", "3200", "savings");
                user.makePlan();
                api.post(user.at("/money-moves/generate")).expect(201);
                other.post(user.at("/money-moves/generate")).expect(201);
            }
            assertThat(events(other, "money_move.available")).isEmpty();

            // Each user's first cycle falls due a month after the goal was assumed, the second a month later.
            clock.move(Duration.ofDays(40));
            Await.until(() -> events(api, "money_move.available").size() >= 20);
            clock.move(Duration.ofDays(40));
            Await.until(() -> events(api, "money_move.available").size() >= 40);

            List<JsonObject> told = events(api, "money_move.available");
            assertThat(told).hasSize(40);
            assertThat(told.stream().map(event -> event.getJsonObject("data").getString("id")))
                    .doesNotHaveDuplicates();
            assertThat(told)
                    .allMatch(event ->
                            event.getJsonObject("data").getString("status").equals("available"));
        }
    }

    @Test
    void tellsNothingOfACycleThatEndedBeforeItsDay() {
        TestClock clock = new TestClock();
        try (TestServer server = TestServer.start(clock, Map.of())) {
            Api api = server.api();
            PlanningUser ended = PlanningUser.of(api);
            ended.intake("5000", "3200", "savings");
            ended.makePlan();
            ended.completeMove();
            PlanningUser due = PlanningUser.of(api);
            due.intake("5000", "3200", "savings");
            due.makePlan();
            api.post(due.at("/money-moves/generate")).expect(201);

            clock.move(Duration.ofDays(40));
            Await.until(() -> !events(api, "money_move.available").isEmpty());

            assertThat(events(api, "money_move.available").stream().map(event -> event.getString("subject")))
                    .containsExactly(due.id());
        }
    }

    @Test
    void forgetsEventsThatAreOlderThanTheyAreKept() {
        TestClock clock = new TestClock();
        TestServer first = TestServer.start(clock, Map.of());
        Api api = first.api();
        api.newUser();
        clock.move(Duration.ofDays(20));
        api.newUser();
        List<JsonObject> both = events(api, "user.created");
        first.close();

        clock.move(Duration.ofDays(11));
        try (TestServer next = TestServer.start(clock, Map.of("OZZIE_EVENTS_KEEP_DAYS", "30"))) {
            Api again = api.on(next);
            Await.until(() -> events(again, "user.created").size() == 1);

            assertThat(events(again, "user.created")).containsExactly(both.get(0));
            again.get("/v1/events?after=" + both.get(1).getString("id")).expect(422, "VALIDATION_ERROR");
        }
    }
}
