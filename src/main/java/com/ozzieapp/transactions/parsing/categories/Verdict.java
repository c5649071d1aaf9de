package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import java.util.List;
import java.util.Optional;

/** Settles what a text was about when several of its words say something. */
final class Verdict {
    private static final CategoryGuess UNKNOWN = new CategoryGuess(Category.OTHER, 20);
    private static final int DOUBT_PERCENT = 15;

    private final Language language;
    private final List<Match> matches;
    private final boolean statement;

    /** @param statement whether a bank wrote the text: its first name counts, whatever the language */
    Verdict(Language language, List<Match> matches, boolean statement) {
        this.language = language;
        this.matches = matches;
        this.statement = statement;
    }

    CategoryGuess guess() {
        return decisive().or(this::head).or(this::weak).map(this::guess).orElse(UNKNOWN);
    }

    /** A ride stays a ride wherever it goes: "uber to the vet". */
    private Optional<Match> decisive() {
        Optional<Match> decisive = matches.stream().filter(Verdict::isDecisive).findFirst();
        return decisive.filter(
                match -> head().filter(head -> isRideBefore(head, match)).isEmpty());
    }

    /** A misspelt word may have been another one: beside words that are sure it decides nothing. */
    private static boolean isDecisive(Match match) {
        return match.is(Strength.DECISIVE) && !match.isMisspelt();
    }

    private static boolean isRideBefore(Match head, Match match) {
        return head.category() == Category.TRANSPORT && head.part() < match.part();
    }

    /** The head of the first part that names anything. */
    private Optional<Match> head() {
        return matches.stream()
                .filter(match -> match.isAtLeast(Strength.MERCHANT))
                .findFirst()
                .map(first -> head(matches.stream()
                        .filter(match -> match.part() == first.part() && match.isAtLeast(Strength.MERCHANT))
                        .toList()))
                .map(this::boughtThere);
    }

    /** Where all sorts of things are sold, what was bought says more: "kmart for a toaster". */
    private Match boughtThere(Match head) {
        boolean anything = !statement && head.is(Strength.MERCHANT) && head.category() == Category.OTHER;
        return matches.stream()
                .filter(match -> anything && match.part() > head.part() && match.isAtLeast(Strength.WORD))
                .findFirst()
                .orElse(head);
    }

    /** In Portuguese and Spanish the first noun is the head, in English the last; a noun says more than a shop. */
    private Match head(List<Match> part) {
        List<Match> words = statement ? part : surest(part);
        if (words.isEmpty()) {
            return part.get(0);
        }
        return !statement && language(words) == Language.EN ? words.get(words.size() - 1) : words.get(0);
    }

    private static List<Match> surest(List<Match> part) {
        List<Match> words =
                part.stream().filter(match -> match.isAtLeast(Strength.WORD)).toList();
        List<Match> sure = words.stream().filter(match -> !match.isMisspelt()).toList();
        return sure.isEmpty() ? words : sure;
    }

    private Language language(List<Match> words) {
        boolean own = words.stream().anyMatch(match -> match.language().equals(Optional.of(language)));
        return own ? language : words.get(0).language().orElse(language);
    }

    /** The last of the weak words in English, the first elsewhere; a weak word for OTHER only when it is alone. */
    private Optional<Match> weak() {
        List<Match> telling = matches.stream()
                .filter(match -> match.category() != Category.OTHER)
                .toList();
        List<Match> words = telling.isEmpty() ? matches : telling;
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
    }

    private CategoryGuess guess(Match match) {
        boolean disputed = matches.stream()
                .anyMatch(other -> other.isAtLeast(Strength.MERCHANT) && other.category() != match.category());
        int percent = match.confidencePercent() - (disputed ? DOUBT_PERCENT : 0);
        return new CategoryGuess(match.category(), percent);
    }
}
