package com.ozzieapp.storage;

import com.ozzieapp.config.Config;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The way to PostgreSQL. Reads share few connections and are pipelined; writes have connections of their own, so that a
 * burst of either does not hold up the other. Safe to use from any thread.
 */
public final class Database {
    /** How long a caller waits for a free connection before being told that the service is unavailable. */
    private static final int WAIT_SECONDS = 5;

    private static final int MAX_WAITING = 2_000;
    private static final int PIPELINED_READS = 32;
    private static final long RECONNECT_MS = 1_000;

    private final SqlClient reads;
    private final Pool writes;
    private final PgSubscriber notifications;

    private Database(SqlClient reads, Pool writes, PgSubscriber notifications) {
        this.reads = reads;
        this.writes = writes;
        this.notifications = notifications;
    }

    /** Connects lazily: a database that is away is noticed by the first query. */
    public static Database connect(Vertx vertx, String uri, Config.Storage config) {
        SqlClient reads = PgBuilder.client()
                .with(pool("reads", config.readConnections()))
                .connectingTo(options(uri).setPipeliningLimit(PIPELINED_READS))
                .using(vertx)
                .build();
        Pool writes = PgBuilder.pool()
                .with(pool("writes", config.writeConnections()))
                .connectingTo(options(uri).setPipeliningLimit(8))
                .using(vertx)
                .build();
        PgSubscriber notifications = PgSubscriber.subscriber(vertx, options(uri));
        return new Database(reads, writes, notifications.reconnectPolicy(tries -> RECONNECT_MS));
    }

    private static PgConnectOptions options(String uri) {
        PgConnectOptions options = PgConnectOptions.fromUri(uri);
        options.setCachePreparedStatements(true).setPreparedStatementCacheMaxSize(256);
        options.setReconnectAttempts(0);
        options.setProperties(Map.of(
                "application_name", "ozzie",
                "statement_timeout", "15000",
                // The data are in memory or on an SSD. By the default of spinning disks PostgreSQL reads a small table
                // through rather than by its index, and a prepared statement goes on so when the table has grown.
                "random_page_cost", "1.1",
                "search_path", options.getProperties().getOrDefault("search_path", "public")));
        return options;
    }

    private static PoolOptions pool(String name, int size) {
        return new PoolOptions()
                .setName(name)
                .setShared(false)
                .setMaxSize(size)
                .setMaxWaitQueueSize(MAX_WAITING)
                .setConnectionTimeout(WAIT_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
    }

    /** For queries that change nothing. */
    public SqlClient reads() {
        return reads;
    }

    /** For a change that is one statement, which is a transaction by itself. */
    public SqlClient writes() {
        return writes;
    }

    /** Runs several statements as one transaction: all of them, or none when the work fails. */
    public <T> Future<T> transaction(Function<SqlClient, Future<T>> work) {
        return transaction(work, db -> Future.succeededFuture());
    }

    /**
     * Runs several statements as one transaction. Its begin goes out with the first of them, and its commit with the
     * last: they cost no round trips of their own.
     *
     * @param last what is still to be written once the work has succeeded
     */
    public <T> Future<T> transaction(Function<SqlClient, Future<T>> work, Function<SqlClient, Future<?>> last) {
        return writes.withConnection(connection -> {
            Future<?> begun = connection.query("begin").execute();
            return begin(work, connection)
                    .compose(done -> Future.join(
                                    begun,
                                    last.apply(connection),
                                    connection.query("commit").execute())
                            .map(done))
                    .recover(error ->
                            connection.query("rollback").execute().transform(rolledBack -> Future.failedFuture(error)));
        });
    }

    private static <T> Future<T> begin(Function<SqlClient, Future<T>> work, SqlClient connection) {
        try {
            return work.apply(connection);
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    /** Calls back at each notification that a node sends, its own included; reconnects by itself. */
    public Future<Void> listen(String channel, Handler<String> handler) {
        notifications.channel(channel).handler(handler);
        return notifications.connect();
    }

    public Future<Void> ping() {
        return reads.query("select 1").execute().mapEmpty();
    }

    public Future<Void> close() {
        return Future.join(reads.close(), writes.close(), notifications.close()).mapEmpty();
    }
}
