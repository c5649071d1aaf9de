package com.ozzieapp.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.DuplicateKeyException;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The settings as written: a YAML file's leaves under their dotted paths, each overruled by its environment variable.
 * Knows which settings exist; refuses any other, so that a typo is found at the start and not in production.
 */
final class Settings {
    private static final String PREFIX = "OZZIE_";

    private final Map<String, String> values;
    private final Map<String, String> origins;
    private final Map<String, List<?>> lists;

    private Settings(Map<String, String> values, Map<String, String> origins, Map<String, List<?>> lists) {
        this.values = values;
        this.origins = origins;
        this.lists = lists;
    }

    /**
     * Joins file and environment.
     *
     * @param ignored environment variables with our prefix that are not settings (the launcher's own)
     * @throws ConfigException on a setting that is not known, or a file that is not YAML
     */
    static Settings read(Path file, Map<String, String> environment, Set<String> known, Set<String> ignored) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> origins = new HashMap<>();
        Map<String, List<?>> lists = new HashMap<>();
        flatten("", parse(file), values, lists);
        values.keySet().forEach(key -> origins.put(key, key + " in " + file));
        values.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new ConfigException(
                    "There is no setting '" + key + "' (" + file + ")." + Spelling.suggestion(key, known));
        });
        Map<String, String> byVariable = known.stream().collect(Collectors.toMap(Settings::variable, key -> key));
        environment.forEach((variable, value) -> {
            if (variable.startsWith(PREFIX) && !ignored.contains(variable)) {
                String key = byVariable.get(variable);
                if (key == null) {
                    throw new ConfigException("There is no setting '" + variable + "'."
                            + Spelling.suggestion(variable, byVariable.keySet()));
                }
                values.put(key, value);
                origins.put(key, variable);
                lists.remove(key);
            }
        });
        return new Settings(values, origins, lists);
    }

    /** The environment variable of a setting: {@code http.port} is {@code OZZIE_HTTP_PORT}. */
    static String variable(String key) {
        return PREFIX
                + key.replaceAll("([a-z])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * Parses a setting when it is there.
     *
     * @param must completes "… must be" in the message when the parser throws
     */
    <T> Optional<T> parsed(String key, String must, Function<String, T> parser) {
        return text(key).map(value -> {
            try {
                return parser.apply(value);
            } catch (RuntimeException e) {
                throw wrong(key, must);
            }
        });
    }

    ConfigException wrong(String key, String must) {
        String got = Config.SECRETS.contains(key) ? "" : " It is '" + withoutPassword(key) + "'.";
        return new ConfigException(origin(key) + " must be " + must + "." + got);
    }

    /** Whoever put one into a URL where none belongs would find it in the log. */
    private String withoutPassword(String key) {
        return String.valueOf(values.get(key)).replaceAll("//[^/]*@", "//***@");
    }

    boolean truth(String key, boolean fallback) {
        return parsed(key, "true or false", Settings::strictBoolean).orElse(fallback);
    }

    int number(String key, int fallback, int least, int most) {
        return parsed(key, "a whole number from " + least + " to " + most, value -> within(value, least, most))
                .orElse(fallback);
    }

    List<String> list(String key) {
        return text(key).map(value -> List.of(value.split("\\s*,\\s*"))).orElse(List.of());
    }

    /**
     * A list as it was written: in the file, or as YAML (and so JSON) in the variable.
     *
     * @param must completes "… must be" in the message when it is none; what came is not told, it may be a secret
     */
    List<?> items(String key, String must) {
        if (lists.containsKey(key)) {
            return lists.get(key);
        }
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            if (new Yaml(safely()).load(text.get()) instanceof List<?> list) {
                return list;
            }
        } catch (RuntimeException e) {
            throw new ConfigException(origin(key) + " must be " + must + ". It is not valid YAML.");
        }
        throw new ConfigException(origin(key) + " must be " + must + ". It is no list.");
    }

    /** Where a setting was given, as a message names it. */
    String origin(String key) {
        return origins.getOrDefault(key, key);
    }

    Set<String> given() {
        return new TreeSet<>(values.keySet());
    }

    private static int within(String value, int least, int most) {
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw new IllegalArgumentException(value);
        }
        return number;
    }

    private static boolean strictBoolean(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static Map<?, ?> parse(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var reader = Files.newBufferedReader(file)) {
            Object root = new Yaml(safely()).load(reader);
            if (root == null) {
                return Map.of();
            }
            if (root instanceof Map<?, ?> map) {
                return map;
            }
            throw new ConfigException(file + " must hold settings as 'key: value'.");
        } catch (MarkedYAMLException e) {
            throw new ConfigException(file + problem(e));
        } catch (YAMLException | IOException e) {
            String firstLine =
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
            throw new ConfigException(file + " cannot be read: " + firstLine);
        }
    }

    private static SafeConstructor safely() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new SafeConstructor(options);
    }

    /** Tells the place alone: the parser's own words may quote what stands there, and that may be a secret. */
    private static String problem(MarkedYAMLException error) {
        String what = error instanceof DuplicateKeyException ? " has a key twice" : " is not valid YAML";
        return what + " (line " + (error.getProblemMark().getLine() + 1) + ").";
    }

    private static void flatten(String prefix, Map<?, ?> map, Map<String, String> into, Map<String, List<?>> lists) {
        map.forEach((key, value) -> {
            String path = prefix + key;
            if (value instanceof Map<?, ?> nested) {
                flatten(path + ".", nested, into, lists);
            } else if (value instanceof List<?> list) {
                lists.put(path, list);
                into.put(path, list.stream().map(String::valueOf).collect(Collectors.joining(",")));
            } else if (value != null) {
                into.put(path, String.valueOf(value));
            }
        });
    }
}
