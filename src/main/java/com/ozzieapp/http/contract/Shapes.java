package com.ozzieapp.http.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compiles schemas of the contract. A keyword that it does not know stops the boot rather than being passed over. */
final class Shapes {
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "enum",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "minLength",
            "maxLength",
            "format",
            "pattern",
            "items",
            "minItems",
            "maxItems",
            "properties",
            "required",
            "description",
            "title",
            "examples",
            "example",
            "default",
            "x-must",
            "x-decimals",
            "x-required-code");

    private final JsonObject contract;

    /** @param contract the whole document, in which local references are looked up */
    Shapes(JsonObject contract) {
        this.contract = contract;
    }

    Shape compile(JsonObject given) {
        JsonObject schema = resolve(given);
        schema.fieldNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException(
                            "openapi.yaml: keyword '" + name + "' is not checked by the server");
                });
        Set<String> types = types(schema);
        boolean nullable = types.remove("null");
        if (types.size() > 1) {
            throw new IllegalStateException("openapi.yaml: a request field of several types " + types);
        }
        return switch (types.isEmpty() ? "any" : types.iterator().next()) {
            case "number" -> number(schema, nullable, schema.getInteger("x-decimals", 30));
            case "integer" -> number(schema, nullable, 0);
            case "string" -> text(schema, nullable);
            case "boolean" -> new Shape.BooleanShape(must(schema, "true or false"), nullable);
            case "array" -> array(schema, nullable);
            case "object" -> new Shape.ObjectShape(must(schema, "a JSON object"), nullable, fields(schema));
            default -> new Shape.Any(must(schema, "any value"), nullable);
        };
    }

    private JsonObject resolve(JsonObject schema) {
        String reference = schema.getString("$ref");
        if (reference == null) {
            return schema;
        }
        Object found = JsonPointer.from(reference.substring(1)).queryJson(contract);
        JsonObject target =
                resolve((JsonObject) Objects.requireNonNull(found, reference)).copy();
        schema.fieldNames().stream()
                .filter(name -> !name.equals("$ref"))
                .forEach(name -> target.put(name, schema.getValue(name)));
        return target;
    }

    private static Set<String> types(JsonObject schema) {
        Object type = schema.getValue("type");
        Set<String> types = new LinkedHashSet<>();
        if (type instanceof JsonArray several) {
            several.forEach(one -> types.add(one.toString()));
        } else if (type != null) {
            types.add(type.toString());
        }
        return types;
    }

    private static Shape number(JsonObject schema, boolean nullable, int decimals) {
        Optional<BigDecimal> above = decimal(schema, "exclusiveMinimum");
        Optional<BigDecimal> least = above.isPresent() ? above : decimal(schema, "minimum");
        NumberRange range = new NumberRange(least, above.isPresent(), decimal(schema, "maximum"), decimals);
        return new Shape.NumberShape(must(schema, phrase(schema, range)), nullable, range);
    }

    private static String phrase(JsonObject schema, NumberRange range) {
        String noun = "integer".equals(types(schema).iterator().next()) ? "integer" : "number";
        boolean money = schema.containsKey("x-decimals")
                && range.most().isPresent()
                && range.most().get().precision() > 9;
        if (range.least().isPresent() && range.most().isPresent() && !money) {
            return (noun.equals("integer") ? "an " : "a ") + noun + " from "
                    + range.least().get().toPlainString() + " to "
                    + range.most().get().toPlainString();
        }
        if (range.least().isPresent() && range.least().get().signum() == 0) {
            return (range.exclusive() ? "a positive " : "a non-negative ") + noun;
        }
        return noun.equals("integer") ? "an integer" : "a number";
    }

    private static Optional<BigDecimal> decimal(JsonObject schema, String keyword) {
        return Optional.ofNullable(schema.getNumber(keyword)).map(NumberRange::exact);
    }

    private static Shape text(JsonObject schema, boolean nullable) {
        Set<String> allowed = schema.getJsonArray("enum", new JsonArray()).stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        TextRule rule = new TextRule(
                schema.getInteger("minLength", 0),
                schema.getInteger("maxLength", Integer.MAX_VALUE),
                Optional.ofNullable(schema.getString("format")).filter(Formats::isKnown),
                Optional.ofNullable(schema.getString("pattern")).map(Pattern::compile));
        return new Shape.TextShape(must(schema, phrase(allowed, rule)), nullable, rule, allowed);
    }

    private static String phrase(Set<String> allowed, TextRule rule) {
        if (!allowed.isEmpty()) {
            return allowed.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ", "one of: ", ""));
        }
        if (rule.format().filter("date"::equals).isPresent()) {
            return "a calendar date as YYYY-MM-DD";
        }
        if (rule.most() == Integer.MAX_VALUE) {
            return "a string";
        }
        return rule.least() == 0
                ? "a string of at most " + rule.most() + " characters"
                : "a string of " + rule.least() + " to " + rule.most() + " characters";
    }

    private Shape array(JsonObject schema, boolean nullable) {
        int most = schema.getInteger("maxItems", Integer.MAX_VALUE);
        Shape items = compile(schema.getJsonObject("items", new JsonObject()));
        return new Shape.ArrayShape(
                must(schema, "an array of at most " + most + " items"),
                nullable,
                items,
                schema.getInteger("minItems", 0),
                most);
    }

    private List<Field> fields(JsonObject schema) {
        JsonArray required = schema.getJsonArray("required", new JsonArray());
        JsonObject properties = schema.getJsonObject("properties", new JsonObject());
        List<Field> fields = new ArrayList<>();
        for (String name : properties.fieldNames()) {
            JsonObject property = properties.getJsonObject(name);
            String code = resolve(property).getString("x-required-code", "");
            fields.add(new Field(name, compile(property), required.contains(name), Field.code(code)));
        }
        return List.copyOf(fields);
    }

    private static String must(JsonObject schema, String automatic) {
        return schema.getString("x-must", automatic);
    }
}
