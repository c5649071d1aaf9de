package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.money.Language;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the words that can mean something and tells how each can be read. */
final class Tokens {
    private static final int MOST_TOKENS = 40;

    private final Lexicon lexicon;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private int part;
    private boolean giver;

    private Tokens(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    static List<Token> of(String text, Language language, Lexicon lexicon) {
        Tokens cut = new Tokens(lexicon, language);
        for (String word : Folding.words(text)) {
            cut.take(word);
        }
        return cut.tokens;
    }

    /** A link or a pause begins a new part, unless nothing has been said yet. */
    private void take(String word) {
        if (word.equals(Folding.BREAK) || lexicon.joins(word)) {
            part = tokens.isEmpty() ? 0 : part + 1;
            giver = lexicon.isGiver(word);
        } else if (!lexicon.isArticle(word) && tokens.size() < MOST_TOKENS) {
            tokens.add(new Token(word, forms(word), part, giver));
            giver = false;
        }
    }

    private List<Form> forms(String word) {
        if (lexicon.isOrdinary(word, language)) {
            return List.of(new Form(word, Slip.NONE));
        }
        List<Form> forms = new ArrayList<>(2);
        if (lexicon.contains(word)) {
            forms.add(new Form(word, Slip.NONE));
        }
        for (String guess : Inflections.numbers(word)) {
            add(guess, Slip.INFLECTED, forms);
        }
        if (forms.isEmpty()) {
            for (String guess : Inflections.bases(word)) {
                add(guess, Slip.INFLECTED, forms);
            }
        }
        if (forms.isEmpty() && lexicon.byPart(word).isEmpty()) {
            lexicon.respelt(word, language).ifPresent(guess -> addRespelt(guess, forms));
        }
        return forms;
    }

    private void addRespelt(String guess, List<Form> forms) {
        forms.add(new Form(guess, Slip.MISSPELT));
        for (String number : Inflections.numbers(guess)) {
            add(number, Slip.MISSPELT, forms);
        }
    }

    private void add(String guess, Slip slip, List<Form> forms) {
        if (lexicon.contains(guess)) {
            forms.add(new Form(guess, slip));
        }
    }
}
