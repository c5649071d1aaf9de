package com.ozzieapp.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionSettingsTest {
    @TempDir
    private Path directory;

    private Config loadFile(String yaml) throws IOException {
        return Config.load(Files.writeString(directory.resolve("ozzie.yaml"), yaml), Map.of());
    }

    private static Config loadVariable(String value) {
        return Config.load(Path.of("absent.yaml"), Map.of("OZZIE_EXTENSIONS", value));
    }

    private static String refusal(String value) {
        try {
            return "none: " + loadVariable(value).extensions();
        } catch (ConfigException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void areNoneByDefault() throws IOException {
        assertThat(loadVariable("").extensions()).isEmpty();
        assertThat(loadVariable("[]").extensions()).isEmpty();
        assertThat(loadFile("extensions:\n").extensions()).isEmpty();
    }

    @Test
    void needNoMoreThanAClass() throws IOException {
        List<Config.Extension> extensions =
                loadFile("extensions:\n  - verticle: com.acme.Nudges\n").extensions();

        assertThat(extensions)
                .containsExactly(new Config.Extension("com.acme.Nudges", 1, false, new JsonObject(), false));
    }

    @Test
    void areReadWithAllTheyMayHave() throws IOException {
        Config.Extension extension = loadFile("""
                extensions:
                  - verticle: com.acme.Nudges$Weekly
                    instances: 3
                    worker: true
                    required: true
                    config:
                      weekday: monday
                      limits: {least: 1.10, most: 9000000000}
                      days: [1, true, null, two]
                """).extensions().get(0);

        assertThat(extension.verticle()).isEqualTo("com.acme.Nudges$Weekly");
        assertThat(extension.instances()).isEqualTo(3);
        assertThat(extension.worker()).isTrue();
        assertThat(extension.required()).isTrue();
        assertThat(extension.config())
                .isEqualTo(new JsonObject()
                        .put("weekday", "monday")
                        .put(
                                "limits",
                                new JsonObject()
                                        .put("least", new BigDecimal("1.1"))
                                        .put("most", 9_000_000_000L))
                        .put("days", JsonArray.of(1, true, null, "two")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{verticle: com.acme.Nudges, config: {to: 5}}, {verticle: Other}]",
                "[{\"verticle\": \"com.acme.Nudges\", \"config\": {\"to\": 5}}, {\"verticle\": \"Other\"}]",
                "- verticle: com.acme.Nudges\n  config: {to: 5}\n- verticle: Other\n"
            })
    void areReadFromTheEnvironmentAsYamlOrJson(String value) {
        assertThat(loadVariable(value).extensions())
                .containsExactly(
                        new Config.Extension("com.acme.Nudges", 1, false, new JsonObject().put("to", 5), false),
                        new Config.Extension("Other", 1, false, new JsonObject(), false));
    }

    @Test
    void ofTheEnvironmentTakeThePlaceOfThoseInTheFile() throws IOException {
        Path file = Files.writeString(directory.resolve("ozzie.yaml"), "extensions: [{verticle: A}, {verticle: B}]");

        Config config = Config.load(file, Map.of("OZZIE_EXTENSIONS", "[{verticle: C}]"));

        assertThat(config.extensions()).extracting(Config.Extension::verticle).containsExactly("C");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            com.acme.Nudges | "" must be a list such as [{verticle: com.acme.Nudges}]. It is no list.
            {verticle: A}   | "" must be a list such as [{verticle: com.acme.Nudges}]. It is no list.
            [{verticle: A]  | "" must be a list such as [{verticle: com.acme.Nudges}]. It is not valid YAML.
            [A]             | [0] must be an object such as {verticle: com.acme.Nudges}. It is 'A'.
            [[A]]           | [0] must be an object such as {verticle: com.acme.Nudges}. It is a list.
            [{worker: true}] | [0].verticle must be the name of a class such as com.acme.Nudges. It is missing.
            [{verticle: 5}] | [0].verticle must be the name of a class such as com.acme.Nudges. It is '5'.
            [{verticle: "a b"}] | [0].verticle must be the name of a class such as com.acme.Nudges. It is 'a b'.
            [{verticle: "js:x"}] | [0].verticle must be the name of a class such as com.acme.Nudges. It is 'js:x'.
            [{verticle: A}, {verticle: B, instances: 0}] | [1].instances must be a whole number from 1 to 64. It is '0'.
            [{verticle: A, instances: 65}] | [0].instances must be a whole number from 1 to 64. It is '65'.
            [{verticle: A, instances: 1.5}] | [0].instances must be a whole number from 1 to 64. It is '1.5'.
            [{verticle: A, instances: "2"}] | [0].instances must be a whole number from 1 to 64. It is '2'.
            [{verticle: A, worker: 1}] | [0].worker must be true or false. It is '1'.
            [{verticle: A, required: {}}] | [0].required must be true or false. It is an object.
            [{verticle: A, config: hush-hush}] | [0].config must be an object.
            [{verticle: A, config: {a: [2025-01-01]}}] | [0].config.a[0] must be something that JSON \
            has; put a date in quotes.
            [{verticle: A, config: {a: .nan}}] | [0].config.a must be something that JSON has; put a date in quotes.
            [{verticle: A, instance: 2}] | [0] has an unknown key 'instance'. It may have config, instances, required, \
            verticle, worker.
            """)
    void areRefusedInOneLineThatTellsWhereAndWhat(String value, String message) {
        assertThat(refusal(value)).isEqualTo("OZZIE_EXTENSIONS" + message.replaceFirst("^\"\"", ""));
    }

    @Test
    void areRefusedByTheirPlaceInTheFile() {
        assertThat(catchRefusal("extensions:\n  - verticle: A\n    worker: maybe\n"))
                .isEqualTo("extensions[0].worker in FILE must be true or false. It is 'maybe'.");
        assertThat(catchRefusal("extensions: {verticle: A}"))
                .isEqualTo("There is no setting 'extensions.verticle' (FILE). conf/ozzie.yaml lists them all.");
    }

    private String catchRefusal(String yaml) {
        try {
            return "none: " + loadFile(yaml).extensions();
        } catch (ConfigException e) {
            return String.valueOf(e.getMessage())
                    .replace(directory.resolve("ozzie.yaml").toString(), "FILE");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void tellNothingOfTheirConfigWhenPrinted() {
        Config config = loadVariable("[{verticle: A, config: {token: hush-hush}}]");

        assertThat(config.toString()).contains("verticle=A").doesNotContain("hush-hush");
    }

    @Test
    void mayTakeThePlaceOfAService() {
        Config config = Config.load(Path.of("absent"), Map.of("OZZIE_SERVICES_PLAN_COMPUTE", "acme.plan"));

        assertThat(config.services().planCompute()).isEqualTo("acme.plan");
        assertThat(loadVariable("").services().planCompute()).isEqualTo("ozzie.plan.compute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ozzie.events.list", "ozzie.plan.compute.", "a b", "ação"})
    void mayNotServeAnAddressThatIsTheServersOwn(String address) {
        Map<String, String> environment = Map.of("OZZIE_SERVICES_PLAN_COMPUTE", address);

        assertThat(catchRefusalOf(environment))
                .isEqualTo("OZZIE_SERVICES_PLAN_COMPUTE must be ozzie.plan.compute, or a bus address that does not"
                        + " begin with 'ozzie.'. It is '" + address + "'.");
    }

    private static String catchRefusalOf(Map<String, String> environment) {
        try {
            return "none: " + Config.load(Path.of("absent"), environment).services();
        } catch (ConfigException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void maySoonTakeThePlaceOfServicesThatAreStillToCome() {
        Config config = Config.load(Path.of("absent"), Map.of("OZZIE_SERVICES_CHAT_REPLY", "acme.chat"));

        assertThat(config.notInForce()).containsExactly("services.chat.reply");
    }
}
