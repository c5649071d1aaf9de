package com.ozzieapp.storage;

import com.ozzieapp.config.Config;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
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

    private final SqlClient reads;
    private final Pool writes;

    private Database(SqlClient reads, Pool writes) {
        this.reads = reads;
        this.writes = writes;
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
        return new Database(reads, writes);
    }

    private static PgConnectOptions options(String uri) {
        PgConnectOptions options = PgConnectOptions.fromUri(uri);
        options.setCachePreparedStatements(true).setPreparedStatementCacheMaxSize(256);
        options.setReconnectAttempts(0);
        options.setProperties(Map.of(
                "application_name", "ozzie",
                "statement_timeout", "15000",
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
        return writes.withTransaction(work::apply);
    }

    public Future<Void> ping() {
        return reads.query("select 1").execute().mapEmpty();
    }

    public Future<Void> close() {
        return Future.join(reads.close(), writes.close()).mapEmpty();
    }
}
