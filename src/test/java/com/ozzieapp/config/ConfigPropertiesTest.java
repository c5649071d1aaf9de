package com.ozzieapp.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ConfigPropertiesTest {
    private static final Path NO_FILE = Path.of("absent.yaml");

    @Property
    void readsEveryPort(@ForAll @IntRange(max = 65_535) int port) {
        Config config = Config.load(NO_FILE, Map.of("OZZIE_HTTP_PORT", Integer.toString(port)));

        assertThat(config.http().port()).isEqualTo(port);
    }

    @Property
    void makesOneVariableOfEachPath(@ForAll("paths") String path) {
        String words = path.replaceAll("([A-Z])", "_$1").replace('.', '_').toUpperCase(Locale.ROOT);

        assertThat(Settings.variable(path)).isEqualTo("OZZIE_" + words);
    }

    @Property(tries = 300)
    void readsAnythingOrRefusesItByName(@ForAll("variables") String variable, @ForAll String value) {
        assertThatCode(() -> Config.load(NO_FILE, Map.of(variable, value)))
                .satisfiesAnyOf(
                        error -> assertThat(error).isNull(),
                        error -> assertThat(error)
                                .isInstanceOf(ConfigException.class)
                                .hasMessageStartingWith(variable));
    }

    @Property
    void neverTellsTheValueOfASecret(@ForAll("secrets") String variable, @ForAll("hushed") String value) {
        try {
            assertThat(Config.load(NO_FILE, Map.of(variable, value)).toString()).doesNotContain(value);
        } catch (ConfigException refusal) {
            assertThat(refusal).hasMessageStartingWith(variable).hasMessageNotContaining(value);
        }
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(8);
        Arbitrary<String> camel = word.list().ofMinSize(1).ofMaxSize(3).map(ConfigPropertiesTest::camelCase);
        return Combinators.combine(camel, camel).as((group, name) -> group + "." + name);
    }

    private static String camelCase(List<String> words) {
        StringBuilder name = new StringBuilder(words.get(0));
        words.stream()
                .skip(1)
                .forEach(word -> name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return name.toString();
    }

    @Provide
    Arbitrary<String> variables() {
        return Arbitraries.of(
                "OZZIE_HTTP_PORT",
                "OZZIE_HTTP_INSTANCES",
                "OZZIE_DATABASE_URL",
                "OZZIE_BOOTSTRAP_CLIENT",
                "OZZIE_CLOCK_OFFSET",
                "OZZIE_USERS_AUTO_PROVISION",
                "OZZIE_CORS_ORIGINS",
                "OZZIE_EXTENSIONS",
                "OZZIE_SERVICES_PLAN_COMPUTE",
                "OZZIE_LLM_BASE_URL",
                "OZZIE_LLM_API_KEY",
                "OZZIE_LLM_MODEL",
                "OZZIE_LLM_TIMEOUT",
                "OZZIE_DATA_DIR");
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.of(Config.SECRETS).map(Settings::variable);
    }

    @Provide
    Arbitrary<String> hushed() {
        Arbitrary<String> text = Arbitraries.strings().alpha().ofLength(12);
        return text.map(secret -> "hush-" + secret);
    }
}
