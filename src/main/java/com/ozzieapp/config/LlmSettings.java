package com.ozzieapp.config;

import java.net.URI;
import java.time.Duration;

/** Reads the settings of the language model. */
final class LlmSettings {
    private static final String DEFAULT_MODEL = "gpt-4o-mini";
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);
    private static final String VISIBLE = "[\\x21-\\x7e]";

    private LlmSettings() {}

    static Config.Llm read(Settings settings) {
        return new Config.Llm(
                settings.parsed(
                        "llm.baseUrl",
                        "an http or https URL such as https://api.openai.com/v1, without credentials and query",
                        LlmSettings::baseUrl),
                settings.parsed("llm.apiKey", "at most 1000 visible ASCII characters", value -> visible(value, 1_000)),
                settings.parsed("llm.model", "at most 200 visible ASCII characters", value -> visible(value, 200))
                        .orElse(DEFAULT_MODEL),
                settings.parsed("llm.timeout", "1 to 120 seconds, as 20 or as PT20S", LlmSettings::timeout)
                        .orElse(DEFAULT_TIMEOUT));
    }

    /** Servers differ in where their version stands; one whose path has none has it as OpenAI does. */
    private static URI baseUrl(String value) {
        URI uri = URI.create(value);
        boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        boolean isPlain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (!isWeb || !isPlain || uri.getHost() == null || uri.getPort() > 65_535 || uri.getPort() == 0) {
            throw new IllegalArgumentException("llm.baseUrl");
        }
        String bare = value.replaceAll("/+$", "");
        return URI.create(uri.getRawPath().matches(".*/v\\d\\w*(/.*)?") ? bare : bare + "/v1");
    }

    private static String visible(String value, int most) {
        if (!value.matches(VISIBLE + "{1," + most + "}")) {
            throw new IllegalArgumentException("llm");
        }
        return value;
    }

    private static Duration timeout(String value) {
        Duration timeout =
                value.matches("\\d{1,4}") ? Duration.ofSeconds(Integer.parseInt(value)) : Duration.parse(value);
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("llm.timeout");
        }
        return timeout;
    }
}
