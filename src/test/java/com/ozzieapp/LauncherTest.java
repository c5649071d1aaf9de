package com.ozzieapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, in a home of its own whose path has a space, over a jar that only tells what it finds. */
class LauncherTest {
    private static final String TELLING = """
            package com.ozzieapp;
            public class Main {
                public static void main(String[] names) {
                    for (String name : names) {
                        try {
                            System.out.println(Class.forName(name).getDeclaredConstructor().newInstance());
                        } catch (ReflectiveOperationException e) {
                            System.out.println(name + " is absent");
                        }
                    }
                }
                public String toString() { return "our own Main"; }
            }
            """;

    @TempDir
    private Path directory;

    private Path home;

    @BeforeEach
    void makeAHome() throws IOException {
        home = Files.createDirectories(directory.resolve("home of ozzie"));
        Files.copy(Path.of("ozzie"), home.resolve("ozzie"));
        jar("target/ozzie.jar", "com.ozzieapp.Main", TELLING);
    }

    private void jar(String path, String name, String source) throws IOException {
        Path sources = Files.createTempDirectory(directory, "classes");
        String file = name.replace('.', '/');
        Path java = sources.resolve(file + ".java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, source);
        int status = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests run on a JDK")
                .run(null, OutputStream.nullOutputStream(), null, java.toString());
        assertThat(status).isZero();
        Files.createDirectories(home.resolve(path).getParent());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(home.resolve(path)))) {
            jar.putNextEntry(new JarEntry(file + ".class"));
            jar.write(Files.readAllBytes(sources.resolve(file + ".class")));
        }
    }

    private static String telling(String packageName, String name, String told) {
        return "package " + packageName + "; public class " + name + " { public String toString() { return \"" + told
                + "\"; } }";
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("ozzie").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process =
                builder.redirectErrorStream(true).directory(directory.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    @Test
    void findsTheClassesOfEveryJarInExtensions() throws Exception {
        jar("extensions/nudges.jar", "com.acme.Nudges", telling("com.acme", "Nudges", "nudges"));
        jar("extensions/more of it.jar", "com.acme.Reports", telling("com.acme", "Reports", "reports"));

        assertThat(run("com.acme.Nudges", "com.acme.Reports")).containsExactly("nudges", "reports");
    }

    @Test
    void startsWithoutADirectoryOfExtensions() throws Exception {
        assertThat(run("com.acme.Nudges")).containsExactly("com.acme.Nudges is absent");
    }

    @Test
    void letsNoExtensionTakeThePlaceOfAClassOfOurs() throws Exception {
        jar("extensions/other.jar", "com.ozzieapp.Main", telling("com.ozzieapp", "Main", "another Main"));

        assertThat(run("com.ozzieapp.Main")).containsExactly("our own Main");
    }
}
