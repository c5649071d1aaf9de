package com.ozzieapp.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.DatabaseProxy;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 90, unit = SECONDS)
class DatabaseAwayTest {
    private static final String UP = "{\"status\":\"UP\",\"checks\":[{\"id\":\"database\",\"status\":\"UP\"}]}";
    private static final String DOWN = "{\"status\":\"DOWN\",\"checks\":[{\"id\":\"database\",\"status\":\"DOWN\"}]}";

    private final DatabaseProxy database = new DatabaseProxy();
    private TestServer server;
    private Api api;

    @BeforeEach
    void start() {
        server = TestServer.start(new TestClock(), Map.of(), database.uri());
        api = server.api();
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private void refusesAsUnavailable(Answer answer) {
        answer.expect(503, "SERVICE_UNAVAILABLE");
        assertThat(answer.message()).isEqualTo("The service is temporarily unavailable. Retry shortly.");
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]?");
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void asksCallersToRetryAndGoesOnWhenItIsBack() {
        String user = api.newUser();

        database.cut();

        refusesAsUnavailable(api.get(user));
        refusesAsUnavailable(api.get("/v1/users"));
        refusesAsUnavailable(api.patch(user, new JsonObject().put("name", "Ana")));
        refusesAsUnavailable(api.post("/v1/users", new JsonObject().put("external_user_id", "ana")));
        refusesAsUnavailable(api.get("/v1/users/external:ana"));
        refusesAsUnavailable(api.post(user + "/plan"));

        database.restore();

        assertThat(api.get(user).expect(200).data().getValue("name")).isNull();
        api.patch(user, new JsonObject().put("name", "Ana")).expect(200);
        assertThat(api.get("/v1/users").expect(200).items()).hasSize(1);
    }

    @Test
    void asksAlsoThoseToRetryWhomItCannotRecognize() {
        database.cut();

        refusesAsUnavailable(api.withToken("ozp_YTpi").get("/v1/users"));

        api.send("GET", "/v1/users", Map.of("Authorization", ""), "").expect(401, "UNAUTHORIZED");
    }

    @Test
    void livesButIsNotReady() {
        assertThat(api.get("/health/ready").expect(200).text()).isEqualTo(UP);

        database.cut();

        assertThat(api.get("/health/ready").expect(503).text()).isEqualTo(DOWN);
        assertThat(api.send("HEAD", "/health/ready", Map.of(), "").status()).isEqualTo(503);
        assertThat(api.get("/health/live").expect(200).text()).isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
        api.get("/metrics").expect(200);

        database.restore();

        assertThat(api.get("/health/ready").expect(200).text()).isEqualTo(UP);
    }
}
