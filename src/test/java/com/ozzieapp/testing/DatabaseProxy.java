package com.ozzieapp.testing;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a server and the tests' database, so that a test can take the database away and give it back. */
public final class DatabaseProxy implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient();
    private final Set<NetSocket> sockets = ConcurrentHashMap.newKeySet();
    private final URI target;
    private final int port;
    private NetServer server;

    public DatabaseProxy() {
        this(TestDatabase.uri());
    }

    /** Before another database than the tests'. */
    public DatabaseProxy(String uri) {
        target = URI.create(uri);
        server = listen(0);
        port = server.actualPort();
    }

    /** The database's uri, by way of this proxy. */
    public String uri() {
        return target().replace(target.getHost() + ":" + target.getPort(), "127.0.0.1:" + port);
    }

    /** The database's own uri. */
    public String target() {
        return target.toString();
    }

    /** Ends every connection and takes no other. */
    public void cut() {
        TestServer.await(server.close());
        sockets.forEach(NetSocket::close);
        sockets.clear();
    }

    public void restore() {
        server = listen(port);
    }

    private NetServer listen(int onPort) {
        NetServer made = vertx.createNetServer().connectHandler(this::connect);
        return TestServer.await(made.listen(onPort, "127.0.0.1"));
    }

    private void connect(NetSocket near) {
        near.pause();
        sockets.add(near);
        client.connect(target.getPort(), target.getHost())
                .onSuccess(far -> {
                    sockets.add(far);
                    near.pipeTo(far);
                    far.pipeTo(near);
                    near.resume();
                })
                .onFailure(error -> near.close());
    }

    @Override
    public void close() {
        TestServer.await(vertx.close());
    }
}
