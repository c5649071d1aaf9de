package com.ozzieapp.transactions.parsing.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads from the wording near an amount whether it is an event. The clause nearest before the amount decides, then
 * those farther before, then the one right after.
 */
final class StanceReader {
    private static final Set<Cue> DENIALS = EnumSet.of(Cue.NEGATION, Cue.HYPOTHESIS, Cue.QUESTION);
    /** Said of one thing, they say nothing of the next. */
    private static final Set<Cue> NEAR_ONLY = EnumSet.of(Cue.NEGATION, Cue.STATEMENT, Cue.HABIT);

    private static final Set<Cue> CIRCUMSTANCES = EnumSet.of(Cue.PLAN, Cue.STATEMENT, Cue.HABIT, Cue.TRANSFER);
    private static final int MOST_CLAUSES = 12;
    private static final int LONGEST_QUESTION = 40;
    private static final int LONGEST_REQUEST = 8;
    private static final int NEAR = 3;

    private final Reading reading;
    private final Tale tale;

    StanceReader(Reading reading) {
        this.reading = reading;
        this.tale = new Tale(reading);
    }

    /** What is said of the item itself. */
    Stance of(Item item) {
        if (isAsked(item) || isSaved(item) || isHabit(item) || tale.isOfOthers(item)) {
            return Stance.NONE;
        }
        Optional<Stance> left = left(item);
        if (left.isPresent()) {
            return left.orElseThrow();
        }
        return isTakenBack(item) ? Stance.NONE : right(item);
    }

    /** {@code saw a TV for 500 but did not buy it}. */
    private boolean isTakenBack(Item item) {
        int border = clauseAfter(item).to();
        boolean denied = cues(new Clause(border, Math.min(item.to(), border + NEAR))).stream()
                .anyMatch(placed -> placed.cue() == Cue.NEGATION);
        return denied
                && cues(new Clause(border, Math.min(item.to(), border + 2 * NEAR))).stream()
                        .anyMatch(placed -> placed.cue() == Cue.SPENT || placed.cue() == Cue.SPENDING);
    }

    /** What the last clause before a colon says of the list under it. */
    Stance ofHeading(int from, int to, Item first) {
        return stance(new Clause(from, to), first, true).orElse(Stance.NEUTRAL);
    }

    private Optional<Stance> left(Item item) {
        boolean near = true;
        for (Clause clause : clausesBefore(item)) {
            Optional<Stance> stance = stance(clause, item, near);
            if (stance.isPresent()) {
                return stance;
            }
            near &= !reading.hasContent(clause.from(), clause.to());
        }
        return Optional.empty();
    }

    private record Clause(int from, int to) {}

    /** The nearest first. */
    private List<Clause> clausesBefore(Item item) {
        List<Clause> clauses = new ArrayList<>();
        int end = item.amount().from();
        for (int at = end - 1; at >= item.from() && clauses.size() < MOST_CLAUSES; at--) {
            if (isBorder(at) || at == item.from()) {
                clauses.add(new Clause(at, end));
                end = at;
            }
        }
        return clauses;
    }

    private boolean isBorder(int at) {
        return reading.isComma(at)
                || reading.isLink(at)
                || reading.isClause(at)
                || reading.tokens().get(at).is(":");
    }

    private List<Reading.Placed> cues(Clause clause) {
        return Within.range(reading.cues(), Reading.Placed::from, clause.from(), clause.to());
    }

    /**
     * Empty when nothing in the clause tells.
     *
     * @param near whether it is the amount's own: what was not done elsewhere says nothing of it
     */
    private Optional<Stance> stance(Clause clause, Item item, boolean near) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        Optional<Stance> finite = Optional.empty();
        for (Reading.Placed placed : cues(clause)) {
            boolean far = !near || (clause.to() < item.amount().from() && placed.to() < clause.to());
            if (!far || !NEAR_ONLY.contains(placed.cue())) {
                found.add(placed.cue());
            }
            finite = finite(placed, item).or(last(finite));
        }
        if (found.stream().anyMatch(DENIALS::contains)) {
            return Optional.of(Stance.NONE);
        }
        if (finite.isEmpty() && found.stream().anyMatch(CIRCUMSTANCES::contains)) {
            return Optional.of(Stance.NONE);
        }
        if (found.contains(Cue.EARNING) && !found.contains(Cue.SPENT)) {
            return Optional.of(Stance.EARNED);
        }
        return finite.or(() -> unfinished(found, clause, item));
    }

    private static Supplier<Optional<Stance>> last(Optional<Stance> verb) {
        return () -> verb;
    }

    private Optional<Stance> finite(Reading.Placed placed, Item item) {
        return switch (placed.cue()) {
            case SPENT, CONSUMED -> Optional.of(Stance.SPENT);
            case EARNED -> Optional.of(Stance.EARNED);
            case TAKEN -> Optional.of(isTakenIn(placed, item) ? Stance.EARNED : Stance.SPENT);
            default -> Optional.empty();
        };
    }

    /** By forms that are no more than a name of what was done. */
    private Optional<Stance> unfinished(Set<Cue> found, Clause clause, Item item) {
        for (Reading.Placed placed : cues(clause)) {
            if (placed.cue() == Cue.PASSED) {
                boolean in = isFrom(placed.to(), item) || isFrom(item.amount().to(), item);
                return Optional.of(in ? Stance.EARNED : Stance.SPENT);
            }
        }
        return found.contains(Cue.SPENDING) || found.contains(Cue.REQUEST)
                ? Optional.of(Stance.SPENT)
                : Optional.empty();
    }

    /** {@code pix de 50 da Ana}, {@code venmo from Mike 35}. */
    private boolean isFrom(int at, Item item) {
        return at + 1 < reading.tokens().size()
                && at + 1 != item.amount().from()
                && reading.words().is(Mark.FROM, reading.tokens(), at);
    }

    /** {@code got 50}, but not {@code got coffee 5} nor {@code got 50 of gas}. */
    private boolean isTakenIn(Reading.Placed taken, Item item) {
        Amount amount = item.amount();
        if (cues(clauseAfter(item)).stream().anyMatch(placed -> placed.cue() == Cue.EARNING)) {
            return true;
        }
        for (int at = taken.to(); at < amount.from(); at++) {
            if (!reading.isVerbOrFiller(at)) {
                return false;
            }
        }
        return !reading.words().is(Mark.OF, reading.tokens(), amount.to());
    }

    private Stance right(Item item) {
        Clause clause = clauseAfter(item);
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        cues(clause).forEach(placed -> found.add(placed.cue()));
        boolean spent = found.contains(Cue.SPENT);
        boolean earned = found.contains(Cue.EARNED) || found.contains(Cue.EARNING);
        if (found.contains(Cue.HYPOTHESIS) || found.contains(Cue.NEGATION)) {
            return Stance.NONE;
        }
        if (!spent && !earned && found.stream().anyMatch(CIRCUMSTANCES::contains)) {
            return Stance.NONE;
        }
        return spent ? Stance.SPENT : earned ? Stance.EARNED : Stance.NEUTRAL;
    }

    private Clause clauseAfter(Item item) {
        int from = item.amount().to();
        int to = from;
        while (to < item.to() && !isBorder(to)) {
            to++;
        }
        return new Clause(from, to);
    }

    /** {@code transferred 200 to savings}: where it went says more than the verb. */
    private boolean isSaved(Item item) {
        if (cues(clauseAfter(item)).stream().anyMatch(placed -> placed.cue() == Cue.SCORE)) {
            return !item.amount().marked();
        }
        boolean verb = cues(new Clause(item.from(), item.amount().from())).stream()
                .anyMatch(placed -> placed.cue() == Cue.EARNED || placed.cue() == Cue.EARNING);
        return !verb && cues(clauseAfter(item)).stream().anyMatch(placed -> placed.cue() == Cue.TRANSFER);
    }

    /** Whether a verb before the amount says that something has happened. */
    boolean isFinite(Item item) {
        Set<Cue> finite = EnumSet.of(Cue.SPENT, Cue.EARNED, Cue.CONSUMED, Cue.TAKEN);
        return cues(new Clause(item.from(), item.amount().from())).stream()
                .anyMatch(placed -> finite.contains(placed.cue()));
    }

    /** {@code I spend 60 a week on gas}. */
    private boolean isHabit(Item item) {
        return !isFinite(item) && cues(clauseAfter(item)).stream().anyMatch(placed -> placed.cue() == Cue.HABIT);
    }

    /** {@code can you log 20 for lunch?}. */
    private boolean isRequest(Sentence sentence) {
        return cues(new Clause(sentence.from(), Math.min(sentence.to(), sentence.from() + LONGEST_REQUEST))).stream()
                .anyMatch(placed -> placed.cue() == Cue.REQUEST);
    }

    /** A question mark asks about all before it, unless its last clause asks something else. */
    private boolean isAsked(Item item) {
        if (!item.sentence().asks() || isRequest(item.sentence())) {
            return false;
        }
        int end = item.sentence().to();
        int last = end - 1;
        while (last > item.amount().to() && end - last < LONGEST_QUESTION && !isBorder(last)) {
            last--;
        }
        boolean own = last <= item.amount().to();
        boolean tag = reading.words().skip(Mark.TAG, reading.tokens(), last + 1) == end;
        return own || (!tag && !asksElse(last, end));
    }

    private boolean asksElse(int from, int to) {
        Set<Cue> asking = EnumSet.of(Cue.QUESTION, Cue.STATEMENT, Cue.PLAN);
        return cues(new Clause(from, to)).stream().anyMatch(placed -> asking.contains(placed.cue()));
    }
}
