package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What happens to a path before it is routed: the alias of the base path is followed, and one that is not
 * percent-encoded UTF-8 names nothing. Decoded leniently, different damaged ids would become one and the same user's.
 */
final class BasePath implements Handler<RoutingContext> {
    private static final String ALIAS = "/v1/api/v1/";
    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    @Override
    public void handle(RoutingContext context) {
        String uri = context.request().uri();
        if (!isEncoded(context.request().path())) {
            context.fail(new Failure(Code.NOT_FOUND, "No such path."));
        } else if (uri.startsWith(ALIAS)) {
            context.reroute(context.request().method(), "/v1/" + uri.substring(ALIAS.length()));
        } else {
            context.next();
        }
    }

    private static boolean isEncoded(String path) {
        if (path.indexOf('%') < 0) {
            return true;
        }
        return ESCAPES.matcher(path).replaceAll("").indexOf('%') < 0
                && ESCAPES.matcher(path).results().map(MatchResult::group).allMatch(BasePath::isUtf8);
    }

    private static boolean isUtf8(String escapes) {
        try {
            byte[] bytes = HexFormat.of().parseHex(escapes.replace("%", ""));
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
