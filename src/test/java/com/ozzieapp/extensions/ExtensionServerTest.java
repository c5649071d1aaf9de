package com.ozzieapp.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.config.ConfigException;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.PlanningUser;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with extensions serves as one without. */
class ExtensionServerTest {
    private static TestServer start(String extensions) {
        return TestServer.start(new TestClock(), Map.of("OZZIE_EXTENSIONS", extensions));
    }

    private static String one(Class<?> verticle, String more) {
        return "{verticle: " + verticle.getName() + more + "}";
    }

    @Test
    void servesWhenAnExtensionDoesNotStart() {
        try (TestServer server = start(
                "[" + one(Samples.Throwing.class, "") + ", " + one(Samples.Modern.class, ", required: true") + "]")) {
            Api api = server.api();
            PlanningUser user = PlanningUser.of(api);
            user.intake("5000", "3200", "savings");

            assertThat(user.makePlan().getInteger("timeline_months")).isEqualTo(6);
            assertThat(api.get("/health/ready").expect(200).text())
                    .isEqualTo("{\"status\":\"UP\",\"checks\":[{\"id\":\"database\",\"status\":\"UP\"},"
                            + "{\"id\":\"extension com.ozzieapp.extensions.Samples$Throwing\",\"status\":\"DOWN\","
                            + "\"failures\":1,\"last_failure\":{\"error\":\"java.lang.IllegalArgumentException\","
                            + "\"at\":\"2025-05-05T14:30:00Z\"}},"
                            + "{\"id\":\"extension com.ozzieapp.extensions.Samples$Modern\",\"status\":\"UP\","
                            + "\"failures\":0,\"last_failure\":null}]}");
        }
    }

    @Test
    void doesNotStartWithoutARequiredOne() {
        String required = "[" + one(Samples.Refusing.class, ", required: true") + "]";

        assertThatThrownBy(() -> start(required))
                .hasRootCauseInstanceOf(ConfigException.class)
                .hasMessageContaining(
                        "extensions: com.ozzieapp.extensions.Samples$Refusing is required and did not start"
                                + " (java.lang.UnsupportedOperationException: not here).");
    }

    @Test
    void stopsAnExtensionWhileWhatItStandsOnIsThere(@TempDir Path directory) {
        Path file = directory.resolve("words.txt");

        start("[" + one(Samples.LastWords.class, ", config: {file: " + file + "}") + "]")
                .close();

        assertThat(file).hasContent("6 months");
    }
}
