package com.ozzieapp.storage;

import com.ozzieapp.error.Failure;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** PostgreSQL's error codes under their names, and which of them say that the database is away. */
public final class PgErrors {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private PgErrors() {}

    /** The name of the unique constraint that a failed statement would have broken. */
    public static Optional<String> brokenUniqueness(Throwable error) {
        return error instanceof PgException pg && UNIQUE_VIOLATION.equals(pg.getSqlState())
                ? Optional.ofNullable(pg.getConstraint())
                : Optional.empty();
    }

    /** Whether a statement failed because the row it refers to (the user, usually) is not there. */
    public static boolean isMissingReference(Throwable error) {
        return error instanceof PgException pg && FOREIGN_KEY_VIOLATION.equals(pg.getSqlState());
    }

    /** Tells a database that is away, starting, full or too slow from a bug of ours. */
    public static Throwable translate(Throwable error) {
        return isUnavailable(error)
                ? Failure.unavailable("The service is temporarily unavailable. Retry shortly.")
                : error;
    }

    private static boolean isUnavailable(Throwable error) {
        if (error instanceof PgException pg) {
            return isUnavailable(Optional.ofNullable(pg.getSqlState()).orElse(""));
        }
        return error instanceof ClosedConnectionException
                || error instanceof IOException
                || error instanceof TimeoutException
                || error instanceof VertxException;
    }

    /** Classes 08 (connection), 53 (resources), 57 (operator intervention, time-out), 40 (deadlock: retry). */
    private static boolean isUnavailable(String sqlState) {
        return sqlState.startsWith("08")
                || sqlState.startsWith("53")
                || sqlState.startsWith("57")
                || sqlState.startsWith("40")
                || sqlState.equals("25006");
    }
}
