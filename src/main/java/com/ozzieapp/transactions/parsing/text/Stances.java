package com.ozzieapp.transactions.parsing.text;

import java.util.List;

/** Follows the stance through a message: an item without a verb has that of the one before, or of the heading. */
final class Stances {
    private final Reading reading;
    private final StanceReader reader;
    private Stance heading = Stance.NEUTRAL;
    private Stance last = Stance.NEUTRAL;
    private int read;
    private int sentence = -1;

    /**
     * @param inherited whether it was said of an item before only
     * @param finite whether a verb says that it has happened
     */
    record Judged(Stance stance, boolean inherited, boolean finite) {}

    Stances(Reading reading) {
        this.reading = reading;
        this.reader = new StanceReader(reading);
    }

    /** To be called in the order of the text. */
    Judged of(Item item) {
        if (item.sentence().from() != sentence) {
            sentence = item.sentence().from();
            last = heading(item);
        }
        Stance own = reader.of(item);
        Stance stance = own == Stance.NEUTRAL || (last == Stance.NONE && isHabitual(item, own)) ? last : own;
        last = stance;
        read = item.sentence().to();
        return new Judged(stance, own == Stance.NEUTRAL, reader.isFinite(item));
    }

    /** {@code I earn 3000 and pay 900 of rent}: the second is as standing as the first. */
    private boolean isHabitual(Item item, Stance own) {
        return own == Stance.SPENT && reader.isPresent(item);
    }

    /** What a line that ends with a colon says holds for the lines under it. */
    private Stance heading(Item item) {
        List<Token> tokens = reading.tokens();
        int end = item.from() - 1;
        while (end > read && tokens.get(end).kind() == Token.Kind.LINE_END) {
            end--;
        }
        if (end > read && tokens.get(end).is(":")) {
            heading = reader.ofHeading(read, end, item);
        } else if (end > read) {
            heading = Stance.NEUTRAL;
        }
        return heading;
    }
}
