package com.ozzieapp.testing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.net.URI;

/** A way to the tests' database that can be shut and opened again: for its server, the database goes away and returns. */
public final class Gate implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final URI database;
    private final int port;
    private NetServer server;

    public Gate() {
        this.database = URI.create(TestDatabase.uri());
        this.server = TestServer.await(listen(0));
        this.port = server.actualPort();
    }

    /** The database's uri by way of the gate. */
    public String uri() {
        return "postgresql://" + database.getRawUserInfo() + "@127.0.0.1:" + port + database.getPath();
    }

    /** Cuts every connection and takes no more. */
    public void shut() {
        TestServer.await(server.close());
    }

    public void open() {
        server = TestServer.await(listen(port));
    }

    private Future<NetServer> listen(int wanted) {
        return vertx.createNetServer().connectHandler(this::relay).listen(wanted, "127.0.0.1");
    }

    private void relay(NetSocket near) {
        near.pause();
        vertx.createNetClient()
                .connect(database.getPort(), database.getHost())
                .onFailure(error -> near.close())
                .onSuccess(far -> join(near, far));
    }

    private static void join(NetSocket near, NetSocket far) {
        near.pipeTo(far);
        far.pipeTo(near);
    }

    @Override
    public void close() {
        TestServer.await(vertx.close());
    }
}
