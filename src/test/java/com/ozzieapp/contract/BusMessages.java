package com.ozzieapp.contract;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** The messages that {@code asyncapi.yaml} describes, for tests. */
public final class BusMessages {
    static final JsonObject DOCUMENT = ContractFile.asyncApi().parse();
    static final References REFERENCES = new References(Map.of(
            "asyncapi.yaml", DOCUMENT, "openapi.yaml", ContractFile.openApi().parse()));

    private BusMessages() {}

    static List<JsonObject> all() {
        JsonObject messages = DOCUMENT.getJsonObject("components").getJsonObject("messages");
        return messages.fieldNames().stream()
                .map(name -> REFERENCES.inlined("asyncapi.yaml", messages.getJsonObject(name)))
                .toList();
    }

    private static JsonObject find(String name) {
        return all().stream()
                .filter(message -> name.equals(message.getString("name")))
                .findFirst()
                .orElseThrow();
    }

    /** What a message of this name may be. */
    public static AnswerRule rule(String name) {
        return new AnswerRule(find(name).getJsonObject("payload"));
    }

    static List<JsonObject> examples(JsonObject message) {
        return message.getJsonArray("examples").stream()
                .map(item -> ((JsonObject) item).getJsonObject("payload"))
                .toList();
    }

    static JsonObject example(String name) {
        return examples(find(name)).get(0);
    }
}
