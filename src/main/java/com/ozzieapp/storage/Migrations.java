package com.ozzieapp.storage;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date from {@code db/migration}. Blocking: called at the start, off the event loops. */
public final class Migrations {
    private Migrations() {}

    /**
     * Applies what is missing; several nodes may call it at once (Flyway locks).
     *
     * @param uri {@code postgresql://user:password@host:port/database?options}
     * @return how many migrations were applied
     */
    public static int apply(String uri) {
        URI parsed = URI.create(uri);
        String[] user = parsed.getRawUserInfo() == null
                ? new String[0]
                : parsed.getRawUserInfo().split(":", 2);
        return Flyway.configure()
                .dataSource(jdbcUrl(parsed), decoded(user, 0), decoded(user, 1))
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static String jdbcUrl(URI uri) {
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query;
    }

    private static String decoded(String[] parts, int index) {
        return index < parts.length ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8) : "";
    }
}
