package com.ozzieapp.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second JVM that starts, or looks for, a server and says on one line what came of it. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherProcess starting(Path dataDir, Path binariesHome) throws IOException {
        return starting(dataDir, binariesHome, List.of());
    }

    /** With the words of another program, such as one that takes rights away, before the command. */
    static OtherProcess starting(Path dataDir, Path binariesHome, List<String> prefix) throws IOException {
        return run(prefix, "start", dataDir, binariesHome);
    }

    static OtherProcess looking(Path dataDir) throws IOException {
        return run(List.of(), "look", dataDir, dataDir);
    }

    private static OtherProcess run(List<String> prefix, String what, Path dataDir, Path binariesHome)
            throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(OtherProcess.class.getName(), what, dataDir.toString(), binariesHome.toString()));
        return new OtherProcess(new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line it says, log lines left out. */
    String says() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("> ")) {
                return line.substring(2);
            }
        }
        throw new IOException("the other process ended without a word");
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] words) throws IOException {
        Path dataDir = Path.of(words[1]);
        if (words[0].equals("look")) {
            System.out.println("> " + EmbeddedPostgres.running(dataDir).orElse("none"));
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(dataDir, Path.of(words[2]))) {
            System.out.println("> " + postgres.uri());
            System.in.read();
        } catch (EmbeddedPostgresException refusal) {
            System.out.println("> " + refusal.getMessage());
        }
    }
}
