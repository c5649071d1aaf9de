package com.ozzieapp.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code conf/ozzie.yaml} to the settings there are. */
class ConfFileTest {
    private static final Path FILE = Path.of("conf", "ozzie.yaml");
    private static final Pattern SETTING = Pattern.compile("(?m)^#([a-z]\\w*(?:\\.\\w+)*):");

    private static Set<String> commentedOut(String text) {
        return SETTING.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isAllDefaultsAsItStands() {
        assertThat(Config.load(FILE, Map.of())).isEqualTo(Config.load(Path.of("absent.yaml"), Map.of()));
    }

    @Test
    void showsTheDefaultsThatAreInForce(@TempDir Path directory) throws IOException {
        String shown = Files.readString(FILE)
                .replaceAll("(?m)^#(?=[a-z]\\w*(?:\\.\\w+)*:)", "")
                .replaceAll("(?m)^http.instances: .*$", "");

        Config read = Config.load(Files.writeString(directory.resolve("ozzie.yaml"), shown), Map.of());

        Config defaults = Config.load(Path.of("absent.yaml"), Map.of());
        assertThat(read).usingRecursiveComparison().ignoringFields("notInForce").isEqualTo(defaults);
    }

    @Test
    void holdsEverySettingWithItsVariable() throws IOException {
        String text = Files.readString(FILE);

        Set<String> known = new TreeSet<>(Config.IN_FORCE);
        known.addAll(Config.TO_COME);
        assertThat(commentedOut(text)).isEqualTo(known);
        assertThat(Config.IN_FORCE).allSatisfy(key -> assertThat(text).contains(Settings.variable(key)));
    }

    @Test
    void leavesAloneTheVariableThatCallersKeepTheTokenIn() {
        Config config = Config.load(FILE, Map.of("OZZIE_TOKEN", "ozp_abc"));

        assertThat(config).isEqualTo(Config.load(FILE, Map.of()));
    }
}
