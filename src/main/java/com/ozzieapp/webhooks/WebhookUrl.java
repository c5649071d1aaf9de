package com.ozzieapp.webhooks;

import com.ozzieapp.error.Failure;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an endpoint is: checked as far as can be told without asking a name server. */
final class WebhookUrl {
    private static final Pattern ASCII = Pattern.compile("[\\x21-\\x7e]{1,2000}");
    private static final Pattern IPV4 = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");

    /** Some take {@code 2130706433} for an address. */
    private static final Pattern NUMBER = Pattern.compile("(.*\\.)?\\d+\\.?");

    private WebhookUrl() {}

    /**
     * Gives the url as it came.
     *
     * @param allowPrivate whether it may be http, and at an address that is not public
     * @throws Failure VALIDATION_ERROR that says what is wrong with it
     */
    static String check(String url, boolean allowPrivate) {
        String schemes = allowPrivate ? "http or https" : "https";
        URI uri = parse(url)
                .filter(parsed -> fits(parsed, allowPrivate))
                .orElseThrow(() -> refusal(
                        "an " + schemes + " URL of at most 2000 characters, without user info and fragment", url));
        if (!allowPrivate) {
            notPublic(uri.getHost()).ifPresent(host -> {
                throw refusal("at a public address; " + host + " is not public", url);
            });
        }
        return url;
    }

    private static Optional<URI> parse(String url) {
        try {
            return ASCII.matcher(url).matches() ? Optional.of(URI.create(url)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(URI uri, boolean allowHttp) {
        boolean scheme =
                "https".equalsIgnoreCase(uri.getScheme()) || (allowHttp && "http".equalsIgnoreCase(uri.getScheme()));
        return scheme
                && uri.getHost() != null
                && (IPV4.matcher(uri.getHost()).matches()
                        || !NUMBER.matcher(uri.getHost()).matches())
                && uri.getUserInfo() == null
                && uri.getFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= 65_535;
    }

    /** The host, when it is a private address or the machine's own name; other names are asked at each delivery. */
    private static Optional<String> notPublic(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        boolean loopback = name.equals("localhost") || name.endsWith(".localhost");
        boolean isPublic =
                !loopback && literal(name).map(PublicAddress::isPublic).orElse(true);
        return isPublic ? Optional.empty() : Optional.of(host.replaceAll("[\\[\\]]", ""));
    }

    private static Optional<InetAddress> literal(String host) {
        try {
            return host.startsWith("[") || IPV4.matcher(host).matches()
                    ? Optional.of(InetAddress.getByName(host))
                    : Optional.empty();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address is not looked up", e);
        }
    }

    private static Failure refusal(String must, String url) {
        return Failure.invalid("url", "Field 'url' must be " + must + ". Received: '" + url + "'.");
    }
}
