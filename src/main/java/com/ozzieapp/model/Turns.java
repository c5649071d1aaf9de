package com.ozzieapp.model;

import com.ozzieapp.model.ModelFailure.Reason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Lets so many calls run at once and so many wait, first come, first served. Safe to use from any thread. */
final class Turns {
    private final int mostRunning;
    private final int mostWaiting;
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private int running;

    Turns(int mostRunning, int mostWaiting) {
        this.mostRunning = mostRunning;
        this.mostWaiting = mostWaiting;
    }

    /** One call's place, until it leaves. */
    final class Turn {
        private final Promise<Void> begun;
        private boolean runs;

        private Turn(Promise<Void> begun) {
            this.begun = begun;
        }

        /** Fails with BUSY when too many wait already. */
        Future<Void> begun() {
            return begun.future();
        }

        /** May come at any time, also before the turn has begun: then it never will. Once is enough. */
        void leave() {
            afterLeaving(this).ifPresent(next -> next.begun.complete());
        }
    }

    private enum Place {
        RUNS,
        WAITS,
        NONE
    }

    /** @param begun of the caller's context: it is completed on any thread, and told on that context */
    Turn take(Promise<Void> begun) {
        Turn turn = new Turn(begun);
        switch (place(turn)) {
            case RUNS -> begun.complete();
            case WAITS -> {}
            case NONE -> begun.fail(new ModelFailure(Reason.BUSY, mostWaiting + " calls are waiting"));
        }
        return turn;
    }

    private synchronized Place place(Turn turn) {
        if (running < mostRunning) {
            run(turn);
            return Place.RUNS;
        }
        return waiting.size() < mostWaiting && waiting.add(turn) ? Place.WAITS : Place.NONE;
    }

    private void run(Turn turn) {
        turn.runs = true;
        running++;
    }

    private synchronized Optional<Turn> afterLeaving(Turn turn) {
        if (!turn.runs) {
            waiting.remove(turn);
            return Optional.empty();
        }
        turn.runs = false;
        running--;
        Optional<Turn> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(this::run);
        return next;
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
