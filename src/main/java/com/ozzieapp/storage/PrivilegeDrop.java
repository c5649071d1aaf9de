package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words put before a PostgreSQL command so that it runs as the right user, in a session of its own (a terminal's
 * Ctrl-C goes to a whole group, and the server must outlive its clients' last requests) and is told to stop when the
 * thread that started it ends.
 */
final class PrivilegeDrop {
    private static final List<String> STOP_WITH_PARENT = List.of("--pdeathsig", "INT");

    private final List<String> prefix;

    private PrivilegeDrop(List<String> prefix) {
        this.prefix = prefix;
    }

    /**
     * The first way that works here of running a command as the server's user in all of those directories.
     *
     * @throws EmbeddedPostgresException when none does; it says what to open
     */
    static PrivilegeDrop choose(Account self, Account server, List<Path> directories) throws IOException {
        List<PrivilegeDrop> ways = waysOf(self, server);
        return ways.stream()
                .filter(way -> directories.stream().allMatch(way::canEnter))
                .findFirst()
                .orElseThrow(() -> refused(ways, server, directories));
    }

    /** A command with nothing of this process's environment but the search paths: it may hold secrets. */
    ProcessBuilder command(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(prefix.stream(), words.stream()).toList());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("LD_LIBRARY_PATH"));
        environment.put("PATH", Programs.searchPath());
        environment.put("LC_ALL", "C");
        return builder.directory(Path.of("/").toFile());
    }

    private boolean canEnter(Path directory) {
        return Programs.succeeds(command(List.of("sh", "-c", "cd \"$1\"", "sh", directory.toString())));
    }

    private static List<PrivilegeDrop> waysOf(Account self, Account server) throws IOException {
        List<List<String>> ways = self.isRoot() ? waysToBecome(server) : waysToStay();
        List<String> session = Programs.find("setsid").map(List::of).orElse(List.of());
        return ways.stream().map(way -> new PrivilegeDrop(joined(session, way))).toList();
    }

    private static List<List<String>> waysToStay() {
        List<List<String>> ways = new ArrayList<>();
        Programs.find("setpriv").ifPresent(setpriv -> ways.add(joined(List.of(setpriv), STOP_WITH_PARENT)));
        ways.add(List.of());
        return ways;
    }

    private static List<List<String>> waysToBecome(Account server) throws IOException {
        List<List<String>> ways = new ArrayList<>();
        Programs.find("setpriv").ifPresent(setpriv -> ways.addAll(waysOfSetpriv(setpriv, server)));
        Optional<String> name = server.name();
        if (name.isPresent()) {
            Programs.find("runuser").ifPresent(runuser -> ways.add(List.of(runuser, "-u", name.get(), "--")));
            Programs.find("su").ifPresent(su -> ways.add(wayOfSu(su, name.get())));
        }
        return ways;
    }

    private static List<List<String>> waysOfSetpriv(String setpriv, Account server) {
        String uid = Integer.toUnsignedString(server.uid());
        String gid = Integer.toUnsignedString(server.gid());
        List<String> become = List.of(setpriv, "--reuid", uid, "--regid", gid, "--clear-groups");
        List<String> becomeAndStop = joined(become, STOP_WITH_PARENT);
        return List.of(
                becomeAndStop,
                joined(becomeAndStop, passingClosedDirectories("+dac_read_search")),
                joined(becomeAndStop, passingClosedDirectories("+dac_override")),
                become);
    }

    /**
     * For a data directory below one that only root may enter. Without the secure bit access(2), by which PostgreSQL
     * looks at its own programs, would leave the capability out of account.
     */
    private static List<String> passingClosedDirectories(String capability) {
        return List.of("--securebits", "+no_setuid_fixup", "--inh-caps", capability, "--ambient-caps", capability);
    }

    private static List<String> wayOfSu(String su, String name) {
        return List.of(su, "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", name, "--");
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static EmbeddedPostgresException refused(List<PrivilegeDrop> ways, Account server, List<Path> directories) {
        String user = Integer.toUnsignedString(server.uid());
        return directories.stream()
                .flatMap(directory -> ancestors(directory).stream())
                .filter(directory -> ways.stream().noneMatch(way -> way.canEnter(directory)))
                .findFirst()
                .filter(closed -> closed.getParent() != null)
                .map(closed -> "PostgreSQL has to run as user " + user + " here, who may not enter " + closed
                        + ": open that directory (chmod o+x), or set data.dir (OZZIE_DATA_DIR) to another one")
                .map(EmbeddedPostgresException::new)
                .orElseGet(() -> new EmbeddedPostgresException("PostgreSQL cannot be started as user " + user
                        + " here (setpriv, runuser and su fail): run Ozzie as an ordinary user, or set database.url"
                        + " (OZZIE_DATABASE_URL)"));
    }

    private static List<Path> ancestors(Path directory) {
        List<Path> ancestors = new ArrayList<>();
        for (Path path = directory.toAbsolutePath(); path != null; path = path.getParent()) {
            ancestors.add(0, path);
        }
        return ancestors;
    }
}
