package com.ozzieapp.config;

import java.util.Set;

/** Finds which name was meant. */
final class Spelling {
    private Spelling() {}

    static String suggestion(String typed, Set<String> known) {
        return known.stream()
                .filter(candidate -> distance(typed, candidate) <= 3)
                .min((a, b) -> Integer.compare(distance(typed, a), distance(typed, b)))
                .map(candidate -> " Did you mean '" + candidate + "'?")
                .orElse(" conf/ozzie.yaml lists them all.");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
