package com.ozzieapp.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much of the protocol a server understands. The first that it is spoken to in is the whole; what it refuses is
 * left out, one thing at a time.
 */
record Dialect(Format format, Set<Quirk> quirks) {
    static final Dialect WHOLE = new Dialect(Format.JSON_SCHEMA, Set.of());

    /** How an answer's shape is asked for, the surest first. */
    enum Format {
        JSON_SCHEMA,
        JSON_OBJECT,
        TEXT;

        Optional<Format> weaker() {
            return switch (this) {
                case JSON_SCHEMA -> Optional.of(JSON_OBJECT);
                case JSON_OBJECT -> Optional.of(TEXT);
                case TEXT -> Optional.empty();
            };
        }
    }

    /** What some servers or models do not take, by the parameter that they complain of. */
    enum Quirk {
        /** OpenAI's reasoning models call it max_completion_tokens, which other servers do not know. */
        RENAMED_TOKEN_LIMIT("max_tokens"),
        NO_TEMPERATURE("temperature"),
        NO_STREAM_OPTIONS("stream_options");

        private final String parameter;

        Quirk(String parameter) {
            this.parameter = parameter;
        }
    }

    Dialect {
        quirks = Set.copyOf(quirks);
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /**
     * What to try next.
     *
     * @param complaint the body of the server's refusal
     * @param shaped whether the answer's shape was asked for, and so may be what the server refuses
     * @return empty when nothing is left to leave out
     */
    Optional<Dialect> without(String complaint, boolean shaped) {
        for (Quirk quirk : Quirk.values()) {
            if (!has(quirk) && complaint.contains(quirk.parameter)) {
                Set<Quirk> more = EnumSet.of(quirk);
                more.addAll(quirks);
                return Optional.of(new Dialect(format, more));
            }
        }
        return shaped ? format.weaker().map(weaker -> new Dialect(weaker, quirks)) : Optional.empty();
    }
}
