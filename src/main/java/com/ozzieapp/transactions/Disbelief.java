package com.ozzieapp.transactions;

import java.util.Locale;

/** Why what a model read is not believed. Expected, so it carries no stack trace; nor anything of what was read. */
final class Disbelief extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was found wrong. */
    enum Reason {
        /** No such amount can be meant by what was sent, or not so often. */
        INVENTED_AMOUNT,
        /** An amount that is no plain decimal above zero. */
        AMOUNT,
        CURRENCY,
        CATEGORY,
        DESCRIPTION,
        /** No day, one that is still to come, or one long past. */
        DATE,
        TOO_MANY,
        /** It found nothing where the built-in reader is sure, or where it could not see. */
        FOUND_NOTHING;

        /** As metrics name it. */
        String outcome() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    Disbelief(Reason reason) {
        super(reason.outcome(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
