package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.http.contract.OperationRules;
import com.ozzieapp.storage.Cursors;
import com.ozzieapp.storage.Page;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One call of one operation, by an authenticated client. The body and the query are checked against the contract when
 * they are first asked for, so that an operation decides what is looked at before them (whether the user exists).
 */
public final class Request {
    private static final Pattern ID = Pattern.compile("[a-z_]{1,20}[0-9A-Z]{26}");

    /** What is parsed in about a millisecond. */
    private static final int LONG_BYTES = 128 * 1024;

    private final RoutingContext context;
    private final OperationRules rules;
    private final Cursors cursors;
    private @Nullable Map<String, Object> query;

    Request(RoutingContext context, OperationRules rules, Cursors cursors) {
        this.context = context;
        this.rules = rules;
        this.cursors = cursors;
    }

    /** The tenant that calls. */
    public String clientId() {
        return Authentication.clientId(context);
    }

    public String id() {
        return RequestIds.of(context);
    }

    /** A parameter of the path, percent-decoded. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /**
     * The id of a thing in the path.
     *
     * @param noun what it is the id of, as the NOT_FOUND message calls it
     * @throws Failure NOT_FOUND when it cannot be an id of ours
     */
    public String pathId(String name, String noun) {
        String id = path(name);
        if (!ID.matcher(id).matches()) {
            throw Failure.notFound(noun, id);
        }
        return id;
    }

    /** A text parameter of the query. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(query().get(name)).map(Object::toString);
    }

    /**
     * The page that was asked for by {@code limit} and {@code cursor}.
     *
     * @param scope what, beside the operation, tells this list from others: tenant, user and filters
     * @throws Failure VALIDATION_ERROR when the cursor was not given out by this list
     */
    public Page.Ask page(String... scope) {
        int limit = (Integer) Objects.requireNonNull(query().get("limit"), "the contract gives a default");
        Optional<String> cursor = query("cursor");
        if (cursor.isEmpty()) {
            return new Page.Ask(limit, OptionalLong.empty());
        }
        OptionalLong before = cursors.read(listName(scope), cursor.get());
        if (before.isEmpty()) {
            throw rules.refusal("cursor", cursor.get());
        }
        return new Page.Ask(limit, before);
    }

    /** What a query parameter is refused with that is as the contract says and yet names nothing. */
    public Failure refusal(String name, String received) {
        return rules.refusal(name, received);
    }

    /** The {@code next_cursor} of a page; null on the last one. */
    public @Nullable String cursor(Page<?> page, String... scope) {
        return page.next().isPresent()
                ? cursors.write(listName(scope), page.next().getAsLong())
                : null;
    }

    private String listName(String... scope) {
        return rules.operationId() + "\n" + clientId() + "\n" + String.join("\n", scope);
    }

    /**
     * The body, as the contract says it must be.
     *
     * @throws Failure INVALID_JSON or VALIDATION_ERROR with every problem of the body
     */
    public Fields body() {
        Buffer buffer = context.body().buffer();
        boolean empty = buffer == null || buffer.length() == 0;
        if (empty && !rules.bodyRequired()) {
            return new Fields(new JsonObject());
        }
        if (empty) {
            throw notJson();
        }
        Object value = parse(buffer);
        rules.checkBody(value).ifPresent(failure -> {
            throw failure;
        });
        return new Fields((JsonObject) Objects.requireNonNull(value));
    }

    /**
     * The body, or a form in its place: its fields and, as a data URL, its {@code file}. One that is long is parsed and
     * checked off the event loop.
     *
     * @return fails with INVALID_JSON or VALIDATION_ERROR with every problem of it
     */
    public Future<Fields> bodyOrForm() {
        Optional<JsonObject> form = UploadedForm.of(context);
        if (form.isPresent()) {
            return rules.checkForm(form.get())
                    .map(Future::<Fields>failedFuture)
                    .orElseGet(() -> Future.succeededFuture(new Fields(form.get())));
        }
        Buffer buffer = context.body().buffer();
        return buffer == null || buffer.length() <= LONG_BYTES
                ? Future.succeededFuture(body())
                : context.vertx().executeBlocking(this::body, false);
    }

    /** The parser's own words name Java classes and help no caller: they are not told. */
    private static @Nullable Object parse(Buffer buffer) {
        try {
            return Json.decodeValue(buffer);
        } catch (DecodeException e) {
            throw notJson();
        }
    }

    private static Failure notJson() {
        return new Failure(Code.INVALID_JSON, "Request body is not valid JSON.");
    }

    private Map<String, Object> query() {
        if (query == null) {
            query = rules.readQuery(givenQuery());
        }
        return query;
    }

    private Map<String, String> givenQuery() {
        Map<String, String> given = new HashMap<>();
        try {
            context.queryParams().forEach(entry -> given.putIfAbsent(entry.getKey(), entry.getValue()));
        } catch (HttpException e) {
            throw Failure.invalid("", "Query must be percent-encoded.");
        }
        return given;
    }
}
