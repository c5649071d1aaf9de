package com.ozzieapp.http.contract;

import com.ozzieapp.error.Failure;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the contract asks of one operation's request. Immutable; made once at the boot.
 *
 * @param secured whether the caller must be an API client
 * @param takesBody whether there is a body to read at all
 * @param bodyRequired whether an empty body is refused
 * @param validationStatus the HTTP status of VALIDATION_ERROR: 422, but where the contract says otherwise
 * @param limits how long a body may be and its answer may take
 * @param form what a form of {@code multipart/form-data} must be, where one is taken in place of JSON
 */
public record OperationRules(
        String operationId,
        boolean secured,
        boolean takesBody,
        boolean bodyRequired,
        int validationStatus,
        Limits limits,
        Shape body,
        Optional<Shape> form,
        Map<String, QueryRule> query) {

    /** What an operation may cost; other than usual where the contract says so. */
    public record Limits(int bodyMebibytes, int seconds) {
        private static final int USUAL_MEBIBYTES = 1;
        private static final int USUAL_SECONDS = 20;

        private static Limits of(JsonObject operation) {
            return new Limits(
                    operation.getInteger("x-body-mebibytes", USUAL_MEBIBYTES),
                    operation.getInteger("x-deadline-seconds", USUAL_SECONDS));
        }

        public long bodyBytes() {
            return bodyMebibytes * 1024L * 1024L;
        }
    }

    /** A query parameter: how it is read and what it must be. */
    public record QueryRule(Shape shape, boolean isInteger, Optional<Object> fallback) {}

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Compiles the rules of every operation of a contract, by operationId. */
    public static Map<String, OperationRules> compile(JsonObject contract) {
        Map<String, OperationRules> rules = new HashMap<>();
        Shapes shapes = new Shapes(contract);
        for (Map.Entry<String, Object> path : contract.getJsonObject("paths")) {
            for (Map.Entry<String, Object> item : (JsonObject) path.getValue()) {
                if (METHODS.contains(item.getKey())) {
                    JsonObject operation = (JsonObject) item.getValue();
                    String id = operation.getString("operationId");
                    rules.put(id, compile(id, operation, shapes, contract));
                }
            }
        }
        return Map.copyOf(rules);
    }

    private static OperationRules compile(String id, JsonObject raw, Shapes shapes, JsonObject contract) {
        JsonObject body = dereference(raw.getJsonObject("requestBody", new JsonObject()), contract);
        Optional<JsonObject> json = schema(body, "application/json");
        Optional<JsonObject> form = schema(body, "multipart/form-data");
        return new OperationRules(
                id,
                !raw.getJsonArray("security", contract.getJsonArray("security")).isEmpty(),
                raw.containsKey("requestBody"),
                body.getBoolean("required", false),
                raw.getInteger("x-validation-status", 422),
                Limits.of(raw),
                shapes.compile(json.orElseGet(JsonObject::new)),
                form.map(shapes::compile),
                query(raw.getJsonArray("parameters", new JsonArray()), shapes, contract));
    }

    private static Optional<JsonObject> schema(JsonObject body, String mediaType) {
        return Optional.ofNullable(
                        body.getJsonObject("content", new JsonObject()).getJsonObject(mediaType))
                .map(media -> media.getJsonObject("schema"));
    }

    private static Map<String, QueryRule> query(JsonArray parameters, Shapes shapes, JsonObject contract) {
        Map<String, QueryRule> rules = new LinkedHashMap<>();
        for (Object item : parameters) {
            JsonObject parameter = dereference((JsonObject) item, contract);
            if (parameter.getString("in").equals("query")) {
                JsonObject schema = parameter.getJsonObject("schema");
                boolean integer = "integer".equals(schema.getString("type"));
                rules.put(
                        parameter.getString("name"),
                        new QueryRule(
                                shapes.compile(schema), integer, Optional.ofNullable(schema.getValue("default"))));
            }
        }
        return rules;
    }

    private static JsonObject dereference(JsonObject object, JsonObject contract) {
        String reference = object.getString("$ref");
        return reference == null
                ? object
                : (JsonObject) Objects.requireNonNull(
                        JsonPointer.from(reference.substring(1)).queryJson(contract));
    }

    /** Everything that is wrong with a body; empty when it is as the contract says. */
    public Optional<Failure> checkBody(@Nullable Object value) {
        return check(body, value);
    }

    /** Everything that is wrong with a form. */
    public Optional<Failure> checkForm(JsonObject fields) {
        return check(form.orElseThrow(), fields);
    }

    private static Optional<Failure> check(Shape shape, @Nullable Object value) {
        Findings findings = new Findings("Field");
        shape.checkNullable("", value, findings);
        return findings.failure();
    }

    /**
     * Reads the query parameters of the contract, with their defaults, and ignores all others.
     *
     * @throws Failure VALIDATION_ERROR that names every parameter that does not fit
     */
    public Map<String, Object> readQuery(Map<String, String> given) {
        Findings findings = new Findings("Query parameter");
        Map<String, Object> values = new HashMap<>();
        query.forEach((name, rule) -> {
            String text = given.get(name);
            if (text == null) {
                rule.fallback().ifPresent(value -> values.put(name, value));
            } else {
                Object value = rule.isInteger() ? asInteger(text) : text;
                rule.shape().check(name, value, findings);
                values.put(name, value);
            }
        });
        findings.failure().ifPresent(failure -> {
            throw failure;
        });
        return values;
    }

    /** What a query parameter is refused with that has the right shape and yet cannot be used. */
    public Failure refusal(String name, String received) {
        Findings findings = new Findings("Query parameter");
        Objects.requireNonNull(query.get(name), name).shape().wrong(name, received, findings);
        return findings.failure().orElseThrow();
    }

    private static Object asInteger(String text) {
        return text.matches("[+-]?\\d{1,9}") ? (Object) Integer.valueOf(text) : text;
    }
}
