package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.util.List;

/**
 * Tells a category from a lexicon of words, phrases and shops in English, Portuguese and Spanish.
 *
 * <p>All three languages are tried, the user's first, since people mix them. A phrase beats the words in it, a noun
 * beats the shop it was bought in, the head of the phrase beats what describes it. Any thread may ask.
 */
public final class LexiconCategorizer implements Categorizer {
    /** Read once, when first asked for, and never changed after: all that load share it. */
    private static final class Shared {
        private static final Lexicon LEXICON = Lexicon.read();
    }

    private final Lexicon lexicon;

    private LexiconCategorizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @throws ExceptionInInitializerError when a lexicon file is missing or contradicts itself */
    public static LexiconCategorizer load() {
        return new LexiconCategorizer(Shared.LEXICON);
    }

    /** Never fails; a text that says nothing known is OTHER with at most 30 percent. */
    @Override
    public CategoryGuess categorize(String text, ParseContext context) {
        Language language = context.language();
        List<Token> tokens = Tokens.of(text, language, lexicon);
        Matches found = new Matches(lexicon, language, tokens);
        int start = afterPrefixes(tokens, found);
        List<Match> matches = found.from(start);
        boolean statement = start > 0 || text.indexOf('*') >= 0;
        if (matches.isEmpty() && start > 0) {
            matches = found.from(0);
        }
        return new Verdict(language, matches, statement).guess();
    }

    /** How many of the first words only tell by which way a bank or card paid. */
    private int afterPrefixes(List<Token> tokens, Matches found) {
        int start = 0;
        int length = prefixLength(tokens, found, start);
        while (length > 0) {
            start += length;
            length = prefixLength(tokens, found, start);
        }
        return start;
    }

    /** 0 where no prefix stands, or where it only begins something longer: "pagamento da fatura". */
    private int prefixLength(List<Token> tokens, Matches found, int at) {
        return lexicon.prefixes()
                .longest(tokens, at)
                .map(WordTree.Found::length)
                .filter(length -> found.lengthAt(at) <= length && !found.isHandedAt(at))
                .orElse(0);
    }
}
