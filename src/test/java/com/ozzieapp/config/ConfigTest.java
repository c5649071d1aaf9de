package com.ozzieapp.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings are when they are right; {@link ConfigRefusalsTest} tells what they must not be. */
class ConfigTest {
    @TempDir
    private Path directory;

    private Config load(String yaml, Map<String, String> environment) {
        try {
            return Config.load(Files.writeString(directory.resolve("ozzie.yaml"), yaml), environment);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Config load(String yaml) {
        return load(yaml, Map.of());
    }

    @Test
    void hasADefaultForEverything() {
        Config config = Config.load(directory.resolve("absent.yaml"), Map.of());

        assertThat(config.http().host()).isEqualTo("127.0.0.1");
        assertThat(config.http().port()).isEqualTo(8080);
        assertThat(config.http().corsOrigins()).isEmpty();
        assertThat(config.http().instances()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(config.dataDir()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(config.storage()).isEqualTo(new Config.Storage(Optional.empty(), 4, 8));
        assertThat(config.bootstrapClient()).isEmpty();
        assertThat(config.clockOffset()).isZero();
        assertThat(config.autoProvisionUsers()).isTrue();
        assertThat(config.notInForce()).isEmpty();
    }

    @Test
    void takesAnEmptyFileForTheDefaults() {
        assertThat(load("")).isEqualTo(load("# only a comment\n")).isEqualTo(Config.load(Path.of("absent"), Map.of()));
    }

    @Test
    void readsNestedKeysOfTheFile() {
        Config config = load("""
                http:
                  host: 0.0.0.0
                  port: 0
                  instances: 3
                data:
                  dir: %s/./ozzie/../mine
                database:
                  url: postgresql://ozzie:pw@db.example.com:6432/money?sslmode=require
                  readConnections: 2
                  writeConnections: 256
                bootstrap:
                  client: acme:s3cret:with:colons
                clock:
                  offset: -P30D
                users:
                  autoProvision: false
                cors:
                  origins:
                    - https://app.example.com
                    - http://localhost:3000
                """.formatted(directory));

        assertThat(config.http().host()).isEqualTo("0.0.0.0");
        assertThat(config.http().port()).isZero();
        assertThat(config.http().instances()).isEqualTo(3);
        assertThat(config.http().corsOrigins()).containsExactly("https://app.example.com", "http://localhost:3000");
        assertThat(config.dataDir()).isEqualTo(directory.resolve("mine"));
        assertThat(config.storage().url()).contains("postgresql://ozzie:pw@db.example.com:6432/money?sslmode=require");
        assertThat(config.storage().readConnections()).isEqualTo(2);
        assertThat(config.storage().writeConnections()).isEqualTo(256);
        assertThat(config.bootstrapClient()).contains(new Config.BootstrapClient("acme", "s3cret:with:colons"));
        assertThat(config.clockOffset()).isEqualTo(Duration.ofDays(-30));
        assertThat(config.autoProvisionUsers()).isFalse();
    }

    @Test
    void readsDottedKeysOfTheFile() {
        assertThat(load("http.port: 9000").http().port()).isEqualTo(9000);
    }

    @ParameterizedTest
    @CsvSource({
        "http.port, OZZIE_HTTP_PORT",
        "rateLimit.perMinute, OZZIE_RATE_LIMIT_PER_MINUTE",
        "users.autoProvision, OZZIE_USERS_AUTO_PROVISION",
        "database.readConnections, OZZIE_DATABASE_READ_CONNECTIONS",
        "llm.baseUrl, OZZIE_LLM_BASE_URL",
        "extensions, OZZIE_EXTENSIONS"
    })
    void callsTheVariableOfASettingByItsPath(String key, String variable) {
        assertThat(Settings.variable(key)).isEqualTo(variable);
    }

    @Test
    void letsTheEnvironmentOverruleTheFile() {
        Config config =
                load("http: {port: 9000, host: 0.0.0.0}", Map.of("OZZIE_HTTP_PORT", " 9001 ", "PATH", "/bin:/usr/bin"));

        assertThat(config.http().port()).isEqualTo(9001);
        assertThat(config.http().host()).isEqualTo("0.0.0.0");
    }

    @Test
    void takesAnEmptyVariableForTheDefault() {
        Config config = load("", Map.of("OZZIE_HTTP_PORT", "", "OZZIE_DATABASE_URL", " ", "OZZIE_CORS_ORIGINS", ""));

        assertThat(config).isEqualTo(load(""));
    }

    @Test
    void readsAListOfOneVariable() {
        Config config =
                load("", Map.of("OZZIE_CORS_ORIGINS", "https://a.example , http://[::1]:8080,https://c.example"));

        assertThat(config.http().corsOrigins())
                .containsExactly("https://a.example", "http://[::1]:8080", "https://c.example");
    }

    @Test
    void readsTruthInAnyCase() {
        assertThat(load("users: {autoProvision: FALSE}").autoProvisionUsers()).isFalse();
        assertThat(load("users: {autoProvision: 'True'}").autoProvisionUsers()).isTrue();
    }

    @Test
    void takesTheLaunchersOwnVariablesForNoSettings() {
        assertThat(load("", Map.of("OZZIE_CONFIG", "x.yaml", "OZZIE_JAVA_OPTS", "-Xmx1g", "OZZIE_TOKEN", "ozp_x")))
                .isEqualTo(load(""));
    }

    @Test
    void tellsWhichPublishedSettingsAreNotInForceYet() {
        Config config = load("evolution: {instance: ozzie}", Map.of("OZZIE_RATE_LIMIT_PER_MINUTE", "60"));

        assertThat(config.notInForce()).isSubsetOf("evolution.instance", "rateLimit.perMinute");
    }

    @Test
    void tellsNoSecretWhenItIsPrinted() {
        Config config = load(
                "bootstrap: {client: 'acme:hush-hush'}",
                Map.of("OZZIE_DATABASE_URL", "postgresql://ozzie:hush-hush@localhost/ozzie"));

        assertThat(config.toString()).contains("acme").doesNotContain("hush-hush");
    }
}
