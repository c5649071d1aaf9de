package com.ozzieapp.testing;

import com.ozzieapp.storage.EmbeddedPostgres;
import com.ozzieapp.storage.Migrations;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;

/**
 * The PostgreSQL that tests run on, started once a run: a container where Docker is available, else the embedded one
 * under {@code target}. This is the one place that decides. Each run has an empty database of its own.
 */
public final class TestDatabase {
    private static final String NAME = "ozzie_test";

    private TestDatabase() {}

    private static final class Once {
        private static final String URI = start();
    }

    /** The uri of the run's database, its schema up to date. */
    public static String uri() {
        return Once.URI;
    }

    /** The uri of an empty database of a test's own, on the same server: for what serves all tenants at once. */
    public static String ofItsOwn(String name) {
        return create(uri(), name);
    }

    private static String start() {
        return create(DockerClientFactory.instance().isDockerAvailable() ? container() : embedded(), NAME);
    }

    private static String create(String server, String name) {
        String uri = server.substring(0, server.lastIndexOf('/') + 1) + name;
        try {
            recreate(server, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Migrations.apply(uri);
        return uri;
    }

    private static String container() {
        PostgreSQLContainer<?> postgres = new PostgreSQLContainer<>("postgres:17");
        postgres.start();
        return "postgresql://" + postgres.getUsername() + ":" + postgres.getPassword() + "@" + postgres.getHost() + ":"
                + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + postgres.getDatabaseName();
    }

    private static String embedded() {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of("target", "test-database"));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        return postgres.uri();
    }

    private static void recreate(String server, String name) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl(server));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
    }

    /** For a look at the rows, or to spoil them. */
    public static String jdbcUrl() {
        return jdbcUrl(uri());
    }

    /** For a database of a test's own. */
    public static String jdbcUrl(String uri) {
        URI parsed = URI.create(uri);
        String[] user = parsed.getUserInfo().split(":", 2);
        return "jdbc:postgresql://" + parsed.getHost() + ":" + parsed.getPort() + parsed.getPath() + "?user=" + user[0]
                + "&password=" + user[1];
    }
}
