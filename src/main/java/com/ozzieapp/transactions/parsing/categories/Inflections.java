package com.ozzieapp.transactions.parsing.categories;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a plural or a diminutive of English, Portuguese or Spanish may come from; guesses, to be looked up. */
final class Inflections {
    private static final int SHORTEST = 4;

    /** Endings of plurals with that of the singular; folded, so ões is written oes. */
    private static final List<List<String>> PLURALS = List.of(
            List.of("s", ""),
            List.of("es", ""),
            List.of("ies", "y"),
            List.of("oes", "ao"),
            List.of("aes", "ao"),
            List.of("ais", "al"),
            List.of("eis", "el"),
            List.of("ois", "ol"),
            List.of("is", "il"),
            List.of("ns", "m"),
            List.of("ces", "z"),
            List.of("ves", "f"));

    private static final List<List<String>> DIMINUTIVES = List.of(
            List.of("zinho", ""),
            List.of("zinha", ""),
            List.of("inho", "o"),
            List.of("inho", "e"),
            List.of("inho", ""),
            List.of("inha", "a"),
            List.of("inha", "e"),
            List.of("quinha", "ca"),
            List.of("quinho", "co"),
            List.of("guinha", "ga"),
            List.of("guinho", "go"),
            List.of("cinho", "co"),
            List.of("cinha", "ca"),
            List.of("ito", "o"),
            List.of("ito", ""),
            List.of("ito", "a"),
            List.of("ita", "a"),
            List.of("ita", "o"),
            List.of("ita", ""),
            List.of("cito", ""),
            List.of("cita", ""),
            List.of("cito", "e"),
            List.of("cita", "e"),
            List.of("ecito", ""),
            List.of("ecito", "o"),
            List.of("ecita", "a"),
            List.of("ecito", "e"),
            List.of("quito", "co"),
            List.of("quita", "ca"),
            List.of("guito", "go"),
            List.of("guita", "ga"),
            List.of("cita", "za"),
            List.of("cito", "zo"),
            List.of("illo", "o"),
            List.of("illa", "a"),
            List.of("ico", "o"),
            List.of("ica", "a"),
            List.of("ao", "o"),
            List.of("ona", "a"),
            List.of("azo", "o"));

    private Inflections() {}

    /** Singulars and plurals of the word. */
    static Set<String> numbers(String word) {
        Set<String> guesses = new LinkedHashSet<>();
        if (word.length() >= SHORTEST) {
            replace(word, PLURALS, guesses);
        }
        if (word.length() >= SHORTEST - 1) {
            guesses.add(word + "s");
            guesses.add(word + "es");
        }
        return guesses;
    }

    /** What a diminutive or augmentative, in either number, was made of. */
    static Set<String> bases(String word) {
        Set<String> guesses = new LinkedHashSet<>();
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        replace(one, DIMINUTIVES, guesses);
        Set<String> plurals = new LinkedHashSet<>();
        for (String guess : guesses) {
            plurals.add(guess + "s");
        }
        guesses.addAll(plurals);
        return guesses;
    }

    private static void replace(String word, List<List<String>> endings, Set<String> guesses) {
        for (List<String> pair : endings) {
            String ending = pair.get(0);
            int rest = word.length() - ending.length();
            if (rest + pair.get(1).length() >= SHORTEST - 1 && rest >= 2 && word.endsWith(ending)) {
                guesses.add(word.substring(0, rest) + pair.get(1));
            }
        }
    }
}
