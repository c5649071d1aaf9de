package com.ozzieapp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerShapeTest {
    private static final JsonObject NESTED = new JsonObject("""
            {"type": "object", "required": ["items"], "additionalProperties": false, "properties": {
              "items": {"type": "array", "items": {
                "type": "object", "required": ["cents", "note"], "additionalProperties": false, "properties": {
                  "cents": {"type": "integer"}, "note": {"type": ["string", "null"]}}}}}}
            """);

    @Test
    void takesWhatFitsInDepth() {
        AnswerShape shape = new AnswerShape("items", NESTED);

        JsonObject read = shape.read("{\"items\": [{\"cents\": 4210, \"note\": null}]}");

        assertThat(read.getJsonArray("items").getJsonObject(0).getLong("cents")).isEqualTo(4210);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\": [{\"cents\": 42.5, \"note\": null}]}",
                "{\"items\": [{\"cents\": 42}]}",
                "{\"items\": [{\"cents\": 42, \"note\": null, \"more\": 1}]}",
                "{\"items\": {}}",
                "{\"items\": [42]}"
            })
    void refusesWhatDoesNotFitInDepth(String answer) {
        AnswerShape shape = new AnswerShape("items", NESTED);

        assertThatThrownBy(() -> shape.read(answer))
                .isInstanceOf(ModelFailure.class)
                .hasMessageStartingWith("The language model gave no answer: JUNK (breaks items at #/properties/items")
                .hasMessageNotContaining("42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"object\"}",
                "{\"type\": \"object\", \"properties\": {\"a\": {}}, \"required\": [\"a\"]}",
                "{\"type\": \"object\", \"properties\": {\"a\": {}}, \"additionalProperties\": false}",
                "{\"type\": \"array\", \"items\": {\"properties\": {\"a\": {}}}}",
                "{\"anyOf\": [{\"type\": \"null\"}, {\"type\": \"object\"}]}",
                "{\"type\": \"object\", \"additionalProperties\": false, \"required\": [\"a\"],"
                        + " \"properties\": {\"a\": {\"type\": \"object\"}}}"
            })
    void isRefusedWhenStrictServersWouldRefuseIt(String schema) {
        JsonObject loose = new JsonObject(schema);

        assertThatThrownBy(() -> new AnswerShape("loose", loose)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a.b", "é"})
    void hasANameThatServersTake(String name) {
        assertThatThrownBy(() -> new AnswerShape(name, NESTED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotChangedFromOutside() {
        JsonObject given = NESTED.copy();
        AnswerShape shape = new AnswerShape("items", given);

        given.remove("required");
        shape.schema().clear();

        assertThat(shape.schema()).isEqualTo(NESTED);
    }

    @Property
    void keepsEveryDecimalAsItIsWritten(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(10) BigDecimal amount) {
        String text = "{\"amount\": " + amount.toPlainString() + ", \"what\": \"sushi\"}";

        Object read = Ground.EXPENSE.read(text).getValue("amount");

        assertThat(new BigDecimal(read.toString())).isEqualByComparingTo(amount);
    }

    @Property
    void findsTheObjectAmongAnyWordsWithoutBraces(@ForAll String before, @ForAll String after) {
        String text =
                before.replaceAll("[{}`]", "") + "{\"amount\": 1, \"what\": \"{}\"}" + after.replaceAll("[{}`]", "");

        assertThat(JsonInText.find(text))
                .contains(new JsonObject().put("amount", 1).put("what", "{}"));
    }

    @Property
    void takesAnyTextForAnObjectOrNot(@ForAll String text) {
        assertThat(JsonInText.find(text))
                .satisfiesAnyOf(
                        found -> assertThat(found).isEmpty(),
                        found -> assertThat(text).contains("{").contains("}"));
    }
}
