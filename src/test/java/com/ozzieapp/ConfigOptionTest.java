package com.ozzieapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConfigOptionTest {
    @TempDir
    private Path directory;

    private ConfigOption naming(Path file) {
        return CommandLine.populateCommand(new ConfigOption(), "--config", file.toString());
    }

    @Test
    void readsTheFileThatIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.yaml"), "http.port: 9000");

        assertThat(naming(file).load().http().port()).isEqualTo(9000);
    }

    @Test
    void doesNotTakeANamedFileThatIsMissingForTheDefaults() {
        Path file = directory.resolve("mistyped.yaml");

        assertThatThrownBy(() -> naming(file).load())
                .isInstanceOf(ConfigException.class)
                .hasMessage("The settings file " + file + " cannot be read.");
    }
}
