package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.config.ConfigException;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListeningTest {
    private static TestServer start(String port) {
        return TestServer.start(new TestClock(), Map.of("OZZIE_HTTP_PORT", port, "OZZIE_HTTP_INSTANCES", "3"));
    }

    @Test
    void sharesOneFreePortAmongItsInstances() {
        try (TestServer server = start("0")) {
            server.api().get("/health/live").expect(200);
        }
    }

    @Test
    void saysWhichPortIsTaken() {
        try (TestServer first = start("0")) {
            String port = Integer.toString(URI.create(first.base()).getPort());

            assertThatThrownBy(() -> start(port))
                    .hasRootCauseInstanceOf(ConfigException.class)
                    .hasMessageContaining("http.host and http.port: 127.0.0.1:" + port + " cannot be taken");
        }
    }
}
