package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares the words of a sentence among its amounts. Between two amounts there is one border; it depends on whether the
 * writer puts amounts before or after what they are for.
 */
final class Segmenter {
    private final Reading reading;

    Segmenter(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param before the sentence before when it has no amounts; it tells what an amount alone was for
     * @param amounts those of the sentence, in order
     */
    List<Item> items(Optional<Sentence> before, Sentence sentence, List<Amount> amounts) {
        List<Item> items = own(sentence, amounts);
        boolean named = items.isEmpty()
                || reading.hasContent(items.get(0).from(), items.get(0).to());
        if (!named) {
            before.ifPresent(told -> items.set(0, items.get(0).since(told.from())));
        }
        return items;
    }

    private List<Item> own(Sentence sentence, List<Amount> amounts) {
        List<Item> items = new ArrayList<>();
        int from = sentence.from();
        for (int index = 0; index < amounts.size(); index++) {
            Amount amount = amounts.get(index);
            boolean last = index == amounts.size() - 1;
            int to = last ? sentence.to() : border(from, amount, amounts.get(index + 1));
            items.add(new Item(amount, sentence, from, to));
            from = to;
        }
        return items;
    }

    private int border(int from, Amount amount, Amount next) {
        boolean named = reading.hasContent(from, amount.from());
        boolean led = isDated(from, amount);
        Optional<Integer> day = led ? laterDay(amount, next) : Optional.empty();
        if (day.isPresent()) {
            return day.orElseThrow();
        }
        int dated = led ? amount.to() : afterDate(amount.to(), next.from());
        List<Integer> separators = separators(dated, next.from());
        if (separators.isEmpty()) {
            return withoutSeparator(named, dated, next);
        }
        if (named || !reading.hasContent(dated, next.from())) {
            return separators.get(0);
        }
        return amountFirst(dated, separators, next);
    }

    /** {@code sat brunch 38 mon parking 9}: who puts the day first does so again. */
    private boolean isDated(int from, Amount amount) {
        return Within.range(reading.dates(), DateMention::from, from, amount.from()).stream()
                .anyMatch(mention -> !reading.hasContent(from, mention.from()));
    }

    /** {@code monday 30 gas tuesday 12 lunch}: a day after the words of the first begins the second. */
    private Optional<Integer> laterDay(Amount amount, Amount next) {
        return Within.range(reading.dates(), DateMention::from, amount.to(), next.from()).stream()
                .map(DateMention::from)
                .filter(from -> reading.hasContent(amount.to(), from) && !hasSeparator(from, next.from()))
                .findFirst();
    }

    private boolean hasSeparator(int from, int to) {
        return !separators(from, to).isEmpty();
    }

    /** A date right after an amount is that amount's: {@code uber 20 ontem almoço 30}. */
    private int afterDate(int from, int to) {
        int at = from;
        while (at < to && reading.isTaken(at)) {
            at++;
        }
        return at;
    }

    private List<Integer> separators(int from, int to) {
        List<Integer> separators = new ArrayList<>();
        for (int at = from; at < to; at++) {
            boolean starts = !separators.isEmpty() && isSeparator(at - 1);
            if (isSeparator(at) && !starts) {
                separators.add(at);
            }
        }
        return separators;
    }

    private boolean isSeparator(int at) {
        return reading.isComma(at) || reading.isLink(at) || reading.isClause(at);
    }

    /** {@code 45 groceries 5 coffee} or {@code groceries 45 coffee 5}; a verb always begins the next. */
    private int withoutSeparator(boolean named, int dated, Amount next) {
        for (Reading.Placed placed : cuesBetween(dated, next.from())) {
            if (placed.cue().isVerb() || placed.cue() == Cue.PLAN) {
                return placed.from();
            }
        }
        return named ? dated : next.from();
    }

    private List<Reading.Placed> cuesBetween(int from, int to) {
        return Within.range(reading.cues(), Reading.Placed::from, from, to);
    }

    /** {@code 45 on bread and milk, 5 on coffee}: all up to the last border that leaves the next its own words. */
    private int amountFirst(int dated, List<Integer> separators, Amount next) {
        int last = separators.get(separators.size() - 1);
        if (!reading.hasContent(dated, separators.get(0))) {
            return separators.get(0);
        }
        if (!reading.hasContent(last, next.from())) {
            return last;
        }
        for (int index = separators.size() - 1; index >= 0; index--) {
            if (!reading.isLink(separators.get(index))) {
                return separators.get(index);
            }
        }
        return last;
    }
}
