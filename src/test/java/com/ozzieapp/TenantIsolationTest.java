package com.ozzieapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.ContractOperations;
import com.ozzieapp.testing.ContractOperations.Operation;
import com.ozzieapp.testing.PlanningUser;
import com.ozzieapp.testing.Tables;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What belongs to one tenant answers another, byte for byte, as what never existed. */
@ApiTest
class TenantIsolationTest {
    private static final String NONE = "01JTGDN3J0V26QP49B7MNEJWH8";
    private static final Map<String, String> NEVER_EXISTED = Map.of(
            "user_id",
            "ozz_usr_" + NONE,
            "goal_id",
            "goal_" + NONE,
            "move_id",
            "mmv_" + NONE,
            "task_id",
            "tsk_" + NONE,
            "transaction_id",
            "ozz_txn_" + NONE,
            "endpoint_id",
            "whe_" + NONE,
            "delivery_id",
            "whd_" + NONE);

    private final Api owner;
    private final Api stranger;
    private final Map<String, String> real;

    TenantIsolationTest(Api owner) {
        this.owner = owner;
        this.stranger = owner.otherTenant();
        String endpoint = owner.post(
                        "/v1/webhook-endpoints", new JsonObject().put("url", "https://hooks.example/ozzie"))
                .expect(201)
                .data()
                .getString("id");
        this.real = new HashMap<>(idsOf(PlanningUser.of(owner)));
        String deliveries = "/v1/webhook-endpoints/" + endpoint + "/deliveries";
        Await.until(() -> !owner.get(deliveries).items().isEmpty());
        real.put("endpoint_id", endpoint);
        real.put("delivery_id", owner.get(deliveries).items().get(0).getString("id"));
    }

    /** The ids of a user with a goal, a plan and a cycle. */
    private static Map<String, String> idsOf(PlanningUser user) {
        user.intake("5000", "3200", "savings");
        String goal = user.setGoal(PlanningUser.goal("savings", "Trip", "9600")).getString("id");
        user.makePlan();
        JsonObject move =
                user.post("/money-moves/generate", new JsonObject()).expect(201).data();
        String task = move.getJsonArray("tasks").getJsonObject(0).getString("id");
        JsonObject spent = new JsonObject().put("source", "api_text").put("content", "coffee $4");
        String transaction =
                user.post("/transactions", spent).expect(201).items().get(0).getString("id");
        return Map.of(
                "user_id", user.id(),
                "goal_id", goal,
                "move_id", move.getString("id"),
                "task_id", task,
                "transaction_id", transaction);
    }

    private static List<Operation> withPathParameters() {
        return ContractOperations.all().stream()
                .filter(operation -> operation.path().contains("{"))
                .toList();
    }

    private static Answer call(Api api, Operation operation, Map<String, String> ids) {
        String body = operation.body().map(JsonObject::encode).orElse("");
        String path = operation.path(ids);
        assertThat(path).as("an id for every parameter").doesNotContain("{");
        return api.send(operation.method(), path, Map.of("Content-Type", "application/json"), body);
    }

    private static String withoutIds(Answer answer, Map<String, String> ids) {
        String text = answer.text();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            text = text.replace(id.getValue(), "<" + id.getKey() + ">");
        }
        return text;
    }

    private static Set<String> headers(Answer answer) {
        Set<String> headers = new HashSet<>();
        answer.headers().map().forEach((name, values) -> headers.add(name + ": " + values));
        headers.removeIf(header -> header.startsWith("x-request-id"));
        return headers;
    }

    @Test
    void answersOnAllThatIsAnothersAsOnWhatNeverExisted() {
        String before =
                owner.get("/v1/users/" + real.get("user_id") + "/export").text();

        for (Operation operation : withPathParameters()) {
            Answer others = call(stranger, operation, real);
            Answer nobodys = call(stranger, operation, NEVER_EXISTED);

            assertThat(others.status()).as(operation.id()).isEqualTo(404);
            assertThat(others.code()).as(operation.id()).isEqualTo("NOT_FOUND");
            assertThat(withoutIds(others, real)).as(operation.id()).isEqualTo(withoutIds(nobodys, NEVER_EXISTED));
            assertThat(headers(others)).as(operation.id()).isEqualTo(headers(nobodys));
        }
        assertThat(owner.get("/v1/users/" + real.get("user_id") + "/export").text())
                .isEqualTo(before);
    }

    @Test
    void answersOnThingsOfAnotherUserAsOnWhatNeverExisted() {
        PlanningUser other = PlanningUser.of(owner);
        idsOf(other);

        for (Operation operation : withPathParameters()) {
            if (operation.path().matches(".*\\{(goal|move|task|transaction)_id}.*")) {
                Answer others = call(owner, operation, as(real, other.id()));
                Answer nobodys = call(owner, operation, as(NEVER_EXISTED, other.id()));

                assertThat(others.status()).as(operation.id()).isEqualTo(404);
                assertThat(withoutIds(others, real))
                        .as(operation.id())
                        .isEqualTo(withoutIds(nobodys, NEVER_EXISTED))
                        .matches(".*\"(Goal|Money move|Task|Transaction) '<\\w+>' not found\\.\".*");
            }
        }
    }

    @Test
    void answersOnTheTaskOfAnotherCycleAsOnWhatNeverExisted() {
        Map<String, String> ids = new HashMap<>(real);
        String moves = "/v1/users/" + real.get("user_id") + "/money-moves";
        ids.put("move_id", owner.post(moves + "/generate").expect(201).data().getString("id"));
        Operation updateTask = withPathParameters().stream()
                .filter(operation -> operation.path().contains("{task_id}"))
                .findFirst()
                .orElseThrow();

        Answer answer = call(owner, updateTask, ids).expect(404, "NOT_FOUND");

        assertThat(answer.message()).isEqualTo("Task '" + real.get("task_id") + "' not found.");
    }

    private static Map<String, String> as(Map<String, String> ids, String userId) {
        Map<String, String> own = new HashMap<>(ids);
        own.put("user_id", userId);
        return own;
    }

    @Test
    void showsAnotherTenantAnEmptyList() {
        assertThat(owner.get("/v1/users").items()).hasSize(1);
        assertThat(stranger.get("/v1/users").items()).isEmpty();
    }

    @Test
    void makesAUserOfItsOwnForAnExternalIdOfAnothers() {
        String external = owner.get("/v1/users").items().get(0).getString("external_user_id");

        JsonObject made =
                stranger.get("/v1/users/external:" + external).expect(200).data();

        assertThat(made.getString("id")).isNotEqualTo(real.get("user_id"));
        stranger.get("/v1/users/external:" + external + "/plan").expect(404, "NOT_FOUND");
    }

    /** A key without the tenant is a row that a query may reach by guessing. */
    @Test
    void keepsTheTenantInEveryKeyOfEveryTable() {
        List<String> keys = Tables.column("""
                select c.conrelid::regclass::text || ' ' || c.contype::text || ' ' || c.conname || ' '
                  || (select string_agg(a.attname, ',') from pg_attribute a
                      where a.attrelid = c.conrelid and a.attnum = any (c.conkey))
                from pg_constraint c
                where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'f', 'u')
                  and c.conrelid::regclass::text not in ('server_setting', 'webhook_place', 'flyway_schema_history')
                """);

        assertThat(keys).hasSizeGreaterThan(10).allMatch(key -> key.matches(".*\\bclient_id\\b.*"));
        assertThat(keys.stream().filter(key -> key.contains(" p ")).map(key -> key.split(" ", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(tables());
    }

    private static List<String> tables() {
        return Tables.column("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                  and table_name not in ('server_setting', 'webhook_place', 'flyway_schema_history')
                """);
    }
}
