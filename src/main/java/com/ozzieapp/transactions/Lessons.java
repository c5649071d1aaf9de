package com.ozzieapp.transactions;

import com.ozzieapp.transactions.parsing.Candidate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a user has taught: which category they give to what they call by certain words. */
record Lessons(List<Lesson> lessons) {
    /** A description's words, folded, and the category it was given. */
    record Lesson(String words, Category category) {
        private Set<String> set() {
            return new HashSet<>(Arrays.asList(words.split(" ")));
        }
    }

    /** The most that one user's are remembered; the oldest give way. */
    static final int MOST = 500;

    private static final int SURE_PERCENT = 95;

    /** The candidate in the category that the user gave to the same words, or to the most of its words. */
    Candidate applied(Candidate candidate) {
        return find(candidate.description())
                .filter(category -> (category == Category.INCOME) == (candidate.category() == Category.INCOME))
                .map(category -> new Candidate(
                        candidate.amount(),
                        candidate.currency(),
                        category,
                        candidate.description(),
                        candidate.date(),
                        Math.max(candidate.confidencePercent(), SURE_PERCENT)))
                .orElse(candidate);
    }

    private Optional<Category> find(String description) {
        String words = Fingerprints.words(description);
        Set<String> all = new HashSet<>(Arrays.asList(words.split(" ")));
        Optional<Lesson> best = Optional.empty();
        for (Lesson lesson : lessons) {
            if (lesson.words().equals(words)) {
                return Optional.of(lesson.category());
            }
            boolean longer =
                    best.map(Lesson::words).orElse("").length() < lesson.words().length();
            if (longer && all.containsAll(lesson.set())) {
                best = Optional.of(lesson);
            }
        }
        return best.map(Lesson::category);
    }
}
