package com.ozzieapp.http.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON values that fit a schema, and such that just do not: a field is missing, null, of another kind or too much. */
final class AnyBody {
    /** An upload may have millions of characters, of which each is a thing of its own to jqwik. */
    private static final int LONGEST_TEXT = 3_000;

    private static final List<String> TEXTS =
            List.of("", "a", "en", "savings", "2025-05-05", "+5511987654321", "a@b.c", "😀");
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("-0.01"),
            new BigDecimal("0"),
            new BigDecimal("0.01"),
            new BigDecimal("1.50"),
            new BigDecimal("1000"),
            new BigDecimal("1001"),
            new BigDecimal("999999999999.99"),
            new BigDecimal("1000000000000"),
            new BigDecimal("1E+20"));

    private AnyBody() {}

    /** A field that is not there. */
    private enum Absent {
        ABSENT
    }

    static Arbitrary<Object> of(JsonObject schema) {
        return Arbitraries.frequencyOf(Tuple.of(20, fitting(schema)), Tuple.of(1, any()));
    }

    private static Arbitrary<Object> fitting(JsonObject schema) {
        List<String> types = types(schema);
        Arbitrary<Object> values = switch (types.get(0)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "number" -> number(schema);
            case "boolean" -> Arbitraries.of(true, false).map(value -> value);
            default -> text(schema);
        };
        return types.contains("null") ? values.injectNull(0.1) : values;
    }

    private static List<String> types(JsonObject schema) {
        return schema.getValue("type") instanceof JsonArray several
                ? several.stream().map(Object::toString).toList()
                : List.of(schema.getString("type"));
    }

    private static Arbitrary<Object> object(JsonObject schema) {
        List<Arbitrary<Map.Entry<String, Object>>> fields = new ArrayList<>();
        JsonObject properties = schema.getJsonObject("properties");
        for (String name : properties.fieldNames()) {
            boolean required = schema.getJsonArray("required", new JsonArray()).contains(name);
            Arbitrary<Object> value = Arbitraries.frequencyOf(
                    Tuple.of(30, fitting(properties.getJsonObject(name))),
                    Tuple.of(1, any().injectNull(0.2)),
                    Tuple.of(required ? 1 : 20, Arbitraries.just(Absent.ABSENT)));
            fields.add(value.map(some -> new AbstractMap.SimpleEntry<>(name, some)));
        }
        return Combinators.combine(fields).as(AnyBody::join);
    }

    private static Object join(List<Map.Entry<String, Object>> fields) {
        JsonObject object = new JsonObject().put("unknown", 1);
        fields.stream()
                .filter(field -> field.getValue() != Absent.ABSENT)
                .forEach(field -> object.put(field.getKey(), field.getValue()));
        return object;
    }

    private static Arbitrary<Object> array(JsonObject schema) {
        int most = schema.getInteger("maxItems", 5);
        Arbitrary<Integer> sizes = Arbitraries.of(0, 1, 2, 3, most, most + 1);
        Arbitrary<Object> items = fitting(schema.getJsonObject("items"));
        return Combinators.combine(sizes, items.list().ofSize(most + 1))
                .as((size, list) -> new JsonArray(new ArrayList<>(list.subList(0, size))));
    }

    private static Arbitrary<Object> number(JsonObject schema) {
        BigDecimal most = new BigDecimal(schema.getValue("maximum", "1000").toString());
        Arbitrary<BigDecimal> within =
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, most).ofScale(2);
        return Arbitraries.frequencyOf(Tuple.of(4, within), Tuple.of(1, Arbitraries.of(NUMBERS)))
                .map(value -> value);
    }

    private static Arbitrary<Object> text(JsonObject schema) {
        if (schema.containsKey("enum")) {
            return Arbitraries.of(schema.getJsonArray("enum").getList().toArray());
        }
        int most = Math.min(LONGEST_TEXT, schema.getInteger("maxLength", 30));
        int least = schema.getInteger("minLength", 0);
        Arbitrary<String> edges =
                Arbitraries.of("x".repeat(least), "x".repeat(most), "x".repeat(most + 1), "😀".repeat(most));
        Arbitrary<String> plain = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars('@', '.', ' ', 'é')
                .ofMaxLength(most);
        Arbitrary<String> emails = plain.map(name -> name + "@example.com");
        return Arbitraries.oneOf(edges, plain, emails, Arbitraries.of(TEXTS)).map(value -> value);
    }

    /** Any small JSON value. */
    static Arbitrary<Object> any() {
        return Arbitraries.oneOf(
                Arbitraries.of(NUMBERS).map(value -> value),
                Arbitraries.of(TEXTS).map(value -> value),
                Arbitraries.of(true, false).map(value -> value),
                Arbitraries.of(7, -7L).map(value -> value),
                Arbitraries.create(() -> new JsonArray().addNull().add(1).add(new JsonObject())),
                Arbitraries.create(() -> new JsonObject().putNull("a")));
    }
}
