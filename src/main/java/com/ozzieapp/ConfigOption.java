package com.ozzieapp;

import com.ozzieapp.config.Config;
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

    Config load() {
        Map<String, String> environment = System.getenv();
        Path path = Optional.ofNullable(file)
                .or(() -> Optional.ofNullable(environment.get("OZZIE_CONFIG")).map(Path::of))
                .orElse(Path.of("conf", "ozzie.yaml"));
        return Config.load(path, environment);
    }
}
