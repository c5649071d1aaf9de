package com.ozzieapp.clients;

import java.time.Instant;
import java.util.Optional;

/** An API client: a tenant, whose users are seen by nobody else. */
public record Client(String clientId, String name, Instant createdAt, Optional<Instant> revokedAt, int secrets) {}
