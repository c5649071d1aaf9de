package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestDatabase;
import com.ozzieapp.testing.TestServer;
import com.ozzieapp.webhooks.Receiver.Mood;
import io.vertx.core.json.JsonObject;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not kept for ever. */
class WebhookForgettingTest {
    private static final Map<String, String> LOCAL = Map.of("OZZIE_WEBHOOKS_ALLOW_PRIVATE", "true");

    private final TestClock clock = new TestClock();
    private final String database = TestDatabase.ofItsOwn("ozzie_webhooks_forgotten");

    private long count(String table) {
        try (var connection = DriverManager.getConnection(TestDatabase.jdbcUrl(database));
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void forgetEvents() throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.jdbcUrl(database));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from event")).isPositive();
        }
    }

    @Test
    void keepsDeliveriesAsLongAsEventsAndNothingOfDeletedEndpoints() {
        try (Receiver receiver = new Receiver()) {
            Api api;
            Hooks kept;
            try (TestServer server = TestServer.start(clock, LOCAL, database)) {
                api = server.api();
                kept = Hooks.at(api, receiver.url());
                Hooks deleted = Hooks.at(api, receiver.url());
                Hooks.happen(api, 3);
                kept.awaitSuccesses(3);
                deleted.awaitSuccesses(3);
                api.delete(deleted.path()).expect(204);
            }
            clock.move(Duration.ofDays(89));
            try (TestServer server = TestServer.start(clock, LOCAL, database)) {
                Await.until(() -> count("webhook_endpoint") == 1);
                assertThat(count("webhook_delivery")).isEqualTo(3);
                Hooks there = kept.on(api.on(server));
                Hooks.happen(api.on(server), 1);
                assertThat(there.awaitSuccesses(4)).hasSize(4);
            }
            clock.move(Duration.ofDays(2));
            try (TestServer server = TestServer.start(clock, LOCAL, database)) {
                Hooks there = kept.on(api.on(server));
                Await.until(() -> there.deliveries().size() == 1);
            }
        }
    }

    @Test
    void givesUpAnEventThatIsNoMoreKept() throws SQLException {
        try (Receiver receiver = new Receiver();
                TestServer server = TestServer.start(clock, LOCAL, database)) {
            Api api = server.api();
            receiver.be(Mood.ERROR);
            Hooks hooks = Hooks.at(api, receiver.url());
            Hooks.happen(api, 1);
            hooks.awaitAttempts(1, 1);
            forgetEvents();
            clock.move(Hooks.beyondPauseAfter(1));

            JsonObject delivery = hooks.awaitAttempts(1, 2).get(0);

            assertThat(delivery.getString("status")).isEqualTo("failed");
            assertThat(delivery.getString("error")).isEqualTo("the event is no more kept");
            assertThat(receiver.received()).hasSize(1);
        }
    }
}
