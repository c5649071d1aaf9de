package com.ozzieapp.http;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which method answers which operation of the contract. Complete or refused: an operationId that is not in the
 * contract, bound twice, or left unbound stops the boot.
 */
public final class Operations {
    private final Set<String> inContract;
    private final Map<String, Function<Request, Future<Reply>>> handlers = new HashMap<>();

    public Operations(Set<String> inContract) {
        this.inContract = Set.copyOf(inContract);
    }

    /** Binds an operation of the contract to the method that answers it. */
    public Operations on(String operationId, Function<Request, Future<Reply>> handler) {
        if (!inContract.contains(operationId)) {
            throw new IllegalStateException("openapi.yaml has no operation '" + operationId + "'");
        }
        if (handlers.putIfAbsent(operationId, handler) != null) {
            throw new IllegalStateException("operation '" + operationId + "' is bound twice");
        }
        return this;
    }

    /** The handlers by operationId, once every operation has one. */
    Map<String, Function<Request, Future<Reply>>> complete() {
        Set<String> unbound = new TreeSet<>(inContract);
        unbound.removeAll(handlers.keySet());
        if (!unbound.isEmpty()) {
            throw new IllegalStateException("operations of openapi.yaml without a handler: " + unbound);
        }
        return Map.copyOf(handlers);
    }
}
