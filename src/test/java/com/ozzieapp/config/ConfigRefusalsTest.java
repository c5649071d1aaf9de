package com.ozzieapp.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong setting stops the start with one line that tells where it stands and what it must be. */
class ConfigRefusalsTest {
    @TempDir
    private Path directory;

    private String refusalOfFile(String yaml) throws IOException {
        Path file = Files.writeString(directory.resolve("ozzie.yaml"), yaml);
        return refusal(file, Map.of()).replace(file.toString(), "FILE");
    }

    private String refusalOf(String variable, String value) {
        return refusal(directory.resolve("absent.yaml"), Map.of(variable, value));
    }

    private static String refusal(Path file, Map<String, String> environment) {
        try {
            return "none: " + Config.load(file, environment);
        } catch (ConfigException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OZZIE_HTTP_PORT                 | 65536    | must be a whole number from 0 to 65535. It is '65536'.
            OZZIE_HTTP_PORT                 | -1       | must be a whole number from 0 to 65535. It is '-1'.
            OZZIE_HTTP_PORT                 | 80.5     | must be a whole number from 0 to 65535. It is '80.5'.
            OZZIE_HTTP_PORT                 | http     | must be a whole number from 0 to 65535. It is 'http'.
            OZZIE_HTTP_PORT                 | 1e4      | must be a whole number from 0 to 65535. It is '1e4'.
            OZZIE_HTTP_INSTANCES            | 0        | must be a whole number from 1 to 256. It is '0'.
            OZZIE_DATABASE_READ_CONNECTIONS | 257      | must be a whole number from 1 to 256. It is '257'.
            OZZIE_USERS_AUTO_PROVISION      | yes      | must be true or false. It is 'yes'.
            OZZIE_CLOCK_OFFSET | 3 days | must be an ISO 8601 duration such as PT36H or P30D. It is '3 days'.
            """)
    void namesTheVariableAndItsValue(String variable, String value, String rest) {
        assertThat(refusalOf(variable, value)).isEqualTo(variable + " " + rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "https://*", "app.example.com", "https://app.example.com/", "https://a.example;x", "a b"})
    void takesExactOriginsOnly(String origins) {
        assertThat(refusalOf("OZZIE_CORS_ORIGINS", origins))
                .isEqualTo("OZZIE_CORS_ORIGINS must be a list of origins such as https://app.example.com. It is '"
                        + origins + "'.");
    }

    @Test
    void namesTheKeyAndTheFile() throws IOException {
        assertThat(refusalOfFile("http:\n  port: many\n"))
                .isEqualTo("http.port in FILE must be a whole number from 0 to 65535. It is 'many'.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            http: {prot: 80}            | There is no setting 'http.prot' (FILE). Did you mean 'http.port'?
            llm: {baseurl: x} | There is no setting 'llm.baseurl' (FILE). Did you mean 'llm.baseUrl'?
            http: 8080                  | There is no setting 'http' (FILE). conf/ozzie.yaml lists them all.
            data: {dir: {path: x}}      | There is no setting 'data.dir.path' (FILE). conf/ozzie.yaml lists them all.
            sunshine: true              | There is no setting 'sunshine' (FILE). conf/ozzie.yaml lists them all.
            """)
    void suggestsTheSettingThatWasMeantInTheFile(String yaml, String message) throws IOException {
        assertThat(refusalOfFile(yaml)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            OZZIE_HTTP_PROT   | There is no setting 'OZZIE_HTTP_PROT'. Did you mean 'OZZIE_HTTP_PORT'?
            OZZIE_PORT        | There is no setting 'OZZIE_PORT'. conf/ozzie.yaml lists them all.
            OZZIE_            | There is no setting 'OZZIE_'. conf/ozzie.yaml lists them all.
            """)
    void suggestsTheVariableThatWasMeant(String variable, String message) {
        assertThat(refusalOf(variable, "x")).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            http: [                              | is not valid YAML (line 1).
            "http:\n  port: 1\n  host: a: b"      | is not valid YAML (line 3).
            "http: {port: 1}\nhttp: {port: 2}"   | has a key twice (line 2).
            "llm:\n  apiKey: *hush-hush"         | is not valid YAML (line 2).
            "bootstrap:\n  client: 'hush-hush\n" | is not valid YAML (line 3).
            "llm: {apiKey: !hush-hush hush}"     | is not valid YAML (line 1).
            - just a list                        | must hold settings as 'key: value'.
            just words                           | must hold settings as 'key: value'.
            """)
    void tellsWhereAFileIsBrokenAndQuotesNothingOfIt(String yaml, String message) throws IOException {
        assertThat(refusalOfFile(yaml)).isEqualTo("FILE " + message);
    }

    @Test
    void refusesAFileOfOtherThanText() throws IOException {
        assertThat(refusalOfFile("http: \u0001"))
                .startsWith("FILE cannot be read: ")
                .hasLineCount(1);
    }

    @Test
    void refusesADirectoryInPlaceOfAFile() {
        assertThat(refusal(directory, Map.of())).startsWith(directory + " cannot be read: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hush-hush",
                "mysql://ozzie:hush-hush@localhost/ozzie",
                "postgresql://ozzie:hush-hush@localhost",
                "postgresql://ozzie:hush-hush@localhost/",
                "postgresql:ozzie:hush-hush",
                "postgresql://ozzie:hush hush-hush@localhost/ozzie"
            })
    void tellsNoPasswordOfADatabaseUrl(String url) {
        assertThat(refusalOf("OZZIE_DATABASE_URL", url))
                .isEqualTo("OZZIE_DATABASE_URL must be postgresql://user:password@host:port/database.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush-hush", ":hush-hush", "acme:", "ac me:hush-hush", "ácme:hush-hush"})
    void tellsNoSecretOfABootstrapClient(String client) {
        assertThat(refusalOf("OZZIE_BOOTSTRAP_CLIENT", client))
                .isEqualTo("OZZIE_BOOTSTRAP_CLIENT must be client_id:client_secret.");
    }

    @Test
    void isARuntimeExceptionForTheCommandLineToPrint() {
        assertThatThrownBy(() -> Config.load(directory.resolve("absent.yaml"), Map.of("OZZIE_HTTP_PORT", "x")))
                .isInstanceOf(ConfigException.class);
    }
}
