package com.ozzieapp.bus;

import java.time.Duration;

/** The services on the bus, each with the time in which it answers or is taken for dead. */
public enum Address {
    /** The plan model's inputs; answers the plan's numbers and action items. */
    PLAN_COMPUTE("ozzie.plan.compute", Duration.ofSeconds(5)),

    /** {@code {after: id of an event or null, limit}}; answers the events that follow, whosever they are. */
    EVENTS_LIST("ozzie.events.list", Duration.ofSeconds(10));

    private final String text;
    private final Duration timeout;

    Address(String text, Duration timeout) {
        this.text = text;
        this.timeout = timeout;
    }

    public String text() {
        return text;
    }

    public Duration timeout() {
        return timeout;
    }
}
