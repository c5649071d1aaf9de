package com.ozzieapp.model;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an answer must look like: a JSON Schema, compiled once. Safe to use from any thread. */
public final class AnswerShape {
    private static final JsonSchemaOptions OPTIONS = new JsonSchemaOptions()
            .setBaseUri("ozzie:model")
            .setDraft(Draft.DRAFT202012)
            .setOutputFormat(OutputFormat.Basic);

    private final String name;
    private final JsonObject schema;
    private final Validator validator;

    /**
     * Compiles a schema.
     *
     * @param name letters, digits, {@code _} and {@code -}
     * @param schema without references. Each of its objects has {@code additionalProperties: false} and requires all
     *     that it has, as servers demand where they enforce a schema; what may be absent is {@code [type, "null"]}
     * @throws IllegalArgumentException when it is not so
     */
    public AnswerShape(String name, JsonObject schema) {
        if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("the name of a shape cannot be '" + name + "'");
        }
        refuseLoose("#", schema);
        this.name = name;
        this.schema = schema.copy();
        this.validator = Validator.create(JsonSchema.of(schema.copy()), OPTIONS);
    }

    private static void refuseLoose(String path, JsonObject schema) {
        JsonObject properties = schema.getJsonObject("properties", new JsonObject());
        if (!properties.isEmpty() || "object".equals(schema.getValue("type"))) {
            Set<Object> required =
                    schema.getJsonArray("required", new JsonArray()).stream().collect(Collectors.toSet());
            if (!Boolean.FALSE.equals(schema.getValue("additionalProperties"))
                    || !required.equals(properties.fieldNames())) {
                throw new IllegalArgumentException(path + " must require its properties, and allow no others");
            }
        }
        properties.fieldNames().forEach(each -> refuseLoose(path + "/" + each, properties.getJsonObject(each)));
        if (schema.getValue("items") instanceof JsonObject item) {
            refuseLoose(path + "/items", item);
        }
        for (Object option : schema.getJsonArray("anyOf", new JsonArray())) {
            refuseLoose(path + "/anyOf", (JsonObject) option);
        }
    }

    String name() {
        return name;
    }

    JsonObject schema() {
        return schema.copy();
    }

    /** @throws ModelFailure JUNK, which tells where in the schema an answer breaks it and nothing of the answer */
    JsonObject read(String text) {
        JsonObject answer = JsonInText.find(text).orElseThrow(() -> ModelFailure.junk("no JSON object"));
        OutputUnit result = validator.validate(answer);
        if (!result.getValid()) {
            throw ModelFailure.junk("breaks " + name + " at " + deepest(result));
        }
        return answer;
    }

    /** The validator also tells what follows from an error further in: that the object around it does not fit. */
    private static String deepest(OutputUnit result) {
        return Optional.ofNullable(result.getErrors()).orElse(List.of()).stream()
                .map(OutputUnit::getKeywordLocation)
                .max(Comparator.comparingLong(
                        location -> location.chars().filter(each -> each == '/').count()))
                .orElse("#");
    }
}
