package com.ozzieapp.webhooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares out what a node does at once, so that a slow receiver holds up only itself: so many for one endpoint, and for
 * all that are failing together no more than half. Used on one thread.
 */
final class Turns {
    static final int MOST = 64;
    private static final int MOST_FAILING = MOST / 2;
    private static final int MOST_OF_ONE = 4;

    /** An endpoint that something is due for. */
    record Owing(String clientId, String endpointId, boolean failing) {}

    /** So many deliveries may now begin for an endpoint. */
    record Turn(String clientId, String endpointId, int most, boolean failing) {}

    private record Running(int attempts, boolean failing) {}

    private final Map<String, Running> running = new HashMap<>();

    /** Who may go now, in the order of asking. */
    List<Turn> share(List<Owing> owing) {
        List<Turn> turns = new ArrayList<>();
        int free = MOST - count(false) - count(true);
        int freeForFailing = MOST_FAILING - count(true);
        for (Owing one : owing) {
            int most =
                    Math.min(MOST_OF_ONE - of(one.endpointId()), one.failing() ? Math.min(free, freeForFailing) : free);
            if (most > 0) {
                turns.add(new Turn(one.clientId(), one.endpointId(), most, one.failing()));
                free -= most;
                freeForFailing -= one.failing() ? most : 0;
            }
        }
        return turns;
    }

    boolean isFull() {
        return count(false) + count(true) >= MOST;
    }

    void begin(String endpointId, boolean failing) {
        running.put(endpointId, new Running(of(endpointId) + 1, failing));
    }

    void end(String endpointId) {
        running.computeIfPresent(
                endpointId, (id, now) -> now.attempts() == 1 ? null : new Running(now.attempts() - 1, now.failing()));
    }

    private int of(String endpointId) {
        Running now = running.get(endpointId);
        return now == null ? 0 : now.attempts();
    }

    private int count(boolean failing) {
        return running.values().stream()
                .filter(one -> one.failing() == failing)
                .mapToInt(Running::attempts)
                .sum();
    }
}
