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
    private static final Set<Cue> CIRCUMSTANCES = EnumSet.of(Cue.PLAN, Cue.STATEMENT, Cue.HABIT, Cue.TRANSFER);
    private static final int MOST_CLAUSES = 12;
    private static final int LONGEST_QUESTION = 40;

    private final Reading reading;

    StanceReader(Reading reading) {
        this.reading = reading;
    }

    /** What is said of the item itself. */
    Stance of(Item item) {
        if (isAsked(item) || isSaved(item)) {
            return Stance.NONE;
        }
        Optional<Stance> left = left(item);
        if (left.isPresent()) {
            return left.orElseThrow();
        }
        return right(item);
    }

    /** What the last clause before a colon says of the list under it. */
    Stance ofHeading(int from, int to) {
        return reading.amounts().isEmpty()
                ? Stance.NEUTRAL
                : stance(new Clause(from, to), reading.amounts().get(0)).orElse(Stance.NEUTRAL);
    }

    private Optional<Stance> left(Item item) {
        for (Clause clause : clausesBefore(item)) {
            Optional<Stance> stance = stance(clause, item.amount());
            if (stance.isPresent()) {
                return stance;
            }
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
        return reading.isComma(at) || reading.isLink(at) || reading.isClause(at);
    }

    private List<Reading.Placed> cues(Clause clause) {
        return Within.range(reading.cues(), Reading.Placed::from, clause.from(), clause.to());
    }

    /** Empty when nothing in the clause tells. */
    private Optional<Stance> stance(Clause clause, Amount amount) {
        Optional<Stance> verb = Optional.empty();
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        for (Reading.Placed placed : cues(clause)) {
            found.add(placed.cue());
            verb = verb(placed, amount).or(last(verb));
        }
        if (found.stream().anyMatch(DENIALS::contains)) {
            return Optional.of(Stance.NONE);
        }
        boolean finite = found.contains(Cue.SPENT) || found.contains(Cue.EARNED) || found.contains(Cue.TAKEN);
        if (!finite && found.stream().anyMatch(CIRCUMSTANCES::contains)) {
            return Optional.of(Stance.NONE);
        }
        boolean earning = !found.contains(Cue.SPENT) && found.contains(Cue.EARNING);
        return earning ? Optional.of(Stance.EARNED) : verb;
    }

    private static Supplier<Optional<Stance>> last(Optional<Stance> verb) {
        return () -> verb;
    }

    private Optional<Stance> verb(Reading.Placed placed, Amount amount) {
        return switch (placed.cue()) {
            case SPENT, SPENDING -> Optional.of(Stance.SPENT);
            case EARNED -> Optional.of(Stance.EARNED);
            case TAKEN -> Optional.of(isFollowedBy(placed, amount) ? Stance.EARNED : Stance.SPENT);
            default -> Optional.empty();
        };
    }

    /** {@code got 50}, but not {@code got coffee 5} nor {@code got 50 of gas}. */
    private boolean isFollowedBy(Reading.Placed taken, Amount amount) {
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
        boolean verb = cues(new Clause(item.from(), item.amount().from())).stream()
                .anyMatch(placed -> placed.cue() == Cue.EARNED || placed.cue() == Cue.EARNING);
        return !verb && cues(clauseAfter(item)).stream().anyMatch(placed -> placed.cue() == Cue.TRANSFER);
    }

    /** A question mark asks about all before it, unless its last clause asks something else. */
    private boolean isAsked(Item item) {
        if (!item.sentence().asks()) {
            return false;
        }
        int end = item.sentence().to();
        int last = end - 1;
        while (last > item.amount().to() && end - last < LONGEST_QUESTION && !isBorder(last)) {
            last--;
        }
        boolean own = last <= item.amount().to();
        boolean tag = reading.words().skip(Mark.TAG, reading.tokens(), last + 1) == end;
        return own || !tag && !asksElse(last, end);
    }

    private boolean asksElse(int from, int to) {
        Set<Cue> asking = EnumSet.of(Cue.QUESTION, Cue.STATEMENT, Cue.PLAN);
        return cues(new Clause(from, to)).stream().anyMatch(placed -> asking.contains(placed.cue()));
    }
}
