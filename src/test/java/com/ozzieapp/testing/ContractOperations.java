package com.ozzieapp.testing;

import com.ozzieapp.contract.ContractFile;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The operations of the contract, for tests that walk them all. */
public final class ContractOperations {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * One operation.
     *
     * @param secured whether it asks for credentials
     * @param body an example of its body, when it takes one
     * @param statuses what it may answer
     */
    public record Operation(
            String id,
            String method,
            String path,
            boolean secured,
            Optional<JsonObject> body,
            boolean bodyRequired,
            int validationStatus,
            int bodyMebibytes,
            Set<Integer> statuses) {
        public boolean isOfAUser() {
            return path.contains("{user_id}");
        }

        /** The path with every parameter replaced. */
        public String path(Map<String, String> parameters) {
            String filled = path;
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
            }
            return filled;
        }
    }

    private ContractOperations() {}

    public static List<Operation> all() {
        JsonObject contract = ContractFile.openApi().parse();
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, Object> path : contract.getJsonObject("paths")) {
            for (Map.Entry<String, Object> item : (JsonObject) path.getValue()) {
                if (METHODS.contains(item.getKey())) {
                    operations.add(read(contract, path.getKey(), item.getKey(), (JsonObject) item.getValue()));
                }
            }
        }
        return operations;
    }

    private static Operation read(JsonObject contract, String path, String method, JsonObject operation) {
        JsonObject body = operation.getJsonObject("requestBody", new JsonObject());
        Set<Integer> statuses = new TreeSet<>();
        operation.getJsonObject("responses").fieldNames().forEach(status -> statuses.add(Integer.valueOf(status)));
        return new Operation(
                operation.getString("operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                !operation
                        .getJsonArray("security", contract.getJsonArray("security"))
                        .isEmpty(),
                example(body),
                body.getBoolean("required", false),
                operation.getInteger("x-validation-status", 422),
                operation.getInteger("x-body-mebibytes", 1),
                statuses);
    }

    private static Optional<JsonObject> example(JsonObject body) {
        JsonObject media =
                body.getJsonObject("content", new JsonObject()).getJsonObject("application/json", new JsonObject());
        return media.getJsonObject("examples", new JsonObject()).stream()
                .map(entry -> ((JsonObject) entry.getValue()).getJsonObject("value"))
                .findFirst();
    }
}
