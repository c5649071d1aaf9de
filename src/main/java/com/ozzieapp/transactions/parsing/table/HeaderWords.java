package com.ozzieapp.transactions.parsing.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows columns by their names. */
final class HeaderWords {
    private static final Map<String, Role> ROLES = roles(WordFile.read("headers.txt"));
    private static final int MOST_WORDS = 6;

    private HeaderWords() {}

    private static Map<String, Role> roles(WordFile file) {
        Map<String, Role> roles = new HashMap<>();
        for (Role role : Role.values()) {
            file.of(role.key()).forEach(phrase -> roles.putIfAbsent(phrase, role));
        }
        return Map.copyOf(roles);
    }

    /** By the whole name, else without what stands in brackets, else by the longest known phrase in it. */
    static Optional<Role> role(String header) {
        return exact(header)
                .or(() -> exact(header.replaceAll("\\([^)]*+\\)|\\[[^\\]]*+\\]", " ")))
                .or(() -> alternative(header))
                .or(() -> byPart(withoutCurrencies(header)));
    }

    /** The first name of several that tells anything: {@code Concepto / Referencia}. */
    private static Optional<Role> alternative(String header) {
        return Arrays.stream(header.split("/", -1))
                .flatMap(name -> exact(name).stream())
                .filter(role -> role != Role.IGNORED)
                .findFirst();
    }

    private static Optional<Role> exact(String header) {
        String folded = Folded.of(header);
        Role role = ROLES.get(folded);
        boolean plural = role == null && folded.endsWith("s");
        return Optional.ofNullable(plural ? ROLES.get(folded.substring(0, folded.length() - 1)) : role);
    }

    private static List<String> withoutCurrencies(String header) {
        List<String> words = new ArrayList<>();
        for (String word : header.split("[\\s()\\[\\]:/._-]+", -1)) {
            String folded = Folded.of(word);
            if (!folded.isEmpty() && Currencies.of(word).isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private static Optional<Role> byPart(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        for (int length = words.size(); length > 0; length--) {
            Optional<Role> best = Optional.empty();
            for (int from = 0; from + length <= words.size(); from++) {
                Optional<Role> role =
                        Optional.ofNullable(ROLES.get(String.join(" ", words.subList(from, from + length))));
                best = earlier(best, role);
            }
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private static Optional<Role> earlier(Optional<Role> one, Optional<Role> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) <= 0 ? one : other;
    }
}
