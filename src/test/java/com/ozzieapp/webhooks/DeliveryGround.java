package com.ozzieapp.webhooks;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestDatabase;
import com.ozzieapp.testing.TestServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A server that may deliver to this machine, on a database where no other server delivers, and for each test a tenant
 * and a receiver.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeliveryGround {
    final TestClock clock = new TestClock();
    Receiver receiver;
    Api api;

    private final String database;
    private TestServer server;

    /** @param database a name that no other test has */
    DeliveryGround(String database) {
        this.database = database;
    }

    @BeforeAll
    void startServer() {
        server = TestServer.start(
                clock, Map.of("OZZIE_WEBHOOKS_ALLOW_PRIVATE", "true"), TestDatabase.ofItsOwn(database));
    }

    @BeforeEach
    void start() {
        receiver = new Receiver();
        api = server.api();
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @AfterAll
    void stop() {
        server.close();
    }
}
