package com.ozzieapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.JsonSchema;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.MediaType;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.SchemaValidationException;
import io.vertx.openapi.validation.ValidatableResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract keeps its own promises: it loads, it is complete, and what it shows is what it allows. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractExamplesTest {
    private static final List<String> NEED_AN_EARLIER_STEP = List.of("createPlan", "generatePlan", "generateMoneyMove");
    private static final List<String> NAME_A_FIELD = List.of("VALIDATION_ERROR", "PERSONALITY_REQUIRED");

    private final Vertx vertx = Vertx.vertx();
    private final OpenAPIContract contract =
            OpenAPIContract.from(vertx, "openapi.yaml").await();
    private final ResponseValidator responses = ResponseValidator.create(vertx, contract);

    /** An example of an answer, with the headers its contract asks for. */
    private record Answer(String operationId, int status, Map<String, String> headers, String type, Object body) {
        ValidatableResponse response() {
            Buffer bytes = body instanceof JsonObject json ? json.toBuffer() : Buffer.buffer(body.toString());
            return ValidatableResponse.create(status, headers, bytes, type);
        }
    }

    @AfterAll
    void close() {
        vertx.close().await();
    }

    @ParameterizedTest
    @MethodSource("operationIds")
    void acceptsEveryRequestItShows(String operationId) {
        for (Parameter parameter : contract.operation(operationId).getParameters()) {
            assertAllFit(parameter.getSchema(), examples(parameter.getOpenAPIModel()));
        }
        for (MediaType media : requests(operationId)) {
            assertAllFit(media.getSchema(), examples(media.getOpenAPIModel()));
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void mayGiveEveryAnswerItShows(Answer answer) {
        var checked = responses.validate(answer.response(), answer.operationId());

        assertThat(checked.await()).isNotNull();
    }

    @Test
    void refusesAnAnswerThatLacksWhatItPromises() {
        Answer plan = answers("getPlan", 200).findFirst().orElseThrow();
        JsonObject body = ((JsonObject) plan.body()).copy();
        body.getJsonObject("data").getJsonObject("goal").remove("goal_type");
        Answer lacking = new Answer("getPlan", 200, plan.headers(), plan.type(), body);

        var checked = responses.validate(lacking.response(), "getPlan");

        assertThatThrownBy(checked::await).isInstanceOf(SchemaValidationException.class);
    }

    // a reference within a request would have the validator report one wrong field twice
    @ParameterizedTest
    @MethodSource("operationIds")
    void holdsNoReferenceWithinARequest(String operationId) {
        for (MediaType media : requests(operationId)) {
            String uri = media.getSchema().get("__absolute_uri__");

            JsonSchema asWritten = contract.getSchemaRepository().find(uri);

            assertThat(asWritten.toString()).contains("properties").doesNotContain("$ref");
        }
    }

    @ParameterizedTest
    @MethodSource("operationIds")
    void describesEveryOperation(String operationId) {
        Operation operation = contract.operation(operationId);
        List<String> tags = contract.getRawContract().getJsonArray("tags").stream()
                .map(tag -> ((JsonObject) tag).getString("name"))
                .toList();

        assertThat(operation.getOpenAPIModel().getString("summary")).isNotBlank();
        assertThat(operation.getOpenAPIModel().getString("description")).isNotBlank();
        assertThat(operation.getTags()).hasSize(1).isSubsetOf(tags);
    }

    @ParameterizedTest
    @MethodSource("operationIds")
    void namesEveryErrorOfAnOperation(String operationId) {
        Operation operation = contract.operation(operationId);
        boolean reads = operation.getRequestBody() != null;
        boolean asks = operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Location.QUERY);
        boolean follows = NEED_AN_EARLIER_STEP.contains(operationId);
        boolean invalidIs400 = operation.getExtensions().containsKey("x-validation-status");

        var named = operation.getOpenAPIModel().getJsonObject("responses").fieldNames();

        boolean secured = !operation.getSecurityRequirements().isEmpty();
        assertThat(named).contains("500");
        assertThat(named.contains("503")).isEqualTo(secured || operationId.equals("getReadiness"));
        assertThat(named.contains("401")).isEqualTo(secured);
        assertThat(named.contains("404")).isEqualTo(operation.getOpenAPIPath().contains("{"));
        assertThat(Stream.of("400", "413", "415").map(named::contains)).containsOnly(reads);
        assertThat(named.contains("422")).isEqualTo((reads || asks || follows) && !invalidIs400);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysTheSameInMessageAndDetails(Answer answer) {
        JsonObject error = ((JsonObject) answer.body()).getJsonObject("error");
        List<String> problems = error.getJsonArray("details").stream()
                .map(problem -> ((JsonObject) problem).getString("message"))
                .toList();

        assertThat(!problems.isEmpty()).isEqualTo(NAME_A_FIELD.contains(error.getString("code")));
        if (problems.size() == 1) {
            assertThat(problems).containsExactly(error.getString("message"));
        } else if (problems.size() > 1) {
            assertThat(error.getString("message")).isEqualTo(problems.size() + " fields failed validation.");
        }
    }

    Stream<String> operationIds() {
        return contract.operations().stream().map(Operation::getOperationId).sorted();
    }

    Stream<Answer> answers() {
        return operationIds()
                .flatMap(id -> contract.operation(id).getOpenAPIModel().getJsonObject("responses").fieldNames().stream()
                        .filter(status -> status.matches("\\d{3}"))
                        .flatMap(status -> answers(id, Integer.parseInt(status))));
    }

    Stream<Answer> errors() {
        return answers().filter(answer -> answer.body() instanceof JsonObject body && body.containsKey("error"));
    }

    private Stream<Answer> answers(String operationId, int status) {
        var response = contract.operation(operationId).getResponse(status);
        Map<String, String> headers = response.getHeaders().stream()
                .collect(Collectors.toMap(
                        Parameter::getName,
                        header -> header.getOpenAPIModel().getValue("example").toString()));
        return response.getContent().values().stream()
                .flatMap(media -> examples(media.getOpenAPIModel())
                        .map(body -> new Answer(operationId, status, headers, media.getIdentifier(), body)));
    }

    private Collection<MediaType> requests(String operationId) {
        var body = contract.operation(operationId).getRequestBody();
        return body == null ? List.of() : body.getContent().values();
    }

    private void assertAllFit(JsonSchema schema, Stream<Object> examples) {
        var validator = contract.getSchemaRepository().validator(schema);
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(validator.validate(example).getErrors()).isNullOrEmpty());
    }

    // what is not an object here is a note that the schema repository left
    private static Stream<Object> examples(JsonObject model) {
        return model.getJsonObject("examples").stream()
                .map(Map.Entry::getValue)
                .filter(JsonObject.class::isInstance)
                .map(example -> ((JsonObject) example).getValue("value"));
    }
}
