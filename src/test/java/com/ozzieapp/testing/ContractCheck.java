package com.ozzieapp.testing;

import com.ozzieapp.contract.ContractFile;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every answer of every API test to the contract, and remembers which operations and answers were seen. */
final class ContractCheck {
    static final ContractCheck INSTANCE = new ContractCheck();

    private final OpenAPIContract contract;
    private final ResponseValidator validator;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private ContractCheck() {
        Vertx vertx = Vertx.vertx();
        JsonObject document = ContractFile.openApi().parse();
        document.remove("security");
        contract = TestServer.await(OpenAPIContract.from(vertx, document));
        validator = ResponseValidator.create(vertx, contract);
    }

    /** Fails the test when the answer is not one that the contract gives this operation. */
    void check(String method, String path, Answer answer) {
        Optional<Operation> operation = operation(method, path);
        if (operation.isEmpty() || method.equals("HEAD")) {
            return;
        }
        String id = operation.get().getOperationId();
        seen.add(id + " " + answer.status());
        checkEvents(id, answer);
        Map<String, String> headers = new HashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        try {
            TestServer.await(validator.validate(response(answer, headers), id));
        } catch (RuntimeException e) {
            throw new AssertionError(
                    method + " " + path + " answered " + answer.status() + " against the contract: " + e.getCause()
                            + "\n" + answer.text(),
                    e);
        }
    }

    /** Each event that is told is one that the contract of the bus allows. */
    private void checkEvents(String id, Answer answer) {
        if (id.equals("listEvents") && answer.status() == 200) {
            answer.items().forEach(EventCheck.INSTANCE::check);
        }
    }

    private static ValidatableResponse response(Answer answer, Map<String, String> headers) {
        String type = answer.header("Content-Type").split(";", 2)[0];
        boolean hasBody = !answer.text().isEmpty() && !type.equals("application/yaml");
        return hasBody
                ? ValidatableResponse.create(answer.status(), headers, Buffer.buffer(answer.text()), type)
                : ValidatableResponse.create(answer.status(), headers);
    }

    private Optional<Operation> operation(String method, String path) {
        String plain = path.split("\\?", 2)[0].replaceFirst("^/v1/api/v1/", "/v1/");
        return Optional.ofNullable(contract.findOperation(plain, HttpMethod.valueOf(method)));
    }

    /** {@code operationId status} of every answer that was checked so far. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }
}
