package com.ozzieapp.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the services on the bus may answer, by {@code asyncapi.yaml}. Made once, at the start. */
public final class BusContract {
    private static final String ASYNC_API = "asyncapi.yaml";

    private final Map<String, AnswerRule> answers;

    private BusContract(Map<String, AnswerRule> answers) {
        this.answers = Map.copyOf(answers);
    }

    /** Compiles the answers of every operation that is asked for and answers. */
    public static BusContract of(ContractFile asyncApi, ContractFile openApi) {
        JsonObject document = asyncApi.parse();
        References references = new References(Map.of(ASYNC_API, document, "openapi.yaml", openApi.parse()));
        Map<String, AnswerRule> answers = new HashMap<>();
        for (String name : document.getJsonObject("operations").fieldNames()) {
            JsonObject operation = references.inlined(
                    ASYNC_API, document.getJsonObject("operations").getJsonObject(name));
            if (operation.containsKey("reply")) {
                answers.put(
                        operation.getJsonObject("channel").getString("address"),
                        new AnswerRule(
                                answer(name, operation.getJsonObject("reply").getJsonArray("messages"))));
            }
        }
        return new BusContract(answers);
    }

    private static JsonObject answer(String operation, JsonArray messages) {
        return messages.stream()
                .map(JsonObject.class::cast)
                .filter(message -> !message.getBoolean("x-failure", false))
                .findFirst()
                .map(message -> message.getJsonObject("payload"))
                .orElseThrow(() -> new IllegalStateException(ASYNC_API + ": " + operation + " has no answer"));
    }

    /** What the service at an address may answer; empty when the contract has no service there. */
    public Optional<AnswerRule> answerOf(String address) {
        return Optional.ofNullable(answers.get(address));
    }
}
