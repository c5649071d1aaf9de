package com.ozzieapp.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a service may answer. Safe to use from any thread. */
public final class AnswerRule {
    private static final JsonSchemaOptions OPTIONS = new JsonSchemaOptions()
            .setBaseUri("ozzie:answer")
            .setDraft(Draft.DRAFT202012)
            .setOutputFormat(OutputFormat.Basic);

    private final JsonObject schema;
    private final Validator validator;

    /** @param schema without references */
    AnswerRule(JsonObject schema) {
        this.schema = schema;
        this.validator = Validator.create(JsonSchema.of(schema.copy()), OPTIONS);
    }

    /** Where in the schema an answer breaks it, and nothing of the answer itself; empty when it fits. */
    public Optional<String> brokenBy(JsonObject question, JsonObject answer) {
        OutputUnit result = validator.validate(answer);
        if (!result.getValid()) {
            return Optional.of(deepest(Optional.ofNullable(result.getErrors()).orElse(List.of())));
        }
        return notAsAsked(question, answer).or(() -> tooPrecise("#", schema, answer));
    }

    /** The validator also tells what follows from an error further in: that the object around it does not fit. */
    private static String deepest(List<OutputUnit> errors) {
        return errors.stream()
                .map(OutputUnit::getKeywordLocation)
                .max(Comparator.comparingLong(
                        location -> location.chars().filter(each -> each == '/').count()))
                .orElse("#");
    }

    private Optional<String> notAsAsked(JsonObject question, JsonObject answer) {
        return properties(schema).stream()
                .filter(property -> ((JsonObject) property.getValue()).containsKey("x-asked-by"))
                .filter(property -> answer.containsKey(property.getKey()) != isAsked(question, property))
                .map(property -> "#/properties/" + property.getKey() + "/x-asked-by")
                .findFirst();
    }

    private static boolean isAsked(JsonObject question, Map.Entry<String, Object> property) {
        String list = ((JsonObject) property.getValue()).getString("x-asked-by");
        return question.getValue(list) instanceof JsonArray asked && asked.contains(property.getKey());
    }

    private static Optional<String> tooPrecise(String path, JsonObject schema, Object value) {
        if (value instanceof Number number && schema.containsKey("x-decimals")) {
            boolean fits = isAmount(new BigDecimal(number.toString()), schema.getInteger("x-decimals"));
            return fits ? Optional.empty() : Optional.of(path + "/x-decimals");
        }
        if (value instanceof JsonObject object) {
            return properties(schema).stream()
                    .filter(property -> object.getValue(property.getKey()) != null)
                    .flatMap(property -> tooPrecise(
                            path + "/properties/" + property.getKey(),
                            (JsonObject) property.getValue(),
                            object.getValue(property.getKey()))
                            .stream())
                    .findFirst();
        }
        if (value instanceof JsonArray items && schema.getValue("items") instanceof JsonObject item) {
            return items.stream()
                    .flatMap(each -> tooPrecise(path + "/items", item, each).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** No more decimals than that, and small enough to be counted in the smallest of them. */
    private static boolean isAmount(BigDecimal value, int decimals) {
        boolean isShort = Math.abs((long) value.scale()) < 100 && value.precision() < 100;
        return isShort
                && value.stripTrailingZeros().scale() <= decimals
                && value.movePointRight(decimals).toBigInteger().bitLength() < Long.SIZE;
    }

    private static JsonObject properties(JsonObject schema) {
        return schema.getJsonObject("properties", new JsonObject());
    }
}
