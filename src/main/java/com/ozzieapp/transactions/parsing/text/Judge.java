package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import java.util.Optional;

/** Makes a candidate of an item, with how sure it is, or nothing when it is hardly one. */
final class Judge {
    private static final int KNOWN_PERCENT = 60;
    private static final int LONGEST_WITHOUT_VERB = 9;

    private final Reading reading;
    private final Describer describer;
    private final Categorizer categorizer;

    Judge(Reading reading, Categorizer categorizer) {
        this.reading = reading;
        this.describer = new Describer(reading);
        this.categorizer = categorizer;
    }

    /** @param inherited whether the stance is that of an item before it */
    Optional<Candidate> candidate(Item item, Stance stance, boolean inherited, Optional<DateMention> day) {
        boolean ahead = day.filter(DateMention::ahead).isPresent();
        Optional<Money> money = item.amount().money();
        if (stance == Stance.NONE || money.isEmpty() || ahead && stance == Stance.NEUTRAL) {
            return Optional.empty();
        }
        String words = describer.allWords(item);
        CategoryGuess guess = categorizer.categorize(words, reading.context());
        if (stance == Stance.NEUTRAL && !isPlausible(item, words, guess)) {
            return Optional.empty();
        }
        boolean income = isIncome(stance, inherited, guess, words);
        Category category =
                income ? Category.INCOME : guess.category() == Category.INCOME ? Category.OTHER : guess.category();
        int confidence = confidence(item, stance, guess, words, day);
        return Optional.of(new Candidate(
                money.orElseThrow(),
                item.amount().currency(),
                category,
                description(item, income),
                day.flatMap(DateMention::date).orElse(reading.context().today()),
                confidence));
    }

    private String description(Item item, boolean income) {
        String own = describer.describe(item);
        return own.isEmpty() ? Generic.description(reading.words().language(), income) : own;
    }

    private static boolean isIncome(Stance stance, boolean inherited, CategoryGuess guess, String words) {
        boolean known = guess.confidencePercent() >= KNOWN_PERCENT && !words.isEmpty();
        boolean other = known && guess.category() != Category.INCOME && guess.category() != Category.OTHER;
        return switch (stance) {
            case EARNED -> !inherited || !other;
            case NEUTRAL -> guess.category() == Category.INCOME;
            default -> false;
        };
    }

    /** A bare number among words about other things is no amount; one with its thing is. */
    private boolean isPlausible(Item item, String words, CategoryGuess guess) {
        if (item.amount().marked()) {
            return true;
        }
        int said = 0;
        for (int at = item.from(); at < item.to(); at++) {
            boolean own = !item.sentence().contains(at)
                    || at < item.amount().from()
                    || at >= item.amount().to();
            if (own && reading.words().is(Mark.CHAT, reading.tokens(), at)) {
                return false;
            }
            said += reading.tokens().get(at).isWord() ? 1 : 0;
        }
        boolean known = guess.confidencePercent() >= KNOWN_PERCENT && guess.category() != Category.OTHER;
        return said <= LONGEST_WITHOUT_VERB && (!words.isEmpty() || isWholeMessage(item)) || known;
    }

    private boolean isWholeMessage(Item item) {
        return item.to() - item.from() <= 2 && !item.amount().inWords();
    }

    private static int confidence(
            Item item, Stance stance, CategoryGuess guess, String words, Optional<DateMention> day) {
        int percent = item.amount().marked() ? 60 : 40;
        percent += stance == Stance.NEUTRAL ? 0 : 20;
        percent += day.isPresent() ? 5 : 0;
        percent += words.isEmpty() ? -10 : 0;
        boolean known = !words.isEmpty() && guess.category() != Category.OTHER;
        percent += known ? guess.confidencePercent() * 15 / 100 : 0;
        percent -= item.amount().inWords() && !item.amount().marked() ? 10 : 0;
        return Math.max(5, Math.min(98, percent));
    }
}
