package com.ozzieapp.bus;

/** What is announced on the bus, to whoever listens. */
public record Topic(String text) {
    /** Every event, as a CloudEvents 1.0 object. */
    public static final Topic EVENTS = new Topic("ozzie.events");

    /** Between the parts of a node: a change was committed whose events are still to be announced. */
    public static final Topic COMMITTED = new Topic("ozzie.internal.committed");

    /** Between the parts of a node: the feed has grown. */
    public static final Topic ANNOUNCED = new Topic("ozzie.internal.announced");

    /** The events of one type: {@code ozzie.events.goal.reached}. */
    public static Topic ofEvents(String type) {
        return new Topic(EVENTS.text + "." + type);
    }
}
