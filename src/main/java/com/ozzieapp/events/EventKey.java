package com.ozzieapp.events;

/** Names an event among all tenants' events. */
public record EventKey(String clientId, String eventId) {}
