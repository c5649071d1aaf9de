package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.error.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://example.com/ozzie?key=a%20b",
                "HTTPS://EXAMPLE.com:8443/",
                "https://8.8.8.8/x",
                "https://[2606:4700:4700::1111]:443/x",
                "https://xn--bcher-kva.example/x"
            })
    void takesWhatIsPublicAndEncrypted(String url) {
        assertThat(WebhookUrl.check(url, false)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/x",
                "http://example.com/x",
                "ftp://example.com/x",
                "file:///etc/passwd",
                "https:///x",
                "https:example.com",
                "https://user@example.com/x",
                "https://user:password@example.com/x",
                "https://example.com/x#part",
                "https://example.com/x#",
                "https://example.com:0/x",
                "https://example.com:65536/x",
                "https://example.com/a b",
                "https://example.com/a\r\nX: y",
                "https://bücher.example/x",
                "https://ex_ample.com/x",
                "https://2130706433/x",
                "https://0/x",
                "https://127.1/x",
                "https://0x7f.0.0.1/x",
                "https://300.1.1.1/x",
                "https://[::1/x",
                "https://%31%30.0.0.1/x"
            })
    void refusesWhatIsNoUrlForThat(String url) {
        assertThatThrownBy(() -> WebhookUrl.check(url, false))
                .isInstanceOf(Failure.class)
                .hasMessage("Field 'url' must be an https URL of at most 2000 characters, without user info and"
                        + " fragment. Received: '" + url + "'.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/x, 127.0.0.1",
        "https://10.0.0.1:8443, 10.0.0.1",
        "https://169.254.169.254/latest/meta-data, 169.254.169.254",
        "https://[::1]/x, ::1",
        "https://[fd00::1]/x, fd00::1",
        "https://[::ffff:10.0.0.1]/x, ::ffff:10.0.0.1",
        "https://[::ffff:7f00:1]/x, ::ffff:7f00:1",
        "https://localhost/x, localhost",
        "https://LOCALHOST./x, LOCALHOST.",
        "https://api.localhost/x, api.localhost"
    })
    void namesAnAddressThatIsNotPublic(String url, String host) {
        assertThatThrownBy(() -> WebhookUrl.check(url, false))
                .hasMessageContaining("must be at a public address; " + host + " is not public.");
    }

    @Test
    void takesAlsoPrivateAndPlainOnesWhereThatIsAllowed() {
        assertThat(WebhookUrl.check("http://127.0.0.1:8080/x", true)).isEqualTo("http://127.0.0.1:8080/x");
        assertThatThrownBy(() -> WebhookUrl.check("ftp://127.0.0.1/x", true))
                .hasMessageStartingWith("Field 'url' must be an http or https URL");
    }

    @Test
    void takesUpTo2000Characters() {
        String longest = "https://example.com/" + "x".repeat(1980);

        assertThat(WebhookUrl.check(longest, false)).hasSize(2000);
        assertThatThrownBy(() -> WebhookUrl.check(longest + "x", false)).isInstanceOf(Failure.class);
    }
}
