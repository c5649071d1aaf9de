package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a message by its words; the writer's own breaks ties. */
final class Vocabularies {
    private static final int MOST_WORDS = 400;

    private final Map<Language, Vocabulary> byLanguage = new EnumMap<>(Language.class);

    Vocabularies() {
        for (Language language : Language.values()) {
            byLanguage.put(language, new Vocabulary(language));
        }
    }

    Vocabulary of(List<Token> tokens, Language hint) {
        Vocabulary best = require(hint);
        int most = known(best, tokens);
        for (Language language : Language.values()) {
            Vocabulary other = require(language);
            int known = known(other, tokens);
            // One word more may be a name, or a word that both have and only one table.
            if (known > most + (best == require(hint) && most > 1 ? 1 : 0)) {
                best = other;
                most = known;
            }
        }
        return best;
    }

    private Vocabulary require(Language language) {
        Vocabulary vocabulary = byLanguage.get(language);
        if (vocabulary == null) {
            throw new IllegalArgumentException("no words of " + language);
        }
        return vocabulary;
    }

    private static int known(Vocabulary vocabulary, List<Token> tokens) {
        return (int) tokens.stream()
                .limit(MOST_WORDS)
                .filter(Token::isWord)
                .filter(token -> token.key().length() > 1 || token.is("y"))
                .filter(token -> vocabulary.knows(token.key()))
                .count();
    }
}
