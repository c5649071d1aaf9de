package com.ozzieapp.events;

/** An event with its place in the feed. */
public record PlacedEvent(Event event, long position) {}
