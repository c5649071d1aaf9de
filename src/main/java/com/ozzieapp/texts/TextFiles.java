package com.ozzieapp.texts;

import com.ozzieapp.money.Language;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Finds and parses the text files of every language, whether the classes lie in a directory or in a jar. */
final class TextFiles {
    private static final String ENDING = ".yaml";

    private TextFiles() {}

    static Map<Language, Map<String, Object>> read(ClassLoader classes) {
        Map<Language, Map<String, Object>> documents = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            documents.put(language, read(classes, "texts/" + language.code()));
        }
        return documents;
    }

    private static Map<String, Object> read(ClassLoader classes, String directory) {
        Map<String, Object> byFile = new HashMap<>();
        try {
            for (URL root : Collections.list(classes.getResources(directory))) {
                for (URL file : files(root)) {
                    put(byFile, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byFile;
    }

    private static List<URL> files(URL root) throws IOException {
        if (root.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            String directory = connection.getEntryName().replaceFirst("/?$", "/");
            try (JarFile jar = connection.getJarFile()) {
                return jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(directory) && name.endsWith(ENDING))
                        .map(name -> within(connection.getJarFileURL(), name))
                        .toList();
            }
        }
        try (Stream<Path> files = Files.list(new File(URI.create(root.toString())).toPath())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(TextFiles::url)
                    .toList();
        }
    }

    private static void put(Map<String, Object> byFile, URL file) throws IOException {
        String path = file.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
        if (byFile.put(name, parse(file)) != null) {
            throw new IllegalStateException("Text file " + name + ENDING + " is on the class path twice: " + file);
        }
    }

    private static Object parse(URL file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream content = file.openStream()) {
            Object document = new Yaml(new SafeConstructor(options)).load(content);
            return document == null ? Map.of() : document;
        } catch (YAMLException e) {
            throw new IllegalStateException("Text file " + file + " cannot be read", e);
        }
    }

    private static URL within(URL jar, String name) {
        return url("jar:" + jar + "!/" + name);
    }

    private static URL url(Path file) {
        return url(file.toUri().toString());
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
