package com.ozzieapp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.model.Prompt.Image;
import com.ozzieapp.model.Prompt.Message;
import com.ozzieapp.model.Prompt.Role;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {
    private static final List<Message> ASKED = List.of(new Message(Role.USER, "hush-hush"));
    private static final Image IMAGE = new Image("image/webp", "aHVzaA==");

    @Test
    void printsNothingOfAUser() {
        Prompt prompt = new Prompt("hush-hush", ASKED, List.of(IMAGE), 10);

        assertThat(prompt.toString() + ASKED + IMAGE).doesNotContain("hush", "aHVzaA");
    }

    @Test
    void endsWithTheUser() {
        List<Message> answered = List.of(new Message(Role.USER, "Hi"), new Message(Role.ASSISTANT, "Hi!"));

        assertThatThrownBy(() -> new Prompt("", List.of(), List.of(), 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prompt("", answered, List.of(), 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 16_385})
    void hasALimitOfTokens(int tokens) {
        assertThatThrownBy(() -> Prompt.of("", "Hi", tokens)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasALimitOfItsOwnSize() {
        String half = "x".repeat(6_000_000);
        List<Image> nine = Collections.nCopies(9, IMAGE);

        assertThat(Prompt.of(half, half, 1).system()).isEqualTo(half);
        assertThatThrownBy(() -> Prompt.of(half, half + "x", 1)).hasMessage("the prompt is too large");
        assertThatThrownBy(() -> new Prompt("", ASKED, nine, 1)).hasMessage("the prompt is too large");
    }

    @ParameterizedTest
    @CsvSource({"image/svg+xml, aGk=", "text/html, aGk=", "image/png, 'a b'", "image/png, ''", "image/png, 'aGk=\"}'"})
    void takesImagesOnly(String mediaType, String base64) {
        assertThatThrownBy(() -> new Image(mediaType, base64)).isInstanceOf(IllegalArgumentException.class);
    }
}
