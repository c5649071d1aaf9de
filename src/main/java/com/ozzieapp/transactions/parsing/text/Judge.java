package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.util.Optional;

/** Makes a candidate of an item, with how sure it is, or nothing when it is hardly one. */
final class Judge {
    private static final int KNOWN_PERCENT = 60;
    private static final int LONGEST_WITHOUT_VERB = 9;
    private static final int LEAST_PERCENT = 5;
    private static final int MOST_PERCENT = 98;

    private final Reading reading;
    private final Describer describer;
    private final Tale tale;
    private final Categorizer categorizer;
    private final ParseContext written;
    private Optional<Named> last = Optional.empty();

    Judge(Reading reading, Categorizer categorizer) {
        this.reading = reading;
        this.describer = new Describer(reading);
        this.tale = new Tale(reading);
        this.categorizer = categorizer;
        this.written = written(reading);
    }

    /** What a word means depends on the language of the message, which need not be the user's: {@code 40 on gas}. */
    private static ParseContext written(Reading reading) {
        ParseContext context = reading.context();
        return new ParseContext(reading.words().language(), context.currency(), context.today());
    }

    Optional<Candidate> candidate(Item item, Stances.Judged judged, Optional<DateMention> day) {
        Stance stance = judged.stance();
        Optional<Money> money = item.amount().money();
        boolean ahead = day.filter(DateMention::ahead).isPresent();
        if (stance == Stance.NONE || money.isEmpty() || (ahead && !judged.finite())) {
            return Optional.empty();
        }
        Name name = name(item);
        if (stance == Stance.NEUTRAL && (isTale(item) || !isPlausible(item, name))) {
            return Optional.empty();
        }
        last = Optional.of(new Named(item.sentence(), name));
        boolean income = isIncome(stance, judged.inherited(), name);
        return Optional.of(new Candidate(
                money.orElseThrow(),
                item.amount().currency(),
                category(name.guess(), income),
                name.description(reading.words().language(), income),
                day.flatMap(DateMention::date).orElse(reading.context().today()),
                confidence(item, stance, name, day)));
    }

    /** What an item is called and taken for. */
    private record Name(String words, String shown, CategoryGuess guess) {
        boolean isKnown() {
            return !words.isEmpty() && guess.category() != Category.OTHER && guess.confidencePercent() >= KNOWN_PERCENT;
        }

        String description(Language language, boolean income) {
            return shown.isEmpty() ? Generic.description(language, income) : shown;
        }
    }

    private record Named(Sentence sentence, Name name) {}

    /** An amount without words is one more of what was named before: {@code gasolina 120 ontem e 80 hoje}. */
    private Name name(Item item) {
        String words = describer.allWords(item);
        Name own = new Name(words, describer.describe(item), guess(item, words));
        return words.isEmpty()
                ? last.filter(named -> named.sentence().equals(item.sentence()))
                        .map(Named::name)
                        .orElse(own)
                : own;
    }

    private static Category category(CategoryGuess guess, boolean income) {
        if (income) {
            return Category.INCOME;
        }
        return guess.category() == Category.INCOME ? Category.OTHER : guess.category();
    }

    /** By the item's own name; where that says nothing, by all that was written of it. */
    private CategoryGuess guess(Item item, String words) {
        CategoryGuess first = categorizer.categorize(words, written);
        if (first.category() != Category.OTHER) {
            return first;
        }
        CategoryGuess second = categorizer.categorize(describer.wholeText(item), written);
        return second.category() == Category.INCOME ? first : second;
    }

    private static boolean isIncome(Stance stance, boolean inherited, Name name) {
        boolean other = name.isKnown() && name.guess().category() != Category.INCOME;
        return switch (stance) {
            case EARNED -> !inherited || !other;
            case NEUTRAL -> name.guess().category() == Category.INCOME;
            default -> false;
        };
    }

    private boolean isTale(Item item) {
        boolean verb = tale.verbPlace(item)
                .map(token -> categorizer.categorize(token.text(), written))
                .filter(guess -> guess.category() == Category.OTHER)
                .isPresent();
        return verb || tale.isOpen(item) || tale.isOfOtherThings(item);
    }

    /** A bare number among words about other things is no amount; one with its thing is. */
    private boolean isPlausible(Item item, Name name) {
        if (item.amount().marked()) {
            return true;
        }
        int said = 0;
        boolean chat = false;
        int clauseEnd = item.amount().to();
        while (clauseEnd < item.to() && !reading.isComma(clauseEnd)) {
            clauseEnd++;
        }
        for (int at = item.from(); at < item.to(); at++) {
            chat &= !reading.tokens().get(at).is(":");
            chat |= at < clauseEnd && !reading.isTaken(at) && reading.words().is(Mark.CHAT, reading.tokens(), at);
            said += reading.tokens().get(at).isWord() ? 1 : 0;
        }
        boolean named = !name.words().isEmpty() || isWholeMessage(item);
        boolean priced = name.isKnown() && item.amount().value().scale() == 2;
        return (!chat || priced) && (name.isKnown() || (named && said <= LONGEST_WITHOUT_VERB));
    }

    private boolean isWholeMessage(Item item) {
        int length = item.sentence().to() - item.sentence().from();
        return length <= 2
                && item.amount().to() - item.amount().from() <= length
                && !item.amount().inWords();
    }

    private static int confidence(Item item, Stance stance, Name name, Optional<DateMention> day) {
        int percent = item.amount().marked() ? 60 : 40;
        percent += stance == Stance.NEUTRAL ? 0 : 20;
        percent += day.isPresent() ? 5 : 0;
        percent -= name.words().isEmpty() ? 10 : 0;
        boolean known = !name.words().isEmpty() && name.guess().category() != Category.OTHER;
        percent += known ? name.guess().confidencePercent() * 15 / 100 : 0;
        percent -= item.amount().inWords() && !item.amount().marked() ? 10 : 0;
        return Math.max(LEAST_PERCENT, Math.min(MOST_PERCENT, percent));
    }
}
