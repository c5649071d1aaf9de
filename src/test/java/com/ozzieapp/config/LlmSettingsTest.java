package com.ozzieapp.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LlmSettingsTest {
    private static Config.Llm read(Map<String, String> environment) {
        return Config.load(Path.of("absent.yaml"), environment).llm();
    }

    private static void assertRefused(String variable, String value, String message) {
        assertThatThrownBy(() -> read(Map.of(variable, value)))
                .isInstanceOf(ConfigException.class)
                .hasMessage(variable + " " + message);
    }

    @Test
    void askNoModelByDefault() {
        assertThat(read(Map.of()))
                .isEqualTo(new Config.Llm(Optional.empty(), Optional.empty(), "gpt-4o-mini", Duration.ofSeconds(20)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.openai.com, https://api.openai.com/v1",
        "https://api.openai.com/, https://api.openai.com/v1",
        "https://api.openai.com/v1, https://api.openai.com/v1",
        "https://api.openai.com/v1/, https://api.openai.com/v1",
        "http://localhost:11434/v1, http://localhost:11434/v1",
        "HTTP://[::1]:8000//, HTTP://[::1]:8000/v1",
        "https://gate.example.com/llm, https://gate.example.com/llm/v1",
        "https://gate.example.com/openai/v1, https://gate.example.com/openai/v1",
        "https://gate.example.com/v1beta/openai/, https://gate.example.com/v1beta/openai",
        "https://gate.example.com/api/v4, https://gate.example.com/api/v4"
    })
    void takeAServerWithItsVersionOrWithout(String given, URI baseUrl) {
        assertThat(read(Map.of("OZZIE_LLM_BASE_URL", given)).baseUrl()).contains(baseUrl);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.openai.com",
                "ftp://api.openai.com",
                "https://",
                "https:///v1",
                "https://api.openai.com/v1?key=1",
                "https://api.openai.com/v1#top",
                "https://api.openai.com:0",
                "https://api.openai.com:65536",
                "https://api openai.com",
                "https://under_score.example.com"
            })
    void refuseWhatIsNoServer(String value) {
        assertRefused(
                "OZZIE_LLM_BASE_URL",
                value,
                "must be an http or https URL such as https://api.openai.com/v1, without credentials and query. It is '"
                        + value + "'.");
    }

    @Test
    void tellNoPasswordThatStoodInTheUrl() {
        assertRefused(
                "OZZIE_LLM_BASE_URL",
                "https://ana:hush@hush@api.openai.com/v1",
                "must be an http or https URL such as https://api.openai.com/v1, without credentials and query."
                        + " It is 'https://***@api.openai.com/v1'.");
    }

    @Test
    void keepTheKeyToThemselves() {
        Config.Llm llm = read(Map.of("OZZIE_LLM_API_KEY", "sk-hush"));

        assertThat(llm.apiKey()).contains("sk-hush");
        assertThat(llm.toString()).contains("gpt-4o-mini").doesNotContain("hush");
        assertRefused("OZZIE_LLM_API_KEY", "sk hush", "must be at most 1000 visible ASCII characters.");
        assertRefused("OZZIE_LLM_API_KEY", "sk\r\nX-Hush: 1", "must be at most 1000 visible ASCII characters.");
    }

    @Test
    void takeTheServersNameForAModel() {
        assertThat(read(Map.of("OZZIE_LLM_MODEL", "qwen2.5:7b-instruct/q4")).model())
                .isEqualTo("qwen2.5:7b-instruct/q4");
        assertRefused("OZZIE_LLM_MODEL", "gpt 4", "must be at most 200 visible ASCII characters. It is 'gpt 4'.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "20, 20000", "120, 120000", "PT1S, 1000", "PT2M, 120000", "pt2.5s, 2500"})
    void takeSecondsOrADuration(String value, long milliseconds) {
        assertThat(read(Map.of("OZZIE_LLM_TIMEOUT", value)).timeout()).hasMillis(milliseconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "121", "-5", "1.5", "20s", "PT0.9S", "PT121S", "P1D", "soon", "99999999999"})
    void refuseWhatIsNoTime(String value) {
        assertRefused(
                "OZZIE_LLM_TIMEOUT", value, "must be 1 to 120 seconds, as 20 or as PT20S. It is '" + value + "'.");
    }
}
