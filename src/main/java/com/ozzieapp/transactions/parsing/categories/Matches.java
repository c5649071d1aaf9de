package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the entries of the lexicon in a text, the longest at each place. */
final class Matches {
    private static final int PHRASE_PERCENT = 95;
    private static final int NAME_PERCENT = 90;
    private static final int WORD_PERCENT = 85;
    private static final int PART_PERCENT = 60;
    private static final int COMPOUND_PERCENT = 50;
    private static final int WEAK_PERCENT = 50;

    /** Shorter words begin or end too many others by chance. */
    private static final int SHORTEST_IN_COMPOUND = 6;

    /** Shorter words of another language are more often part of an address or a name. */
    private static final int SHORTEST_FOREIGN = 4;

    private record Candidate(WordTree.Found found, Optional<Language> language) {}

    private final Lexicon lexicon;
    private final Language language;
    private final List<Token> tokens;

    Matches(Lexicon lexicon, Language language, List<Token> tokens) {
        this.lexicon = lexicon;
        this.language = language;
        this.tokens = tokens;
    }

    List<Match> from(int start) {
        List<Match> matches = new ArrayList<>();
        int at = start;
        while (at < tokens.size()) {
            Optional<Candidate> candidate = longest(at);
            int place = at;
            candidate.map(found -> match(found, place)).or(() -> inside(place)).ifPresent(matches::add);
            at += candidate.map(found -> found.found().length()).orElse(1);
        }
        return matches;
    }

    private Optional<Candidate> longest(int at) {
        return handed(at).or(() -> named(at));
    }

    /** Money from a person; not from a shop, and not for a thing: "pix da Carol", but "pix da padaria". */
    private Optional<Candidate> handed(int at) {
        int named = named(at).map(candidate -> candidate.found().length()).orElse(0);
        return in(lexicon.handed(), at, Optional.of(language))
                .filter(candidate -> candidate.found().length() >= named)
                .filter(candidate -> isGiver(at + candidate.found().length()));
    }

    private boolean isGiver(int at) {
        return at < tokens.size() && tokens.get(at).giver() && named(at).isEmpty();
    }

    /** How many words from a place on are one entry, or 0. */
    int lengthAt(int at) {
        return longest(at).map(candidate -> candidate.found().length()).orElse(0);
    }

    /** Whether money from a person is told of at a place. */
    boolean isHandedAt(int at) {
        return handed(at).isPresent();
    }

    /** What a place names. A number alone (99 drives people in Brazil) is a name only when it comes first. */
    private Optional<Candidate> named(int at) {
        return anyName(at)
                .filter(candidate -> candidate.found().length() > 1
                        || at == 0
                        || !Character.isDigit(tokens.get(at).written().charAt(0)));
    }

    /** The longest entry: among equals the user's language comes first, then names of shops, then other languages. */
    private Optional<Candidate> anyName(int at) {
        Optional<Candidate> best = in(lexicon.words(language), at, Optional.of(language));
        String written = tokens.get(at).written();
        boolean silent = written.length() < SHORTEST_FOREIGN || lexicon.isSilent(written, language);
        best = longer(best, in(lexicon.merchants(), at, Optional.empty()), lexicon.isSilent(written, language));
        for (Language other : Language.values()) {
            if (other != language) {
                best = longer(best, in(lexicon.words(other), at, Optional.of(other)), silent);
            }
        }
        return best;
    }

    private Optional<Candidate> in(WordTree tree, int at, Optional<Language> from) {
        return tree.longest(tokens, at).map(found -> new Candidate(found, from));
    }

    /** A word that says nothing in the user's language is not taken alone for one of another. */
    private static Optional<Candidate> longer(Optional<Candidate> best, Optional<Candidate> next, boolean silent) {
        if (next.isEmpty() || (silent && next.get().found().length() == 1)) {
            return best;
        }
        return best.isEmpty() || rank(next.get()) > rank(best.get()) ? next : best;
    }

    private static int rank(Candidate candidate) {
        return candidate.found().length() * 2 - (candidate.found().slip() == Slip.MISSPELT ? 1 : 0);
    }

    private Match match(Candidate candidate, int at) {
        WordTree.Found found = candidate.found();
        int percent = percent(found) - found.slip().costPercent();
        return new Match(found.entry(), tokens.get(at).part(), candidate.language(), found.slip(), percent);
    }

    private static int percent(WordTree.Found found) {
        if (found.entry().strength() == Strength.WEAK) {
            return WEAK_PERCENT;
        }
        if (found.length() > 1) {
            return PHRASE_PERCENT;
        }
        return found.entry().strength() == Strength.MERCHANT ? NAME_PERCENT : WORD_PERCENT;
    }

    /** What an unknown word says by its beginning or end, or by a word written together with it. */
    private Optional<Match> inside(int at) {
        Token token = tokens.get(at);
        if (!token.forms().isEmpty()) {
            return Optional.empty();
        }
        return lexicon.byPart(token.written())
                .map(entry -> inside(entry, token, PART_PERCENT))
                .or(() -> compound(token.written()).map(entry -> inside(entry, token, COMPOUND_PERCENT)));
    }

    /** Such a word is most often a name of a shop, and has no more to say than one. */
    private static Match inside(Entry entry, Token token, int percent) {
        Entry shop = new Entry(entry.category(), Strength.MERCHANT);
        return new Match(shop, token.part(), Optional.empty(), Slip.NONE, percent);
    }

    private Optional<Entry> compound(String word) {
        for (int length = word.length() - 2; length >= SHORTEST_IN_COMPOUND; length--) {
            Optional<Entry> found = alone(word.substring(0, length));
            if (found.isEmpty()) {
                found = alone(word.substring(word.length() - length));
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> alone(String word) {
        if (!lexicon.contains(word)) {
            return Optional.empty();
        }
        Optional<Entry> found =
                lexicon.words(language).find(word).or(() -> lexicon.merchants().find(word));
        for (Language other : Language.values()) {
            found = found.or(() -> lexicon.words(other).find(word));
        }
        return found.filter(entry -> entry.strength() != Strength.WEAK);
    }
}
