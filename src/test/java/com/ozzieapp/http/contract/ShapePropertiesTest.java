package com.ozzieapp.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ozzieapp.contract.ContractFile;
import com.ozzieapp.error.Failure;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Our check of bodies against another reader of the same schemas, Vert.x's validator. Formats and decimals are left
 * out: the validator knows most of ours not at all, and others in another way.
 */
class ShapePropertiesTest {
    private static final JsonObject CONTRACT = ContractFile.openApi().parse();
    private static final Map<String, OperationRules> RULES = OperationRules.compile(CONTRACT);
    private static final Map<String, OperationRules> PLAIN_RULES = OperationRules.compile(plain(CONTRACT));

    /** A body for an operation, with its schema. */
    record Call(String operationId, JsonObject schema, Object body) {}

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void refusesWhatAnotherReaderRefuses(@ForAll("calls") Call call) {
        boolean theirs = valid(plain(call.schema()), call.body());
        boolean ours = rules(PLAIN_RULES, call).checkBody(call.body()).isEmpty();
        Statistics.collect(theirs);

        assertThat(ours).isEqualTo(theirs);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void namesAPlaceForEveryProblem(@ForAll("calls") Call call) {
        rules(RULES, call).checkBody(call.body()).map(Failure::problems).ifPresent(problems -> {
            assertThat(problems).isNotEmpty();
            assertThat(problems).allSatisfy(problem -> {
                String place = problem.field().isEmpty() ? "Request body " : "Field '" + problem.field() + "' ";
                assertThat(problem.message())
                        .startsWith(place)
                        .endsWith(".")
                        .matches(".* (must (be|have)|is required\\. Must be) .*");
            });
            assertThat(problems).extracting(Failure.Problem::field).doesNotHaveDuplicates();
        });
    }

    @Property
    void neverThrows(@ForAll("operations") String operationId, @ForAll String text, @ForAll BigDecimal number) {
        OperationRules rules = rules(RULES, operationId);
        Object[] values = {
            text,
            number,
            true,
            new JsonArray().add(text).addNull(),
            new JsonObject().put(text, number),
            List.of(),
            Map.of()
        };

        for (Object value : values) {
            JsonObject body = new JsonObject();
            schema(operationId).getJsonObject("properties").fieldNames().forEach(name -> body.put(name, value));
            assertThatCode(() -> rules.checkBody(value)).doesNotThrowAnyException();
            assertThatCode(() -> rules.checkBody(body)).doesNotThrowAnyException();
        }
    }

    private static boolean valid(JsonObject schema, Object body) {
        JsonSchemaOptions options = new JsonSchemaOptions()
                .setBaseUri("https://example.com")
                .setDraft(Draft.DRAFT202012)
                .setOutputFormat(OutputFormat.Flag);
        return Boolean.TRUE.equals(
                Validator.create(JsonSchema.of(schema), options).validate(body).getValid());
    }

    private static OperationRules rules(Map<String, OperationRules> all, Call call) {
        return rules(all, call.operationId());
    }

    private static OperationRules rules(Map<String, OperationRules> all, String operationId) {
        OperationRules rules = all.get(operationId);
        if (rules == null) {
            throw new AssertionError(operationId);
        }
        return rules;
    }

    @Provide
    Arbitrary<String> operations() {
        return Arbitraries.of(RULES.values().stream()
                .filter(OperationRules::takesBody)
                .map(OperationRules::operationId)
                .sorted()
                .toList());
    }

    @Provide
    Arbitrary<Call> calls() {
        return operations().flatMap(id -> AnyBody.of(schema(id)).map(body -> new Call(id, schema(id), body)));
    }

    /** The schema of an operation's body; requests hold no references but the first. */
    private static JsonObject schema(String operationId) {
        return CONTRACT.getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .filter(item -> item.getValue() instanceof JsonObject operation
                        && operationId.equals(operation.getString("operationId")))
                .map(item -> ((JsonObject) item.getValue()).getJsonObject("requestBody"))
                .map(body -> body.getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema"))
                .map(schema -> schema.getString("$ref").replace("#/components/schemas/", ""))
                .map(name -> CONTRACT.getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject plain(JsonObject document) {
        JsonObject copy = (JsonObject) Json.decodeValue(document.encode());
        strip(copy);
        return copy;
    }

    private static void strip(Object value) {
        if (value instanceof JsonObject object) {
            object.remove("x-decimals");
            if (object.getValue("format") instanceof String) {
                object.remove("format");
            }
            object.forEach(entry -> strip(entry.getValue()));
        } else if (value instanceof JsonArray array) {
            array.forEach(ShapePropertiesTest::strip);
        }
    }
}
