package com.ozzieapp.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.ContractOperations;
import com.ozzieapp.testing.ContractOperations.Operation;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code external:{id}} in a path: a user who is made on first use. */
@ApiTest
class ExternalIdApiTest {
    private static final String NONE = "01JTGDN3J0V26QP49B7MNEJWH8";

    private final Api api;

    ExternalIdApiTest(Api api) {
        this.api = api;
    }

    static Stream<Operation> operationsOfAUser() {
        return ContractOperations.all().stream().filter(Operation::isOfAUser);
    }

    private static Answer call(Api api, Operation operation, String userId) {
        Map<String, String> path = Map.of(
                "user_id", userId,
                "goal_id", "goal_" + NONE,
                "move_id", "mmv_" + NONE,
                "task_id", "tsk_" + NONE,
                "transaction_id", "ozz_txn_" + NONE);
        Map<String, String> json = Map.of("Content-Type", "application/json");
        String body = operation.body().map(JsonObject::encode).orElse("");
        return api.send(operation.method(), operation.path(path), json, body);
    }

    @ParameterizedTest
    @MethodSource("operationsOfAUser")
    void isMadeByTheFirstCallOfAnyKind(Operation operation) {
        Answer answer = call(api, operation, "external:ana");

        assertThat(answer.text()).doesNotContain("User '");
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        boolean deleted = operation.id().equals("deleteUser");
        assertThat(api.get("/v1/users?external_user_id=ana").items()).hasSize(deleted ? 0 : 1);
    }

    @Test
    void isToldHowItWasMade() {
        JsonObject user = api.get("/v1/users/external:ana").expect(200).data();

        assertThat(user.getString("created_via")).isEqualTo("external_id");
        assertThat(user.getString("external_user_id")).isEqualTo("ana");
        assertThat(user.getString("currency")).isEqualTo("USD");
        assertThat(user.getString("onboarding_stage")).isEqualTo("intake_pending");
    }

    @Test
    void answersWhatTheUserDoesNotHaveYet() {
        String id = api.get("/v1/users/external:ana").expect(200).data().getString("id");

        assertThat(api.get("/v1/users/external:ana/financial-intake")
                        .expect(404)
                        .message())
                .isEqualTo("No financial intake found for user '" + id
                        + "'. Submit a POST /v1/users/{user_id}/financial-intake first.");
        assertThat(api.get("/v1/users/external:ben/plan").expect(404).message())
                .startsWith("No plan found for user 'ozz_usr_");
        api.post("/v1/users/external:eva/plan").expect(422, "INTAKE_REQUIRED");
        assertThat(api.get("/v1/users").items()).hasSize(3);
    }

    @Test
    void isMadeOnceByManyCallsAtOnce() {
        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> api.get("/v1/users/external:ana"))
                .toList();

        assertThat(answers).allSatisfy(answer -> answer.expect(200));
        assertThat(answers.stream().map(answer -> answer.data().getString("id")).distinct())
                .hasSize(1);
    }

    @Test
    void isTheUserThatWasCreatedUnderThatId() {
        JsonObject ana = api.post("/v1/users", new JsonObject().put("external_user_id", "ana"))
                .expect(201)
                .data();

        assertThat(api.get("/v1/users/external:ana").expect(200).data()).isEqualTo(ana);
        assertThat(api.get("/v1/users/external%3Aana").expect(200).data()).isEqualTo(ana);
    }

    @Test
    void isNeverMadeForAnIdThatNoUserCanHave() {
        String tooLong = "e".repeat(101);

        for (String id :
                List.of("external:", "external:" + tooLong, "external:%00", "external:a%00b", "EXTERNAL:ana")) {
            for (String rest : List.of("", "/financial-intake", "/plan")) {
                Answer answer = api.get("/v1/users/" + id + rest).expect(404, "NOT_FOUND");

                String told = id.replace("%00", "\0");
                assertThat(answer.message()).isEqualTo("User '" + told + "' not found.");
            }
        }
        assertThat(api.get("/v1/users").items()).isEmpty();
    }

    @Test
    void mayBeAsLongAsAnExternalUserId() {
        String longest = "%F0%9F%98%80".repeat(100);

        JsonObject user = api.get("/v1/users/external:" + longest).expect(200).data();

        assertThat(user.getString("external_user_id")).isEqualTo("😀".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ana", "ozz_usr_", "ozz_usr_1", "ozz_usr_01jtgdn3j0v26qp49b7mnejwh8", "ozz_usr_" + NONE + "X"})
    void isTheOnlyOtherFormOfAUserId(String id) {
        assertThat(api.get("/v1/users/" + id).expect(404, "NOT_FOUND").message())
                .isEqualTo("User '" + id + "' not found.");
        assertThat(api.get("/v1/users").items()).isEmpty();
    }

    @Test
    void isMadeByNoCallWhereThatIsSwitchedOff() {
        try (TestServer server = TestServer.start(new TestClock(), Map.of("OZZIE_USERS_AUTO_PROVISION", "false"))) {
            Api strict = server.api();

            operationsOfAUser().forEach(operation -> {
                Answer answer = call(strict, operation, "external:ana").expect(404, "NOT_FOUND");
                assertThat(answer.message()).isEqualTo("User 'external:ana' not found.");
            });
            assertThat(strict.get("/v1/users").items()).isEmpty();

            strict.newUser(new JsonObject().put("external_user_id", "ana"));
            strict.get("/v1/users/external:ana").expect(200);
        }
    }
}
