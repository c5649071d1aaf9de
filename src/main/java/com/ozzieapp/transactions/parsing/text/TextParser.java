package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads what someone writes of money spent or earned, in English, Portuguese or Spanish. Without state between two
 * messages: one parser serves all threads. Takes time in proportion to the length of the text.
 */
public final class TextParser {
    /** Longer texts are read up to here. */
    private static final int LONGEST = 100_000;

    private final Categorizer categorizer;
    private final Vocabularies vocabularies = new Vocabularies();
    private final MoneyWords moneyWords = new MoneyWords();

    public TextParser(Categorizer categorizer) {
        this.categorizer = categorizer;
    }

    /** @return what was spent or earned, in the order of the text; empty when it tells of neither */
    public List<Candidate> parse(String text, ParseContext context) {
        Reading reading = read(text, context);
        List<List<Item>> sentences = items(reading);
        List<Optional<DateMention>> days = ItemDates.of(reading, sentences);
        Judge judge = new Judge(reading, categorizer);
        List<Candidate> candidates = new ArrayList<>();
        Stances stances = new Stances(reading);
        int place = 0;
        for (List<Item> sentence : sentences) {
            for (Item item : sentence) {
                Stances.Judged judged = stances.of(item);
                judge.candidate(item, judged, days.get(place)).ifPresent(candidates::add);
                place++;
            }
        }
        return List.copyOf(candidates);
    }

    /**
     * Lists every figure of a text that may be money, spent or not, with the products that the text tells of: pieces
     * times a price, and the total of instalments. No amount that is not among them can be meant by the text.
     *
     * @return a figure that is written several times so often; none with fractions of a cent
     */
    public List<Money> figures(String text, ParseContext context) {
        Words read = words(text, context);
        return new MoneyFigures(read.vocabulary(), read.tokens(), new Currencies(context.currency()), moneyWords)
                .list(taken(read, DateFinder.find(read.vocabulary(), read.tokens(), context)));
    }

    /** A text's tokens, spelt as the vocabulary of its language has them. */
    private record Words(Vocabulary vocabulary, List<Token> tokens) {}

    private Words words(String text, ParseContext context) {
        List<Token> raw = Tokenizer.tokens(text.substring(0, Math.min(LONGEST, text.length())));
        Vocabulary vocabulary = vocabularies.of(raw, context.language());
        return new Words(
                vocabulary, raw.stream().map(vocabulary.spelling()::correct).toList());
    }

    /** Where dates and times of the day stand. */
    private static BitSet taken(Words read, List<DateMention> dates) {
        BitSet taken = new BitSet();
        dates.forEach(date -> taken.set(date.from(), date.to()));
        new ClockTimes(read.vocabulary(), read.tokens()).markIn(taken);
        return taken;
    }

    private Reading read(String text, ParseContext context) {
        Words read = words(text, context);
        Vocabulary words = read.vocabulary();
        List<Token> tokens = read.tokens();
        List<DateMention> dates = DateFinder.find(words, tokens, context);
        BitSet taken = taken(read, dates);
        List<Amount> numbers =
                new MoneyFinder(words, tokens, taken, moneyWords, new Currencies(context.currency())).find();
        List<Amount> products =
                new LaterCounts(words, tokens).merged(new Products(words, tokens, taken).merged(numbers));
        BareNumbers bare = new BareNumbers(words, tokens, taken, context.today());
        List<Amount> money = products.stream().filter(bare::isMoney).toList();
        List<Amount> prices = new Counts(words, tokens).withoutCounts(money);
        List<Amount> valid = new Corrections(words, tokens, taken).applied(prices);
        return new Reading(words, tokens, context, dates, valid, taken);
    }

    private static List<List<Item>> items(Reading reading) {
        Segmenter segmenter = new Segmenter(reading);
        Totals totals = new Totals(reading);
        List<Item> all = new ArrayList<>();
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : Sentence.of(reading.tokens())) {
            List<Amount> amounts = Within.range(reading.amounts(), Amount::from, sentence.from(), sentence.to());
            List<Item> items = segmenter.items(before, sentence, amounts);
            all.addAll(items);
            before = Optional.of(sentence).filter(quiet -> items.isEmpty() && !quiet.asks());
        }
        List<List<Item>> bySentence = new ArrayList<>();
        for (Item item : totals.withoutTotal(all)) {
            boolean same = !bySentence.isEmpty()
                    && bySentence.get(bySentence.size() - 1).get(0).sentence().equals(item.sentence());
            if (!same) {
                bySentence.add(new ArrayList<>());
            }
            bySentence.get(bySentence.size() - 1).add(item);
        }
        return bySentence;
    }
}
