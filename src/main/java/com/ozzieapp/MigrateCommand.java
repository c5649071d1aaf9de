package com.ozzieapp;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings the schema up to date and stops. */
@Command(name = "migrate", description = "Brings the database schema up to date (serve does so too).")
final class MigrateCommand implements Callable<Integer> {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Override
    public Integer call() {
        try (OpenDatabase database = OpenDatabase.toUse(config.load())) {
            System.out.println(
                    database.embedded().isPresent()
                            ? "The embedded database is up to date."
                            : "The database is up to date.");
        }
        return 0;
    }
}
