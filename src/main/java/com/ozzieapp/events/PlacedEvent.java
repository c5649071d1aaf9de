package com.ozzieapp.events;

/**
 * An event with its place in the feed.
 *
 * @param position grows in the order of announcing
 * @param seq grows in the order of writing
 */
public record PlacedEvent(Event event, long position, long seq) {}
