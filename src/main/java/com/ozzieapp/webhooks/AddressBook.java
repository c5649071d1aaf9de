package com.ozzieapp.webhooks;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/** Finds the address that a delivery may connect to. Names are resolved on threads that may block. */
final class AddressBook {
    /**
     * Where to connect, or why not.
     *
     * @param refusal in words; empty when there is an address
     */
    record Target(Optional<InetAddress> address, String refusal) {}

    private final WorkerExecutor threads;
    private final NameResolver resolver;
    private final boolean allowPrivate;

    AddressBook(WorkerExecutor threads, NameResolver resolver, boolean allowPrivate) {
        this.threads = threads;
        this.resolver = resolver;
        this.allowPrivate = allowPrivate;
    }

    /**
     * Resolves a name and checks every address of it: one that is private refuses them all, for the name's owner could
     * have the next connection go there.
     *
     * @param host a name, or an address as a URL writes it
     * @param turn each turn takes the next of several addresses
     */
    Future<Target> find(String host, int turn) {
        String name = host.replaceAll("[\\[\\]]", "");
        return threads.executeBlocking(() -> resolver.resolve(name), false).map(found -> choose(found, turn));
    }

    private Target choose(InetAddress[] found, int turn) {
        return Arrays.stream(found)
                .filter(address -> !allowPrivate && !PublicAddress.isPublic(address))
                .findFirst()
                .map(address -> new Target(Optional.empty(), "address " + address.getHostAddress() + " is not public"))
                .orElseGet(() -> new Target(Optional.of(found[turn % found.length]), ""));
    }
}
