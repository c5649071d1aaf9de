package com.ozzieapp.transactions.parsing.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of dates in the three languages, folded. */
final class MonthNames {
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "january", "janeiro", "ene", "enero"),
            List.of("feb", "february", "fev", "fevereiro", "febrero"),
            List.of("mar", "march", "marco", "marzo"),
            List.of("apr", "april", "abr", "abril"),
            List.of("may", "mai", "maio", "mayo"),
            List.of("jun", "june", "junho", "junio"),
            List.of("jul", "july", "julho", "julio"),
            List.of("aug", "august", "ago", "agosto"),
            List.of("sep", "sept", "september", "set", "setembro", "septiembre", "setiembre"),
            List.of("oct", "october", "out", "outubro", "octubre"),
            List.of("nov", "november", "novembro", "noviembre"),
            List.of("dec", "december", "dez", "dezembro", "dic", "diciembre"));

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Set<String> BESIDE_DATES = Set.of(
            "de",
            "del",
            "of",
            "st",
            "nd",
            "rd",
            "th",
            "t",
            "z",
            "utc",
            "gmt",
            "mon",
            "monday",
            "tue",
            "tuesday",
            "wed",
            "wednesday",
            "thu",
            "thursday",
            "fri",
            "friday",
            "sat",
            "saturday",
            "sun",
            "sunday",
            "seg",
            "segunda",
            "ter",
            "terca",
            "qua",
            "quarta",
            "qui",
            "quinta",
            "sex",
            "sexta",
            "sab",
            "sabado",
            "dom",
            "domingo",
            "feira",
            "lun",
            "lunes",
            "martes",
            "mie",
            "miercoles",
            "jue",
            "jueves",
            "vie",
            "viernes");

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (String name : MONTHS.get(month - 1)) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }

    /** 1 to 12, or 0 for a word that names no month. */
    static int month(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    static boolean goesBesideDates(String word) {
        return BESIDE_DATES.contains(word);
    }
}
