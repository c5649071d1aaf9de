package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a cluster with its database beside the place it is to have, and gives it that place when it is whole: a start
 * that is killed meanwhile leaves nothing that a later one would take for a cluster.
 */
final class NewCluster {
    private static final long LIMIT_SECONDS = 300;

    private final DataDirectory directory;
    private final PostgresBinaries binaries;
    private final PrivilegeDrop drop;
    private final Account server;

    NewCluster(DataDirectory directory, PostgresBinaries binaries, PrivilegeDrop drop, Account server) {
        this.directory = directory;
        this.binaries = binaries;
        this.drop = drop;
        this.server = server;
    }

    /** @throws EmbeddedPostgresException with the tool's own last words when it fails */
    void make(String user, String database, String password) throws IOException {
        Path workshop = Files.createTempDirectory(directory.root(), DataDirectory.UNFINISHED);
        Path cluster = Files.createTempDirectory(workshop, "cluster");
        Path passwordFile = workshop.resolve("password");
        FileTree.writeSecret(passwordFile, password);
        if (Account.owning(workshop).uid() != server.uid()) {
            server.takeOverTree(workshop);
        }
        PostgresLog output = new PostgresLog(workshop.resolve("output"));
        run(initdb(cluster, user, passwordFile), "", output);
        run(alone(cluster), "create database " + database + "\n", output);
        FileTree.moveIntoPlace(cluster, directory.cluster());
        FileTree.delete(workshop);
    }

    /** Texts sort by code point and change case as Unicode says, on every system alike. */
    private List<String> initdb(Path cluster, String user, Path passwordFile) {
        return List.of(
                binaries.initdb().toString(),
                "--pgdata=" + cluster,
                "--username=" + user,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    /** The server without its network, for one statement; without the last setting it would pass over a failure. */
    private List<String> alone(Path cluster) {
        return List.of(
                binaries.postgres().toString(),
                "--single",
                "-D",
                cluster.toString(),
                "-c",
                "exit_on_error=on",
                "postgres");
    }

    private void run(List<String> words, String input, PostgresLog output) throws IOException {
        Process process = drop.command(words)
                .redirectErrorStream(true)
                .redirectOutput(output.redirect())
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedAlready) {
            // Its exit and its last words say why.
        }
        if (!Programs.finishes(process, LIMIT_SECONDS) || process.exitValue() != 0) {
            throw new EmbeddedPostgresException(
                    "PostgreSQL cannot make its cluster in " + directory.root() + ": " + output.lastWords(0));
        }
    }
}
