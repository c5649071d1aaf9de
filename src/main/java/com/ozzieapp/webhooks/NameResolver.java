package com.ozzieapp.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host name. Blocking; called from several threads. */
@FunctionalInterface
public interface NameResolver {
    /** @throws UnknownHostException when the name has no address, or nobody can be asked */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
