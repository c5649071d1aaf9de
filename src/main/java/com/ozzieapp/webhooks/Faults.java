package com.ozzieapp.webhooks;

import com.ozzieapp.webhooks.Outcome.Kind;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in words why there was no answer. */
final class Faults {
    private static final int LONGEST = 200;

    private Faults() {}

    /** @param limit of the attempt */
    static Outcome outcome(Throwable error, Duration limit) {
        return error instanceof TimeoutException
                ? Outcome.unanswered(Kind.TIMED_OUT, "timed out after " + seconds(limit) + " s")
                : Outcome.unanswered(Kind.UNREACHABLE, words(error));
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0
                ? Long.toString(limit.toSeconds())
                : String.format(Locale.ROOT, "%d.%03d", limit.toSeconds(), limit.toMillisPart());
    }

    private static String words(Throwable error) {
        Optional<Throwable> tls =
                causes(error).filter(SSLException.class::isInstance).findFirst();
        if (tls.isPresent()) {
            return "TLS failed: " + shortened(causes(tls.get()).reduce(error, (outer, inner) -> inner));
        }
        if (error instanceof UnknownHostException) {
            return "host name not found";
        }
        if (error instanceof NoRouteToHostException) {
            return "no route to the address";
        }
        if (error instanceof ConnectException) {
            return String.valueOf(error.getMessage()).contains("refused") ? "connection refused" : "could not connect";
        }
        boolean closed = error instanceof HttpClosedException
                || error instanceof StreamResetException
                || error instanceof IOException;
        return closed ? "connection closed before an answer" : "the answer is not HTTP";
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }

    private static String shortened(Throwable error) {
        String message = String.valueOf(error.getMessage());
        return message.substring(0, Math.min(LONGEST, message.length()));
    }
}
