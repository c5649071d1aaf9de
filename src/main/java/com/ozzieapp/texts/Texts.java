package com.ozzieapp.texts;

import com.ozzieapp.money.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything Ozzie says, in every language. A text has a path: the name of its file, then the keys down to it, with
 * dots between ({@code plan.voices.avoider.deficit}); the entries of a list are numbered from 0. Immutable.
 */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    private final Map<Language, SortedMap<String, String>> texts = new EnumMap<>(Language.class);

    private Texts(Map<Language, Map<String, Object>> documents) {
        for (Language language : Language.values()) {
            SortedMap<String, String> flat = new TreeMap<>();
            documents.getOrDefault(language, Map.of()).forEach((file, content) -> flatten(file, content, flat));
            texts.put(language, Collections.unmodifiableSortedMap(flat));
        }
    }

    /** @param documents by language, by file name without its ending: maps, lists and scalars as YAML has them */
    public static Texts of(Map<Language, Map<String, Object>> documents) {
        return new Texts(documents);
    }

    /**
     * Reads {@code texts/<language>/*.yaml} from the class path.
     *
     * @throws IllegalStateException when a file is not YAML, has a key twice, or is there twice
     */
    public static Texts load() {
        return of(TextFiles.read(Texts.class.getClassLoader()));
    }

    /** @throws IllegalStateException when there is no such text */
    public String get(Language language, String path) {
        String text = of(language).get(path);
        if (text == null) {
            throw new IllegalStateException("No text '" + path + "' in " + language.code());
        }
        return text;
    }

    /** The entries of a list, at least one. */
    public List<String> list(Language language, String path) {
        List<String> entries = new ArrayList<>();
        entries.add(get(language, path + ".0"));
        while (of(language).containsKey(path + "." + entries.size())) {
            entries.add(get(language, path + "." + entries.size()));
        }
        return List.copyOf(entries);
    }

    /**
     * The text with each {@code {placeholder}} replaced by its value. Values are taken as they are: braces in them are
     * never read as placeholders, for they may come from a user.
     *
     * @param values may hold more than the text asks for
     * @throws IllegalStateException when a placeholder has no value, or a brace belongs to none
     */
    public String fill(Language language, String path, Map<String, String> values) {
        String template = get(language, path);
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (Matcher found = PLACEHOLDER.matcher(template); found.find(); end = found.end()) {
            filled.append(literal(template.substring(end, found.start()), path));
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("No value for " + found.group() + " of text '" + path + "'");
            }
            filled.append(value);
        }
        return filled.append(literal(template.substring(end), path)).toString();
    }

    /** The paths of all texts of a language, in order. */
    public SortedSet<String> paths(Language language) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(of(language).keySet()));
    }

    /** The names of the placeholders a text asks for. */
    public SortedSet<String> placeholders(Language language, String path) {
        SortedSet<String> names = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(get(language, path));
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private SortedMap<String, String> of(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static String literal(String part, String path) {
        if (part.indexOf('{') >= 0 || part.indexOf('}') >= 0) {
            throw new IllegalStateException("A brace without a placeholder in text '" + path + "'");
        }
        return part;
    }

    private static void flatten(String path, Object content, SortedMap<String, String> into) {
        if (content instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(path + "." + key, value, into));
        } else if (content instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                flatten(path + "." + index, list.get(index), into);
            }
        } else {
            into.put(path, String.valueOf(content));
        }
    }
}
