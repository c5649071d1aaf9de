package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Gives every item its day. A day named before an amount holds for those that follow too, one at the end of a sentence
 * for those before, one on a line of its own for the list under it or over it.
 */
final class ItemDates {
    private final Reading reading;
    private final List<Optional<DateMention>> days = new ArrayList<>();
    private Optional<DateMention> heading = Optional.empty();
    private int read;

    private ItemDates(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param sentences the items of each sentence that has any
     * @return a day for each item, in their order; empty where nothing is said
     */
    static List<Optional<DateMention>> of(Reading reading, List<List<Item>> sentences) {
        ItemDates dates = new ItemDates(reading);
        sentences.forEach(dates::add);
        return dates.closed();
    }

    private void add(List<Item> items) {
        Sentence sentence = items.get(0).sentence();
        dated(read, sentence.from()).forEach(mention -> heading = Optional.of(mention));
        List<Optional<DateMention>> own = items.stream().map(this::own).toList();
        Optional<DateMention> closing = closing(items, own);
        Optional<DateMention> leading = Optional.empty();
        for (int index = 0; index < items.size(); index++) {
            Optional<DateMention> before = leading.or(() -> closing).or(() -> heading);
            Optional<DateMention> mine = own.get(index);
            days.add(mine.or(() -> before));
            leading = mine.filter(isBefore(items.get(index))).or(keep(leading, mine));
        }
        read = sentence.from();
        heading = own.get(0).filter(isBefore(items.get(0))).filter(this::heads).or(keep(heading, Optional.empty()));
        read = sentence.to();
    }

    private static Predicate<DateMention> isBefore(Item item) {
        return mention -> mention.from() < item.amount().from();
    }

    private static Supplier<Optional<DateMention>> keep(Optional<DateMention> old, Optional<DateMention> unless) {
        return () -> unless.isPresent() ? Optional.empty() : old;
    }

    /** Whether its sentence begins with it, so that it holds for the sentences after. */
    private boolean heads(DateMention mention) {
        return !reading.hasContent(read, mention.from());
    }

    /** {@code coffee 5 and lunch 20 yesterday}: only when no other item of the sentence has a day. */
    private static Optional<DateMention> closing(List<Item> items, List<Optional<DateMention>> own) {
        int last = items.size() - 1;
        boolean others = own.subList(0, last).stream().anyMatch(Optional::isPresent);
        return others
                ? Optional.empty()
                : own.get(last)
                        .filter(mention ->
                                mention.from() >= items.get(last).amount().to());
    }

    private Optional<DateMention> own(Item item) {
        List<DateMention> mentions = dated(item.from(), item.to());
        Optional<DateMention> after = mentions.stream()
                .filter(mention -> mention.from() >= item.amount().to())
                .findFirst();
        Optional<DateMention> before = mentions.stream().filter(isBefore(item)).reduce((first, second) -> second);
        boolean close =
                after.filter(mention -> mention.from() == item.amount().to()).isPresent();
        return close || before.isEmpty() ? after : before;
    }

    /** Those that name a day or are still to come. */
    private List<DateMention> dated(int from, int to) {
        return Within.range(reading.dates(), DateMention::from, from, to).stream()
                .filter(mention -> mention.date().isPresent() || mention.ahead())
                .toList();
    }

    /** A day told after the list, in a sentence of its own, holds when no item has one: {@code all yesterday}. */
    private List<Optional<DateMention>> closed() {
        boolean said = days.stream().anyMatch(Optional::isPresent);
        Optional<DateMention> under = dated(read, reading.tokens().size()).stream()
                .findFirst()
                .filter(mention -> !mention.ahead() && isOfAll(mention));
        return said || under.isEmpty() ? days : days.stream().map(none -> under).toList();
    }

    /** By being alone, or after nothing but a verb of paying and words for all that was told. */
    private boolean isOfAll(DateMention mention) {
        int start = mention.from();
        boolean paid = false;
        while (start > read && !isEnd(start - 1)) {
            start--;
        }
        int at = start;
        while (at < mention.from() && (reading.isQuiet(at) || isAll(at))) {
            boolean verb = isVerb(at);
            paid |= verb;
            at = Math.max(at + 1, reading.words().skip(Mark.ALL, reading.tokens(), at));
        }
        boolean alone =
                !reading.hasContent(mention.to(), Math.min(reading.tokens().size(), mention.to() + 2));
        return at >= mention.from() && (paid || alone);
    }

    private boolean isVerb(int at) {
        return Within.range(reading.cues(), Reading.Placed::from, at, at + 1).stream()
                .anyMatch(placed -> placed.cue() == Cue.SPENT);
    }

    private boolean isAll(int at) {
        return reading.words().is(Mark.ALL, reading.tokens(), at);
    }

    private boolean isEnd(int at) {
        Token token = reading.tokens().get(at);
        return token.kind() == Token.Kind.LINE_END || ".!?;…".contains(token.key());
    }
}
