package com.ozzieapp;

import com.ozzieapp.config.ConfigException;
import com.ozzieapp.error.Failure;
import com.ozzieapp.storage.EmbeddedPostgresException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.flywaydb.core.api.FlywayException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line. What went wrong and an operator can mend is told in one line, anything else with its trace. */
@Command(
        name = "ozzie",
        description = "A personal-finance API with a money coach. Without a command it serves.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ServeCommand.class, MigrateCommand.class, ClientsCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String[] given = arguments.length == 0 ? new String[] {"serve"} : arguments;
        int status = new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::explain)
                .execute(given);
        System.exit(status);
    }

    private static int explain(Exception error, CommandLine line, ParseResult parsed) throws Exception {
        Throwable cause = error;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean theirs = cause instanceof ConfigException
                || cause instanceof EmbeddedPostgresException
                || cause instanceof Failure
                || cause instanceof FlywayException;
        if (!theirs) {
            throw error;
        }
        String reason =
                String.valueOf(cause.getMessage()).strip().lines().findFirst().orElse("");
        line.getErr().println("ozzie: " + reason);
        return 1;
    }
}
