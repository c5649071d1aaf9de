package com.ozzieapp.users;

/** Whose data a query may see: one user of one tenant. Every query of a user's data is scoped by both. */
public record UserKey(String clientId, String userId) {}
