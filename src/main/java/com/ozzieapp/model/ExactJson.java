package com.ozzieapp.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads JSON whose decimals stay decimals, whatever the mapper of the process is set to. */
final class ExactJson {
    /** More digits, or a greater power of ten, nobody means; arithmetic with them could take for ever. */
    private static final int MOST_DIGITS = 100;

    private static final ObjectReader OBJECTS = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .readerFor(new TypeReference<Map<String, Object>>() {});

    private ExactJson() {}

    /** Empty when the text is no JSON object. */
    static Optional<JsonObject> object(String text) {
        try {
            Optional<Map<String, Object>> fields = Optional.ofNullable(OBJECTS.readValue(text));
            return fields.filter(ExactJson::isMeant).map(JsonObject::new);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean isMeant(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.values().stream().allMatch(each -> each == null || isMeant(each));
        }
        if (value instanceof Iterable<?> items) {
            for (Object item : items) {
                if (item != null && !isMeant(item)) {
                    return false;
                }
            }
            return true;
        }
        return !(value instanceof Number number) || isMeant(new BigDecimal(number.toString()));
    }

    private static boolean isMeant(BigDecimal number) {
        return number.precision() < MOST_DIGITS && Math.abs((long) number.scale()) < MOST_DIGITS;
    }
}
