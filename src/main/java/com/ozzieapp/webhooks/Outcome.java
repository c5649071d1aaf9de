package com.ozzieapp.webhooks;

import java.util.Optional;

/**
 * What came of an attempt.
 *
 * @param status the answer's, when there was one
 * @param error what was wrong, in words; empty when nothing was
 */
record Outcome(Kind kind, Optional<Integer> status, String error) {
    /** As the metrics count them. */
    enum Kind {
        SUCCEEDED("succeeded"),
        /** An answer that is no success. */
        REFUSED("refused"),
        /** The receiver asks never to be sent to again. */
        GONE("gone"),
        UNREACHABLE("unreachable"),
        TIMED_OUT("timed_out"),
        /** The address is one that nothing may be sent to. */
        BLOCKED("blocked"),
        /** The event is no more kept. */
        FORGOTTEN("forgotten");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private static final int STATUS_GONE = 410;

    static Outcome answered(int status) {
        if (status / 100 == 2) {
            return new Outcome(Kind.SUCCEEDED, Optional.of(status), "");
        }
        String hint = status / 100 == 3 ? "; redirects are not followed" : "";
        Kind kind = status == STATUS_GONE ? Kind.GONE : Kind.REFUSED;
        return new Outcome(kind, Optional.of(status), "answered " + status + hint);
    }

    static Outcome unanswered(Kind kind, String error) {
        return new Outcome(kind, Optional.empty(), error);
    }

    boolean succeeded() {
        return kind == Kind.SUCCEEDED;
    }
}
