package com.ozzieapp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ozzieapp.bus.Address;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of the bus keeps its own promises, and holds answers to them. */
class BusContractTest {
    private static final JsonObject QUESTION = new JsonObject();

    private final AnswerRule plan = BusContract.of(ContractFile.asyncApi(), ContractFile.openApi())
            .answerOf("ozzie.plan.compute")
            .orElseThrow();

    static List<JsonObject> messages() {
        return BusMessages.all();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void showsWhatItAllows(JsonObject message) {
        AnswerRule rule = new AnswerRule(message.getJsonObject("payload"));

        assertThat(BusMessages.examples(message))
                .isNotEmpty()
                .allSatisfy(
                        example -> assertThat(rule.brokenBy(QUESTION, example)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Address.class)
    void holdsEveryServiceOfTheHouse(Address address) {
        BusContract contract = BusContract.of(ContractFile.asyncApi(), ContractFile.openApi());

        assertThat(contract.answerOf(address.text())).isPresent();
    }

    private static JsonObject numbers(String field, Object value) {
        return BusMessages.example("planNumbers").mergeIn(new JsonObject().put(field, value), true);
    }

    static Stream<Arguments> broken() {
        JsonObject none = new JsonObject();
        JsonObject metrics = new JsonObject();
        return Stream.of(
                Arguments.of(none, "#/required"),
                Arguments.of(numbers("id", "pln_1"), "#/additionalProperties"),
                Arguments.of(numbers("timeline_months", 1.5), "#/properties/timeline_months/type"),
                Arguments.of(numbers("action_items", JsonArray.of("One.")), "#/properties/action_items/minItems"),
                Arguments.of(
                        numbers("goal", new JsonObject().put("goal_id", "goal_1")),
                        "#/properties/goal/additionalProperties"),
                Arguments.of(
                        numbers("key_metrics", metrics.copy().put("projected_goal_date", "soon")),
                        "#/properties/key_metrics/properties/projected_goal_date/pattern"),
                Arguments.of(
                        numbers("key_metrics", metrics.copy().put("monthly_savings_amount", new BigDecimal("1.001"))),
                        "#/properties/key_metrics/properties/monthly_savings_amount/x-decimals"),
                Arguments.of(
                        numbers("key_metrics", metrics.copy().put("total_interest", new BigDecimal("1e17"))),
                        "#/properties/key_metrics/properties/total_interest/x-decimals"),
                Arguments.of(
                        numbers("key_metrics", metrics.copy().put("total_interest", new BigDecimal("1e999999999"))),
                        "#/properties/key_metrics/properties/total_interest/x-decimals"),
                Arguments.of(numbers("explanation", JsonArray.of(step())), "#/properties/explanation/x-asked-by"));
    }

    private static JsonObject step() {
        return new JsonObject()
                .put("step", 1)
                .put("name", "guess")
                .put("title", "A guess.")
                .put("formula", "x = 1")
                .put("inputs", new JsonObject())
                .put("result", new JsonObject().put("x", 1));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void tellsWhereAnAnswerBreaksIt(JsonObject answer, String where) {
        assertThat(plan.brokenBy(QUESTION, answer)).hasValue(where);
    }

    @Test
    void wantsTheDetailsThatWereAskedFor() {
        JsonObject question = new JsonObject().put("include", JsonArray.of("explanation"));

        assertThat(plan.brokenBy(question, BusMessages.example("planNumbers")))
                .hasValue("#/properties/explanation/x-asked-by");
        assertThat(plan.brokenBy(question, numbers("explanation", JsonArray.of(step()))))
                .isEmpty();
    }

    @Test
    void refersOnlyToWhatIsThere() {
        JsonObject broken = new JsonObject().put("$ref", "openapi.yaml#/components/schemas/Nothing");

        assertThatThrownBy(() -> BusMessages.REFERENCES.inlined("asyncapi.yaml", broken))
                .hasMessage("there is no openapi.yaml#/components/schemas/Nothing");
        assertThat(BusMessages.REFERENCES
                        .inlined("asyncapi.yaml", BusMessages.DOCUMENT)
                        .encode())
                .doesNotContain("$ref");
    }

    @Test
    void refersToNothingThatRefersToItself() {
        JsonObject loop = new JsonObject().put("again", new JsonObject().put("$ref", "#/loop"));
        References endless = new References(Map.of("endless.yaml", new JsonObject().put("loop", loop)));

        assertThatThrownBy(() -> endless.inlined("endless.yaml", loop))
                .hasMessage("endless.yaml nests too deep, or refers to itself");
    }
}
