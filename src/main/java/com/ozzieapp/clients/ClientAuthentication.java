package com.ozzieapp.clients;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.storage.Database;
import io.vertx.core.Future;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.AuthenticationProvider;
import io.vertx.ext.auth.authentication.Credentials;
import io.vertx.ext.auth.authentication.UsernamePasswordCredentials;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Knows API clients by their id and secret. The hashes of a client are kept for four seconds, so that a request costs
 * no query and a revoked secret stops within five. Safe to use from any thread.
 */
public final class ClientAuthentication implements AuthenticationProvider {
    private static final Duration KEPT = Duration.ofSeconds(4);
    private static final int MAX_CLIENTS_KEPT = 10_000;

    private final Database database;
    private final ClientStore store = new ClientStore();
    private final Cache<String, List<byte[]>> hashes;

    /** @param clock by which hashes expire */
    public ClientAuthentication(Database database, Clock clock) {
        this.database = database;
        this.hashes = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(KEPT)
                .maximumSize(MAX_CLIENTS_KEPT)
                .build();
    }

    /** The client as a user whose subject is its id; fails with UNAUTHORIZED, saying no more than that. */
    @Override
    public Future<User> authenticate(Credentials credentials) {
        if (!(credentials instanceof UsernamePasswordCredentials pair)) {
            return Future.failedFuture(refusal());
        }
        String clientId = pair.getUsername();
        byte[] given = new Secret(pair.getPassword()).sha256();
        List<byte[]> known = hashes.getIfPresent(clientId);
        return known != null && matches(given, known)
                ? Future.succeededFuture(User.fromName(clientId))
                : ask(clientId, given);
    }

    /** Also when the kept hashes do not match: a secret that was just made is good at once. */
    private Future<User> ask(String clientId, byte[] given) {
        return store.secrets(database.reads(), clientId).compose(found -> {
            if (!found.isEmpty()) {
                hashes.put(clientId, found);
            }
            return matches(given, found)
                    ? Future.succeededFuture(User.fromName(clientId))
                    : Future.failedFuture(refusal());
        });
    }

    private static boolean matches(byte[] given, List<byte[]> known) {
        boolean matches = false;
        for (byte[] hash : known) {
            matches |= MessageDigest.isEqual(hash, given);
        }
        return matches;
    }

    private static Failure refusal() {
        return new Failure(Code.UNAUTHORIZED, "Missing or invalid credentials.");
    }
}
