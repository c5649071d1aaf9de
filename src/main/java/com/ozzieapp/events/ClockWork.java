package com.ozzieapp.events;

import io.vertx.core.Future;

/** What the passing of time causes: looked after every second on every node, so it must cost little and agree. */
@FunctionalInterface
public interface ClockWork {
    Future<?> run();
}
