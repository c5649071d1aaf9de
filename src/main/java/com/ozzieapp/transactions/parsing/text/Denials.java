package com.ozzieapp.transactions.parsing.text;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What makes no event of an amount whatever the verb before it: questions, savings, habits, what others buy. */
final class Denials {
    private static final Set<Cue> FINITE = EnumSet.of(Cue.SPENT, Cue.EARNED, Cue.CONSUMED, Cue.TAKEN, Cue.GIVEN);
    private static final Set<Cue> VOIDING = EnumSet.of(Cue.NEGATION, Cue.PLAN, Cue.HYPOTHESIS);
    private static final int LONGEST_QUESTION = 40;
    private static final int LONGEST_REQUEST = 8;
    private static final int NEAR = 3;

    private final Reading reading;
    private final Clauses clauses;
    private final Tale tale;

    Denials(Reading reading, Clauses clauses) {
        this.reading = reading;
        this.clauses = clauses;
        this.tale = new Tale(reading);
    }

    boolean isDenied(Item item) {
        return isAsked(item)
                || isContrasted(item)
                || isSaved(item)
                || isHabit(item)
                || tale.isOfOthers(item)
                || tale.isTheirs(item);
    }

    /** What is told of it last: {@code they wanted 385, paid it}, {@code 80, but I did not go}. */
    Optional<Stance> end(Item item) {
        return isAsked(item) ? Optional.empty() : last(item);
    }

    private Optional<Stance> last(Item item) {
        return Stream.concat(clauses.cues(item.amount().to(), item.to()).stream(), afterwards(item))
                .filter(placed -> placed.cue() == Cue.SETTLED || placed.cue() == Cue.UNSETTLED)
                .filter(placed -> !isOfAnother(item, placed))
                .findFirst()
                .map(placed -> placed.cue() == Cue.SETTLED && !isVoid(placed) ? Stance.SPENT : Stance.NONE);
    }

    /** {@code shoes for 90. Didn't get them}: what the sentence after it begins with. */
    private Stream<Reading.Placed> afterwards(Item item) {
        int from = item.sentence().to();
        boolean last = item.to() == from;
        int start = Math.min(from + 1, reading.tokens().size());
        int to = Math.min(start + LONGEST_REQUEST, reading.tokens().size());
        boolean quiet = Within.range(reading.amounts(), Amount::from, start, to).isEmpty();
        return last && quiet
                ? clauses.cues(start, to).stream().filter(placed -> !reading.hasContent(start, placed.from()))
                : Stream.empty();
    }

    /** {@code cake 1.30, paper I did not buy}: one that has its name already is not meant by another. */
    private boolean isOfAnother(Item item, Reading.Placed end) {
        boolean before = end.cue() == Cue.UNSETTLED
                && clauses.isNamed(item)
                && reading.hasContent(item.amount().to(), Math.min(end.from(), item.to()));
        int to = end.to();
        int last =
                Math.max(item.to(), Math.min(end.to() + NEAR, reading.tokens().size()));
        while (to < last && !clauses.isBorder(to)) {
            to++;
        }
        return before || reading.hasContent(end.to(), to);
    }

    /** {@code did not buy}, {@code want to get}: tells of no buying. */
    boolean isVoid(Reading.Placed verb) {
        return clauses.cues(Math.max(0, verb.from() - NEAR), verb.from()).stream()
                .anyMatch(placed -> VOIDING.contains(placed.cue())
                        && !reading.hasContent(placed.to(), verb.from())
                        && !hasBorder(placed.to(), verb.from()));
    }

    /** {@code dad sent 200} came in, {@code sent 200 to dad} went out. */
    Optional<Stance> given(Reading.Placed verb, Item item) {
        if (tale.isGift(verb, item)) {
            return Optional.of(Stance.EARNED);
        }
        return reading.words().bendsVerbs() ? Optional.empty() : Optional.of(Stance.SPENT);
    }

    /** {@code almost bought}. */
    boolean isAlmost(Reading.Placed verb) {
        boolean finite = FINITE.contains(verb.cue()) || verb.cue() == Cue.SPENDING;
        return finite
                && IntStream.range(Math.max(0, verb.from() - 2), verb.from())
                        .anyMatch(at -> reading.words().skip(Mark.ALMOST, reading.tokens(), at) == verb.from());
    }

    private boolean hasBorder(int from, int to) {
        return IntStream.range(from, to).anyMatch(clauses::isBorder);
    }

    /** {@code saw a TV for 500 but did not buy it}. */
    boolean isTakenBack(Item item) {
        int border = clauses.after(item).to();
        boolean denied = clauses.cues(border, Math.min(item.to(), border + NEAR)).stream()
                .anyMatch(placed -> placed.cue() == Cue.NEGATION);
        return denied
                && clauses.cues(border, Math.min(item.to(), border + 2 * NEAR)).stream()
                        .anyMatch(placed -> placed.cue() == Cue.SPENT || placed.cue() == Cue.SPENDING);
    }

    /** {@code that coffee was 4, not 40}: an entry is put right. */
    private boolean isContrasted(Item item) {
        int after = afterLink(item.amount().to());
        int before = item.amount().from() - 1;
        int article = reading.words().is(Mark.OF, reading.tokens(), Math.max(0, before)) ? before - 1 : before;
        boolean first = isNot(after) && isAmountNear(after + 1);
        boolean second =
                isNot(article) && article > 1 && (reading.isTaken(article - 1) || reading.isTaken(article - 2));
        return (first || second) && !isFinite(item);
    }

    private int afterLink(int at) {
        return at < reading.tokens().size() && (reading.isComma(at) || reading.isLink(at)) ? at + 1 : at;
    }

    private boolean isNot(int at) {
        return at > 0
                && at < reading.tokens().size()
                && Set.of("not", "nao", "no").contains(reading.tokens().get(at).key());
    }

    private boolean isAmountNear(int at) {
        return !Within.range(reading.amounts(), Amount::from, at, at + 2).isEmpty();
    }

    /** {@code transferred 200 to savings}: where it went says more than the verb. */
    private boolean isSaved(Item item) {
        boolean score = clauses.saysAfter(item, Cue.SCORE) || clauses.saysBefore(item, Cue.SCORE);
        if (score) {
            return !item.amount().marked();
        }
        boolean verb = clauses.cues(item.from(), item.amount().from()).stream()
                .anyMatch(placed -> placed.cue() == Cue.EARNED || placed.cue() == Cue.EARNING);
        return !verb && clauses.saysAfter(item, Cue.TRANSFER);
    }

    /** Whether a verb before the amount says that something has happened. */
    boolean isFinite(Item item) {
        return clauses.cues(item.from(), item.amount().from()).stream()
                .anyMatch(placed -> FINITE.contains(placed.cue()));
    }

    /** {@code I spend 60 a week on gas}, {@code pago 1250 de aluguel e 380 de luz todo mês}. */
    private boolean isHabit(Item item) {
        int end = Math.min(item.sentence().to(), item.amount().to() + LONGEST_QUESTION);
        boolean later = isPresent(item)
                && clauses.cues(item.amount().to(), end).stream().anyMatch(placed -> placed.cue() == Cue.HABIT);
        return !isFinite(item) && (later || isStanding(item) || clauses.saysAfter(item, Cue.HABIT));
    }

    /** {@code I pay 60 for my phone}, {@code pago 60 no celular}; but {@code pago 60 luz} is a note. */
    private boolean isStanding(Item item) {
        int amount = item.amount().from();
        boolean led = IntStream.range(Math.max(item.sentence().from(), amount - NEAR), amount)
                .anyMatch(at -> reading.words().skip(Mark.STANDING, reading.tokens(), at) == amount
                        && !reading.hasContent(item.sentence().from(), at));
        int after = item.amount().to();
        boolean links = reading.words().is(Mark.ITEM_LINK, reading.tokens(), after)
                || reading.words().is(Mark.OF, reading.tokens(), after);
        boolean dated = !Within.range(
                        reading.dates(),
                        DateMention::from,
                        item.sentence().from(),
                        item.sentence().to())
                .isEmpty();
        return led && links && !dated;
    }

    /** Whether it is told by a verb that says no time: {@code pay}. */
    boolean isPresent(Item item) {
        return !isFinite(item)
                && clauses.cues(item.from(), item.to()).stream().anyMatch(placed -> placed.cue() == Cue.SPENDING);
    }

    /** {@code can you log 20 for lunch?}. */
    private boolean isRequest(Sentence sentence) {
        return clauses.cues(sentence.from(), Math.min(sentence.to(), sentence.from() + LONGEST_REQUEST)).stream()
                .anyMatch(placed -> placed.cue() == Cue.REQUEST);
    }

    /** A question mark asks about all before it, unless its last clause asks something else. */
    private boolean isAsked(Item item) {
        if (!item.sentence().asks() || isRequest(item.sentence())) {
            return false;
        }
        int end = item.sentence().to();
        int last = end - 1;
        while (last > item.amount().to() && end - last < LONGEST_QUESTION && !clauses.isBorder(last)) {
            last--;
        }
        boolean own = last < item.amount().to() || (last == item.amount().to() && !reading.isLink(last));
        boolean tag = reading.words().skip(Mark.TAG, reading.tokens(), last + 1) == end;
        return own || (!tag && !asksElse(last, end));
    }

    private boolean asksElse(int from, int to) {
        Set<Cue> asking = EnumSet.of(Cue.QUESTION, Cue.STATEMENT, Cue.PLAN);
        boolean another = reading.isLink(from) && reading.hasContent(from, to);
        return another || clauses.cues(from, to).stream().anyMatch(placed -> asking.contains(placed.cue()));
    }
}
