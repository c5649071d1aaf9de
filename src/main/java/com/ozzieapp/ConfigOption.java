package com.ozzieapp;

import com.ozzieapp.config.Config;
import com.ozzieapp.config.ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where every command finds its settings: {@code --config}, else {@code OZZIE_CONFIG}, else the file of the house. */
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings, conf/ozzie.yaml by default. OZZIE_… variables overrule them.")
    private @Nullable Path file;

    /** @throws ConfigException also when a file was named that is not there: its absence must not mean the defaults */
    Config load() {
        Map<String, String> environment = System.getenv();
        Optional<Path> named = Optional.ofNullable(file)
                .or(() -> Optional.ofNullable(environment.get("OZZIE_CONFIG")).map(Path::of));
        named.filter(path -> !Files.isReadable(path)).ifPresent(path -> {
            throw new ConfigException("The settings file " + path.toAbsolutePath() + " cannot be read.");
        });
        return Config.load(named.orElse(Path.of("conf", "ozzie.yaml")), environment);
    }
}
