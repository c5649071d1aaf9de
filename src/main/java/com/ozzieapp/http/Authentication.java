package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.AuthenticationProvider;
import io.vertx.ext.auth.authentication.UsernamePasswordCredentials;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.SecurityPolicyHandler;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets a request in when its credentials are an API client's: {@code Bearer [ozp_]base64(client_id:client_secret)}, or
 * {@code Basic} with the same payload. It stands before the body is read, so that strangers cannot make us read any.
 */
final class Authentication implements SecurityPolicyHandler, Handler<RoutingContext> {
    private static final String KEY = "ozzie.clientId";
    private static final String PREFIX = "ozp_";
    private static final Pattern CLIENT = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private final AuthenticationProvider provider;

    Authentication(AuthenticationProvider provider) {
        this.provider = provider;
    }

    @Override
    public void handle(RoutingContext context) {
        Optional<UsernamePasswordCredentials> credentials = Optional.ofNullable(
                        context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(Authentication::parse);
        if (credentials.isEmpty()) {
            context.fail(refusal());
            return;
        }
        context.request().pause();
        provider.authenticate(credentials.get())
                .onSuccess(user -> letIn(context, user))
                .onFailure(context::fail);
    }

    /** Goes on to whoever reads the body, and only then lets the body flow. */
    private static void letIn(RoutingContext context, User user) {
        context.put(KEY, user.subject());
        context.next();
        context.request().resume();
    }

    /** The tenant of a request that was let in. */
    static String clientId(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY), "an operation without authentication has no client");
    }

    private static Failure refusal() {
        return new Failure(Code.UNAUTHORIZED, "Missing or invalid credentials.");
    }

    static Optional<UsernamePasswordCredentials> parse(String header) {
        String[] parts = header.strip().split("\\s+", 2);
        String scheme = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length < 2 || !(scheme.equals("bearer") || scheme.equals("basic"))) {
            return Optional.empty();
        }
        String payload = parts[1].startsWith(PREFIX) ? parts[1].substring(PREFIX.length()) : parts[1];
        try {
            String pair = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1 || !CLIENT.matcher(pair.substring(0, colon)).matches()
                    ? Optional.empty()
                    : Optional.of(new UsernamePasswordCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
