package com.ozzieapp.bus;

import java.time.Duration;
import java.util.Optional;

/**
 * The services on the bus, each with the time in which it answers or is taken for dead; and where an extension may take
 * its place, the time that this has before the built-in service is asked after all.
 */
public enum Address {
    /** The plan model's inputs; answers the plan's numbers and action items. */
    PLAN_COMPUTE("ozzie.plan.compute", Duration.ofSeconds(5), Duration.ofSeconds(2)),

    /** {@code {kind, content, language, currency, today}}; answers what was spent and received. */
    TRANSACTIONS_PARSE("ozzie.transactions.parse", Duration.ofSeconds(55), Duration.ofSeconds(15)),

    /** {@code {after: id of an event or null, limit}}; answers the events that follow, whosever they are. */
    EVENTS_LIST("ozzie.events.list", Duration.ofSeconds(10));

    private final String text;
    private final Duration timeout;
    private final Optional<Duration> replacementTimeout;

    Address(String text, Duration timeout, Optional<Duration> replacementTimeout) {
        this.text = text;
        this.timeout = timeout;
        this.replacementTimeout = replacementTimeout;
    }

    Address(String text, Duration timeout, Duration replacementTimeout) {
        this(text, timeout, Optional.of(replacementTimeout));
    }

    Address(String text, Duration timeout) {
        this(text, timeout, Optional.empty());
    }

    public String text() {
        return text;
    }

    public Duration timeout() {
        return timeout;
    }

    /** Empty where none can take the place of the service. */
    public Optional<Duration> replacementTimeout() {
        return replacementTimeout;
    }
}
