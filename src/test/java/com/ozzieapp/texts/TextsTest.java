package com.ozzieapp.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.money.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    private static final Texts TEXTS = texts(Map.of(
            "greeting", "Hello {name}, you have {amount}",
            "months", List.of("January", "February"),
            "nested", Map.of("deep", Map.of("number", 3)),
            "odd", "A brace } here",
            "upper", "A {Name} here"));

    @TempDir
    Path directory;

    @Test
    void findsATextByFileAndKeys() {
        assertThat(TEXTS.get(Language.EN, "chat.nested.deep.number")).isEqualTo("3");
        assertThat(TEXTS.list(Language.EN, "chat.months")).containsExactly("January", "February");
        assertThat(TEXTS.paths(Language.EN)).contains("chat.greeting", "chat.months.0", "chat.months.1");
    }

    @Test
    void failsForATextThatIsMissing() {
        assertThatThrownBy(() -> TEXTS.get(Language.PT, "chat.greeting"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No text 'chat.greeting' in pt");
        assertThatThrownBy(() -> TEXTS.list(Language.EN, "chat.greeting")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fillsPlaceholdersByName() {
        assertThat(TEXTS.fill(Language.EN, "chat.greeting", Map.of("name", "Ana", "amount", "$5", "more", "x")))
                .isEqualTo("Hello Ana, you have $5");
        assertThat(TEXTS.placeholders(Language.EN, "chat.greeting")).containsExactly("amount", "name");
    }

    @Test
    void neverReadsAValueAsATemplate() {
        assertThat(TEXTS.fill(Language.EN, "chat.greeting", Map.of("name", "{amount} $1 \\", "amount", "{name}")))
                .isEqualTo("Hello {amount} $1 \\, you have {name}");
    }

    @Test
    void refusesToLeaveAPlaceholderUnfilled() {
        assertThatThrownBy(() -> TEXTS.fill(Language.EN, "chat.greeting", Map.of("name", "Ana")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{amount}");
        assertThatThrownBy(() -> TEXTS.fill(Language.EN, "chat.odd", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chat.odd");
        assertThatThrownBy(() -> TEXTS.fill(Language.EN, "chat.upper", Map.of("Name", "Ana")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void loadsTheFilesOfEveryLanguageFromTheClassPath() {
        Texts loaded = Texts.load();

        for (Language language : Language.values()) {
            assertThat(loaded.get(language, "plan.month_year")).contains("{month}");
        }
    }

    @Test
    void readsAJarAsWellAsADirectory() throws IOException {
        Path jar = directory.resolve("some texts.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("texts/en/"));
            entries.putNextEntry(new JarEntry("texts/en/chat.yaml"));
            entries.write("hello: Olá".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new JarEntry("texts/en/notes.txt"));
        }

        assertThat(read(jar).get(Language.EN, "chat.hello")).isEqualTo("Olá");
        assertThat(read(jar).paths(Language.EN)).containsExactly("chat.hello");
    }

    @Test
    void refusesAFileThatIsNoYamlOrHasAKeyTwice() throws IOException {
        Path file = Files.createDirectories(directory.resolve("texts/es")).resolve("chat.yaml");

        Files.writeString(file, "hello: [unclosed");
        assertThatThrownBy(() -> read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chat.yaml");

        Files.writeString(file, "hello: 1\nhello: 2");
        assertThatThrownBy(() -> read(directory)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesTheSameFileTwice() throws IOException {
        Path one = directory.resolve("one");
        Path two = directory.resolve("two");
        for (Path root : List.of(one, two)) {
            Files.writeString(Files.createDirectories(root.resolve("texts/en")).resolve("chat.yaml"), "hello: 1");
        }

        assertThatThrownBy(() -> read(one, two))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice");
    }

    private static Texts read(Path... roots) throws IOException {
        URL[] urls = new URL[roots.length];
        for (int index = 0; index < roots.length; index++) {
            urls[index] = roots[index].toUri().toURL();
        }
        try (URLClassLoader classes = new URLClassLoader(urls, null)) {
            return Texts.of(TextFiles.read(classes));
        }
    }

    private static Texts texts(Map<String, Object> chat) {
        return Texts.of(Map.of(Language.EN, Map.of("chat", chat)));
    }
}
