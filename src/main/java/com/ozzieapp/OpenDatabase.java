package com.ozzieapp;

import com.ozzieapp.config.Config;
import com.ozzieapp.storage.EmbeddedPostgres;
import com.ozzieapp.storage.Migrations;
import java.util.Optional;

/**
 * The database that a command works on, its schema up to date: the configured one, or the embedded one, which is
 * started unless a running server has it open.
 *
 * @param embedded the PostgreSQL that this process started and must stop
 */
record OpenDatabase(String uri, Optional<EmbeddedPostgres> embedded) implements AutoCloseable {
    /** For the server, which must have the embedded PostgreSQL for itself. */
    static OpenDatabase toServe(Config config) {
        return migrated(config.storage().url().map(OpenDatabase::outside).orElseGet(() -> started(config)));
    }

    /** For a command, which shares a running server's. */
    static OpenDatabase toUse(Config config) {
        return migrated(config.storage()
                .url()
                .or(() -> EmbeddedPostgres.running(config.dataDir()))
                .map(OpenDatabase::outside)
                .orElseGet(() -> started(config)));
    }

    private static OpenDatabase outside(String uri) {
        return new OpenDatabase(uri, Optional.empty());
    }

    private static OpenDatabase started(Config config) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(config.dataDir());
        return new OpenDatabase(postgres.uri(), Optional.of(postgres));
    }

    private static OpenDatabase migrated(OpenDatabase database) {
        try {
            Migrations.apply(database.uri());
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
