package com.ozzieapp.storage;

import com.github.f4b6a3.ulid.UlidFactory;
import java.time.Clock;
import java.util.Random;

/** Makes identifiers: a prefix that tells the kind, and a ULID. Safe to use from any thread. */
public final class Ids {
    private final UlidFactory ulids;

    public Ids(Clock clock, Random random) {
        this.ulids = UlidFactory.newMonotonicInstance(random, clock::millis);
    }

    /** A new identifier such as {@code goal_01HX9M3FQKRNT8YDWP6BZ2LSAV}. */
    public String next(String prefix) {
        return prefix + ulids.create();
    }
}
