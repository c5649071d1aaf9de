package com.ozzieapp.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.error.Failure.Problem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How refusals are worded: the field, what it must be, and what came. */
class ShapeTest {
    private static Failure check(String schema, @Nullable Object value) {
        Findings findings = new Findings("Field");
        new Shapes(new JsonObject()).compile(new JsonObject(schema)).checkNullable("", value, findings);
        return findings.failure().orElseThrow(() -> new AssertionError("not refused: " + value));
    }

    /** The message on field {@code f} of a schema, when it holds a value. */
    private static String message(String schema, @Nullable Object value) {
        JsonObject body = new JsonObject().put("f", value);
        Failure failure = check("{\"type\": \"object\", \"properties\": {\"f\": " + schema + "}}", body);
        assertThat(failure.code()).isEqualTo(Code.VALIDATION_ERROR);
        assertThat(failure.problems()).hasSize(1);
        return failure.problems().get(0).message();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type": "number"}                                                  | a number
            {"type": "integer"}                                                 | an integer
            {"type": "number", "minimum": 0}                                    | a non-negative number
            {"type": "integer", "minimum": 0}                                   | a non-negative integer
            {"type": "number", "exclusiveMinimum": 0}                           | a positive number
            {"type": "integer", "minimum": 1, "maximum": 50}                    | an integer from 1 to 50
            {"type": "number", "minimum": 0.5, "maximum": 10}                   | a number from 0.5 to 10
            {"type": "number", "minimum": 0, "maximum": 9999999999.99, "x-decimals": 2} | a non-negative number
            {"type": "string"}                                                  | a string
            {"type": "string", "maxLength": 200}                                | a string of at most 200 characters
            {"type": "string", "minLength": 1, "maxLength": 100}                | a string of 1 to 100 characters
            {"type": "string", "format": "date"}                                | a calendar date as YYYY-MM-DD
            {"type": "string", "enum": ["savings", "debt"]}                     | one of: 'savings', 'debt'
            {"type": "boolean"}                                                 | true or false
            {"type": "array", "maxItems": 3}                                    | an array of at most 3 items
            {"type": "object"}                                                  | a JSON object
            {"type": ["string", "null"], "x-must": "as we say"}                 | as we say
            """)
    void saysWhatAFieldMustBe(String schema, String must) {
        Object wrong = schema.contains("\"string\"") ? 42 : "text";
        String received = schema.contains("\"string\"") ? "42" : "'text'";

        assertThat(message(schema, wrong)).isEqualTo("Field 'f' must be " + must + ". Received: " + received + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type": "number", "minimum": 0}                    | -500     | must be a non-negative number
            {"type": "number", "exclusiveMinimum": 0}           | 0        | must be a positive number
            {"type": "number", "exclusiveMinimum": 0}           | 0.00     | must be a positive number
            {"type": "integer", "minimum": 1, "maximum": 50}    | 51       | must be an integer from 1 to 50
            {"type": "integer", "minimum": 1, "maximum": 50}    | 1.5      | must be an integer from 1 to 50
            {"type": "number", "minimum": 0, "maximum": 1000, "x-decimals": 4}| 1000.1 | must be a number from 0 to 1000
            {"type": "number", "minimum": 0, "maximum": 1000, "x-decimals": 4} | 0.00001 | must have at most 4 decimals
            {"type": "number", "maximum": 9999999999.99, "x-decimals": 2} | 10000000000 | must be at most 9999999999.99
            {"type": "number", "maximum": 9999999999.99, "x-decimals": 2} | 1.005       | must have at most 2 decimals
            {"type": "number"}                                  | 1E+61    | must be a number
            {"type": "number"}                                  | 1E-31    | must have at most 30 decimals
            """)
    void saysWhatIsWrongWithANumber(String schema, BigDecimal value, String problem) {
        assertThat(message(schema, value)).isEqualTo("Field 'f' " + problem + ". Received: " + value + ".");
    }

    @Test
    void takesAWholeNumberHoweverItIsWritten() {
        Shape shape = new Shapes(new JsonObject())
                .compile(new JsonObject("{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 50}"));
        Findings findings = new Findings("Field");

        for (Object value : List.of(5, 5L, new BigDecimal("5.00"), new BigDecimal("5E+1"), BigInteger.TEN)) {
            shape.check("f", value, findings);
        }

        assertThat(findings.failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "number", "minimum": 0}                 | Must be a non-negative number.
            {"type": "string", "enum": ["savings", "debt"]}  | Must be one of: 'savings', 'debt'.
            {"type": ["string", "null"], "maxLength": 9}     | Must be a string of at most 9 characters.
            """)
    void saysThatAFieldIsMissing(String schema, String must) {
        String parent = "{\"type\": \"object\", \"required\": [\"f\"], \"properties\": {\"f\": " + schema + "}}";

        Failure failure = check(parent, new JsonObject());

        String message = "Field 'f' is required. " + must;
        assertThat(failure.problems()).containsExactly(new Problem("f", message));
        assertThat(failure).hasMessage(message);
    }

    @Test
    void takesNullForMissingUnlessNullIsAValue() {
        String parent = "{\"type\": \"object\", \"required\": [\"f\"], \"properties\": {\"f\": {\"type\": %s}}}";

        assertThat(check(parent.formatted("\"string\""), new JsonObject().putNull("f")))
                .hasMessage("Field 'f' is required. Must be a string.");
        assertThat(message("{\"type\": \"string\"}", null)).isEqualTo("Field 'f' must be a string. Received: null.");
        Findings findings = new Findings("Field");
        new Shapes(new JsonObject())
                .compile(new JsonObject(parent.formatted("[\"string\", \"null\"]")))
                .check("", new JsonObject().putNull("f"), findings);
        assertThat(findings.failure()).isEmpty();
    }

    @Test
    void prefersTheCodeThatAMissingFieldHasOfItsOwn() {
        String schema = """
                {"type": "object", "required": ["kind", "name"], "properties": {
                  "name": {"type": "string"},
                  "kind": {"type": "string", "enum": ["a"], "x-required-code": "PERSONALITY_REQUIRED"}}}
                """;

        Failure missing = check(schema, new JsonObject());
        Failure wrong = check(schema, new JsonObject().put("kind", "b").put("name", 1));

        assertThat(missing.code()).isEqualTo(Code.PERSONALITY_REQUIRED);
        assertThat(missing).hasMessage("Field 'kind' is required. Must be one of: 'a'.");
        assertThat(wrong.code()).isEqualTo(Code.VALIDATION_ERROR);
        assertThat(wrong).hasMessage("2 fields failed validation.");
    }

    @Test
    void namesTheItemOfAnArray() {
        String debts = """
                {"type": "object", "properties": {"debts": {"type": "array", "maxItems": 3, "minItems": 1, "items": {
                  "type": "object", "required": ["balance"], "properties": {
                    "balance": {"type": "number", "exclusiveMinimum": 0}}}}}}
                """;
        JsonObject good = new JsonObject().put("balance", 1);
        JsonObject bad = new JsonObject().put("balance", 0);

        Failure failure = check(debts, new JsonObject().put("debts", JsonArray.of(good, bad, null)));

        assertThat(failure.problems())
                .containsExactly(
                        new Problem(
                                "debts[1].balance", "Field 'debts[1].balance' must be a positive number. Received: 0."),
                        new Problem("debts[2]", "Field 'debts[2]' must be a JSON object. Received: null."));
        assertThat(check(debts, new JsonObject().put("debts", JsonArray.of(good, good, good, good))))
                .hasMessage("Field 'debts' must be an array of at most 3 items. Received: 4 items.");
        assertThat(check(debts, new JsonObject().put("debts", new JsonArray())))
                .hasMessageEndingWith("Received: 0 items.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneOf", "multipleOf", "const", "additionalProperties", "minProperties", "uniqueItems"})
    void refusesAKeywordThatItWouldNotCheck(String keyword) {
        JsonObject schema = new JsonObject().put("type", "object").put(keyword, 1);

        assertThatThrownBy(() -> new Shapes(new JsonObject()).compile(schema))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("openapi.yaml: keyword '" + keyword + "' is not checked by the server");
    }

    @Test
    void refusesAFieldOfSeveralTypes() {
        JsonObject schema = new JsonObject().put("type", JsonArray.of("string", "number"));

        assertThatThrownBy(() -> new Shapes(new JsonObject()).compile(schema))
                .isInstanceOf(IllegalStateException.class);
    }
}
