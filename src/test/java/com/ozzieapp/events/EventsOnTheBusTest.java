package com.ozzieapp.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.config.Config;
import com.ozzieapp.error.Failure;
import com.ozzieapp.storage.Database;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.EventCheck;
import com.ozzieapp.testing.PlanningUser;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestDatabase;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events as an extension hears them, and catches up with them. */
class EventsOnTheBusTest {
    private final Vertx vertx = Vertx.vertx();
    private final Bus bus = new Bus(vertx.eventBus());

    @TempDir
    private Path directory;

    private TestServer server;
    private Path heard;

    @BeforeEach
    void start() {
        heard = directory.resolve("heard.jsonl");
        server = TestServer.start(new TestClock(), Map.of("OZZIE_EXTENSIONS", AnnouncementLog.extensions(heard)));
    }

    @AfterEach
    void stop() {
        server.close();
        TestServer.await(vertx.close());
    }

    /** An announcer of a node of its own, whose bus the test is on. */
    private void deployAnnouncer() {
        Database database = Database.connect(vertx, TestDatabase.uri(), new Config.Storage(Optional.empty(), 1, 1));
        EventService events = new EventService(database, new TestClock(), bus, Duration.ofDays(90), "node_test");
        TestServer.await(vertx.deployVerticle(new EventsVerticle(events, List.of())));
    }

    private JsonObject ask(JsonObject question) {
        return TestServer.await(bus.ask(Address.EVENTS_LIST, question));
    }

    private static List<JsonObject> events(JsonObject answer) {
        JsonArray events = answer.getJsonArray("events");
        return events.stream().map(JsonObject.class::cast).toList();
    }

    @Test
    void areHeardAsTheFeedTellsThem() {
        Api api = server.api();
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        user.makePlan();
        user.completeMove();

        List<JsonObject> feed = api.get("/v1/events?after=0&limit=100").items();
        Await.until(() -> ofUser(user).size() >= feed.size());

        assertThat(ofUser(user)).isEqualTo(feed).hasSizeGreaterThan(8).allSatisfy(EventCheck.INSTANCE::check);
    }

    private List<JsonObject> ofUser(PlanningUser user) {
        return AnnouncementLog.heard(heard).stream()
                .filter(event -> event.getString("subject").equals(user.id()))
                .toList();
    }

    @Test
    void areCaughtUpWithPageByPage() {
        deployAnnouncer();
        Api api = server.api();
        api.newUser();
        String first = api.get("/v1/events").items().get(0).getString("id");
        for (int i = 0; i < 5; i++) {
            api.newUser();
        }
        List<JsonObject> feed = api.get("/v1/events?after=" + first).items();

        List<JsonObject> read = new ArrayList<>();
        String after = first;
        List<JsonObject> page = List.of();
        do {
            page = events(ask(new JsonObject().put("after", after).put("limit", 2)));
            read.addAll(page);
            after = read.get(read.size() - 1).getString("id");
        } while (!page.isEmpty());

        assertThat(read).containsSubsequence(feed).doesNotHaveDuplicates();
    }

    @Test
    void areReadFromTheOldestOnWithoutAnAfter() {
        deployAnnouncer();
        server.api().newUser();

        assertThat(events(ask(new JsonObject().putNull("after").put("limit", 1))))
                .hasSize(1);
        assertThat(events(ask(new JsonObject()))).isNotEmpty();
    }

    @Test
    void areRefusedToAQuestionThatIsWrong() {
        deployAnnouncer();

        assertThatThrownBy(() -> ask(new JsonObject().put("limit", 501)))
                .hasRootCauseInstanceOf(Failure.class)
                .hasRootCauseMessage("Field 'limit' must be a whole number from 1 to 500. Received: 501.");
        assertThatThrownBy(() -> ask(new JsonObject().put("after", 7)))
                .hasRootCauseMessage("Field 'after' must be the id of an event, or null. Received: 7.");
        assertThatThrownBy(() -> ask(new JsonObject().put("after", "evt_01JTGF2WD0RQW7M6S0J1QKXV5T")))
                .hasRootCauseMessage("Event 'evt_01JTGF2WD0RQW7M6S0J1QKXV5T' not found.");
    }
}
