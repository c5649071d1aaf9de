package com.ozzieapp.transactions.parsing.text;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads from the wording near an amount whether it is an event. The clause nearest before the amount decides, then
 * those farther before, then the one right after.
 */
final class StanceReader {
    private static final Set<Cue> REFUSALS = EnumSet.of(Cue.NEGATION, Cue.UNSETTLED, Cue.HYPOTHESIS, Cue.QUESTION);
    /** Said of one thing, they say nothing of the next. */
    private static final Set<Cue> NEAR_ONLY = EnumSet.of(Cue.NEGATION, Cue.UNSETTLED, Cue.STATEMENT, Cue.HABIT);

    private static final Set<Cue> CIRCUMSTANCES = EnumSet.of(Cue.PLAN, Cue.STATEMENT, Cue.HABIT, Cue.TRANSFER);

    private final Reading reading;
    private final Clauses clauses;
    private final Denials denials;

    StanceReader(Reading reading) {
        this.reading = reading;
        this.clauses = new Clauses(reading);
        this.denials = new Denials(reading, clauses);
    }

    /** What is said of the item itself. */
    Stance of(Item item) {
        Optional<Stance> end = denials.end(item);
        if (end.isPresent() || denials.isDenied(item)) {
            return end.orElse(Stance.NONE);
        }
        Optional<Stance> left = left(item);
        if (left.isPresent()) {
            return left.orElseThrow();
        }
        return denials.isTakenBack(item) ? Stance.NONE : right(item);
    }

    /** Whether it is told by a verb that says no time: {@code pay}. */
    boolean isPresent(Item item) {
        return denials.isPresent(item);
    }

    /** Whether a verb before the amount says that something has happened. */
    boolean isFinite(Item item) {
        return denials.isFinite(item);
    }

    /** What the last clause before a colon says of the list under it. */
    Stance ofHeading(int from, int to, Item first) {
        return stance(new Clauses.Clause(from, to), first, true).orElse(Stance.NEUTRAL);
    }

    /** What comes before a consequence is only its cause: {@code the kids wanted pizza so 27}. */
    private Optional<Stance> left(Item item) {
        boolean near = true;
        if (clauses.isPriceOnly(item)) {
            return stance(clauses.before(item).get(0), item, true);
        }
        for (Clauses.Clause clause : clauses.before(item)) {
            Optional<Stance> stance = stance(clause, item, near);
            if (stance.isPresent()) {
                return stance;
            }
            if (reading.words().is(Mark.SO, reading.tokens(), clause.from())) {
                return Optional.empty();
            }
            near &= !reading.hasContent(clause.from(), clause.to());
        }
        return Optional.empty();
    }

    /**
     * Empty when nothing in the clause tells.
     *
     * @param near whether it is the amount's own: what was not done elsewhere says nothing of it
     */
    private Optional<Stance> stance(Clauses.Clause clause, Item item, boolean near) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        Optional<Stance> finite = Optional.empty();
        for (Reading.Placed placed : clauses.cues(clause)) {
            if (denials.isAlmost(placed) || (placed.cue() == Cue.COMMAND && heads(placed, item))) {
                return Optional.of(Stance.NONE);
            }
            if (isNear(placed, clause, item, near) || !NEAR_ONLY.contains(placed.cue())) {
                found.add(placed.cue());
            }
            finite = denials.isVoid(placed) ? finite : finite(placed, item).or(last(finite));
        }
        if (found.stream().anyMatch(REFUSALS::contains)) {
            return Optional.of(Stance.NONE);
        }
        boolean saved = found.contains(Cue.TRANSFER)
                && finite.filter(stance -> stance == Stance.SPENT).isPresent();
        if (saved && near) {
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

    /** In the amount's own clause, or right before the border to it: {@code saldo: 300}, but not {@code no, 35}. */
    private boolean isNear(Reading.Placed placed, Clauses.Clause clause, Item item, boolean near) {
        boolean own = clause.to() == item.amount().from();
        boolean leads = placed.to() == clause.to() && placed.cue() != Cue.NEGATION;
        boolean whole = placed.cue() == Cue.UNSETTLED && clauses.isAlone(item) && clauses.areNeighbours(clause, item);
        return near && (own || leads || whole);
    }

    private boolean heads(Reading.Placed command, Item item) {
        return !reading.hasContent(item.sentence().from(), command.from());
    }

    private static Supplier<Optional<Stance>> last(Optional<Stance> verb) {
        return () -> verb;
    }

    private Optional<Stance> finite(Reading.Placed placed, Item item) {
        return switch (placed.cue()) {
            case SPENT, CONSUMED, SETTLED -> Optional.of(Stance.SPENT);
            case EARNED -> Optional.of(Stance.EARNED);
            case MADE ->
                Optional.of(Stance.EARNED)
                        .filter(made -> placed.to() == item.amount().from());
            case GIVEN -> denials.given(placed, item);
            case TAKEN -> Optional.of(isTakenIn(placed, item) ? Stance.EARNED : Stance.SPENT);
            default -> Optional.empty();
        };
    }

    /** By forms that are no more than a name of what was done. */
    private Optional<Stance> unfinished(Set<Cue> found, Clauses.Clause clause, Item item) {
        for (Reading.Placed placed : clauses.cues(clause)) {
            if (placed.cue() == Cue.PASSED) {
                boolean out = reading.words().is(Mark.TOWARD, reading.tokens(), placed.to());
                boolean in = !out
                        && (isFrom(placed.to(), item) || isFrom(item.amount().to(), item));
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
        if (clauses.saysAfter(item, Cue.EARNING)) {
            return true;
        }
        for (int at = taken.to(); at < amount.from(); at++) {
            if (!reading.isVerbOrFiller(at)) {
                return false;
            }
        }
        return !reading.words().is(Mark.OF, reading.tokens(), amount.to());
    }

    /** After the name of another thing it is said of that: {@code cake 1.30, paper I did not buy}. */
    private Stance right(Item item) {
        Clauses.Clause clause = clauses.after(item);
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        boolean named = clauses.isNamed(item);
        clauses.cues(clause).stream()
                .filter(placed -> !named || !reading.hasContent(clause.from(), placed.from()))
                .forEach(placed -> found.add(placed.cue()));
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
}
