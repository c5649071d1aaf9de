package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.ContractOperations;
import com.ozzieapp.testing.ContractOperations.Operation;
import com.ozzieapp.testing.DatabaseProxy;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestDatabase;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation owes its callers, walked from the contract: a new operation is held to it by being there. */
@ApiTest
class EveryOperationApiTest {
    private static final Map<String, String> NOBODY = Map.of(
            "user_id", "ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0",
            "goal_id", "goal_01HX9KZMR4P5JQNBVT7YCW3DE0",
            "move_id", "mmv_01HX9KZMR4P5JQNBVT7YCW3DE0",
            "task_id", "tsk_01HX9KZMR4P5JQNBVT7YCW3DE0",
            "transaction_id", "ozz_txn_01HX9KZMR4P5JQNBVT7YCW3DE0",
            "endpoint_id", "whe_01HX9KZMR4P5JQNBVT7YCW3DE0",
            "delivery_id", "whd_01HX9KZMR4P5JQNBVT7YCW3DE0");

    private final Api api;

    EveryOperationApiTest(Api api) {
        this.api = api;
    }

    static Stream<Operation> secured() {
        return ContractOperations.all().stream().filter(Operation::secured);
    }

    static Stream<Operation> ofAUser() {
        return secured().filter(Operation::isOfAUser);
    }

    static Stream<Operation> withABody() {
        return secured().filter(operation -> operation.body().isPresent());
    }

    @ParameterizedTest
    @MethodSource("secured")
    void asksForCredentials(Operation operation) {
        Answer answer = api.withToken("").send(operation.method(), operation.path(NOBODY), Map.of(), "");

        answer.expect(401, "UNAUTHORIZED");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @MethodSource("ofAUser")
    void tellsAnUnknownUserBeforeAnythingThatIsWrongWithTheBody(Operation operation) {
        Answer answer = call(operation, NOBODY, operation.body().isPresent() ? "{broken" : "");

        answer.expect(404, "NOT_FOUND");
        assertThat(answer.message()).isEqualTo("User 'ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0' not found.");
    }

    @ParameterizedTest
    @MethodSource("withABody")
    void refusesABodyThatIsNotJson(Operation operation) {
        Map<String, String> known = known();

        call(operation, known, "{broken").expect(400, "INVALID_JSON");
        call(operation, known, "[]").expect(operation.validationStatus(), "VALIDATION_ERROR");
        api.send(operation.method(), operation.path(known), Map.of("Content-Type", "text/plain"), "x")
                .expect(415, "UNSUPPORTED_MEDIA_TYPE");
        int mebibytes = operation.bodyMebibytes();
        call(operation, known, "\"" + "x".repeat(mebibytes * 1024 * 1024) + "\"")
                .expect(413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void saysSoWhenTheDatabaseIsAway() {
        try (DatabaseProxy database = new DatabaseProxy();
                TestServer server = TestServer.start(new TestClock(), Map.of(), database.uri())) {
            Api away = server.api();
            away.get("/v1/users").expect(200);
            database.cut();

            secured().forEach(operation -> {
                String body = operation.body().map(Object::toString).orElse("");
                Answer answer = away.send(
                        operation.method(), operation.path(NOBODY), Map.of("Content-Type", "application/json"), body);
                answer.expect(503, "SERVICE_UNAVAILABLE");
                assertThat(answer.header("Retry-After")).isNotEmpty();
            });
            assertThat(away.get("/health/ready").expect(503).json().getString("status"))
                    .isEqualTo("DOWN");
            away.get("/health/live").expect(200);

            database.restore();
            away.get("/v1/users").expect(200);
            away.post("/v1/users", new JsonObject().put("external_user_id", "back"))
                    .expect(201);
        }
    }

    @Test
    void tellsNothingOfABugButThatItIsOurs() throws SQLException {
        String user = api.newUser();
        api.post(user + "/financial-intake", INTAKE).expect(201);
        api.post(user + "/plan").expect(200);
        spoilPlan(user.substring(user.lastIndexOf('/') + 1));

        Answer answer = api.get(user + "/plan");

        answer.expect(500, "INTERNAL_ERROR");
        assertThat(answer.message()).isEqualTo("Something went wrong on our side. It is safe to retry.");
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("ozzieapp");
    }

    private static final String INTAKE = """
            {"monthly_income": 5000, "monthly_expenses": 3200, "financial_goal": "savings"}
            """;

    private static void spoilPlan(String userId) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.jdbcUrl());
                var statement = connection.prepareStatement("update plan set numbers = '[]' where user_id = ?")) {
            statement.setString(1, userId);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private Map<String, String> known() {
        String user = api.newUser();
        return Map.of(
                "user_id",
                user.substring(user.lastIndexOf('/') + 1),
                "goal_id",
                "goal_01HX9KZMR4P5JQNBVT7YCW3DE0",
                "move_id",
                "mmv_01HX9KZMR4P5JQNBVT7YCW3DE0",
                "task_id",
                "tsk_01HX9KZMR4P5JQNBVT7YCW3DE0",
                "transaction_id",
                "ozz_txn_01HX9KZMR4P5JQNBVT7YCW3DE0",
                "endpoint_id",
                "whe_01HX9KZMR4P5JQNBVT7YCW3DE0");
    }

    private Answer call(Operation operation, Map<String, String> ids, String body) {
        return api.send(operation.method(), operation.path(ids), Map.of("Content-Type", "application/json"), body);
    }
}
