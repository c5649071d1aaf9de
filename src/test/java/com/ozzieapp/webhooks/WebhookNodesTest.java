package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.DatabaseProxy;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestDatabase;
import com.ozzieapp.testing.TestServer;
import com.ozzieapp.webhooks.Receiver.Mood;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several nodes on one database do the work of one. */
class WebhookNodesTest {
    private static final Map<String, String> LOCAL = Map.of("OZZIE_WEBHOOKS_ALLOW_PRIVATE", "true");

    @Test
    void doublesNothingThoughThreeNodesRun() {
        TestClock clock = new TestClock();
        String database = TestDatabase.ofItsOwn("ozzie_webhook_nodes");
        try (Receiver receiver = new Receiver();
                TestServer one = TestServer.start(clock, LOCAL, database);
                TestServer two = TestServer.start(clock, LOCAL, database);
                TestServer three = TestServer.start(clock, LOCAL, database)) {
            Api api = one.api();
            List<Api> nodes = List.of(api, api.on(two), api.on(three));
            Hooks hooks = Hooks.at(api, receiver.url());
            receiver.be(Mood.ERROR);
            IntStream.range(0, 90).parallel().forEach(i -> nodes.get(i % 3).newUser());
            hooks.awaitAttempts(90, 1);
            assertThat(receiver.eventIds()).hasSize(90).doesNotHaveDuplicates();

            receiver.be(Mood.WELL);
            clock.move(Hooks.beyondPauseAfter(1));
            List<JsonObject> deliveries = hooks.awaitSuccesses(90);

            assertThat(deliveries).hasSize(90).allMatch(delivery -> delivery.getInteger("attempts") == 2);
            assertThat(receiver.eventIds()).hasSize(180);
            assertThat(receiver.eventIds().subList(90, 180)).doesNotHaveDuplicates();
        }
    }

    @Test
    void goesOnWithWhatANodeHadBegunWhenItCrashed() {
        TestClock clock = new TestClock();
        try (Receiver receiver = new Receiver();
                DatabaseProxy database = new DatabaseProxy(TestDatabase.ofItsOwn("ozzie_webhook_crash"));
                TestServer crashing = TestServer.start(clock, LOCAL, database.uri())) {
            Api api = crashing.api();
            receiver.be(Mood.NEVER);
            Hooks hooks = Hooks.at(api, receiver.url());
            Hooks.happen(api, 3);
            Await.until(() -> receiver.received().size() == 3);
            // What this node comes to know, it can tell nobody any more.
            database.cut();
            try (TestServer other = TestServer.start(clock, LOCAL, database.target())) {
                receiver.be(Mood.WELL);
                Hooks there = hooks.on(api.on(other));
                assertThat(there.deliveries()).hasSize(3).allMatch(one -> one.getInteger("attempts") == 0);

                clock.move(Duration.ofMinutes(1));

                assertThat(there.awaitSuccesses(3)).allMatch(one -> one.getInteger("attempts") == 1);
                assertThat(receiver.eventIds()).hasSize(6);
                assertThat(Set.copyOf(receiver.eventIds())).hasSize(3);
            }
        }
    }
}
