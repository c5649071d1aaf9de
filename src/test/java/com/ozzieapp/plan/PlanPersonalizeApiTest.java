package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class PlanPersonalizeApiTest {
    private static final String MUST = "one of: 'optimizer', 'planner', 'avoider', 'spender'.";
    private static final String UNKNOWN_USER = "/v1/users/ozz_usr_01HX9KZMR4P5JQNBVT7YCW3DE0/plan/personalize";

    private final Api api;
    private final PlanningUser user;
    private final String path;

    PlanPersonalizeApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
        this.path = user.at("/plan/personalize");
    }

    private Answer personalize(String type) {
        return api.post(path, new JsonObject().put("personality_type", type));
    }

    private void makePlan() {
        user.intake("3000.10", "2900.33", "debt", new JsonObject("""
                {"debts": [{"name": "Card", "balance": 3000.07, "annual_interest_rate": 24.5, "minimum_payment": 90},
                           {"name": "Loan", "balance": 1000, "annual_interest_rate": 8, "minimum_payment": 50}]}"""));
        user.makePlan();
    }

    private static List<String> actionItems(JsonObject plan) {
        return plan.getJsonArray("action_items").stream().map(Object::toString).toList();
    }

    /** The answer's text without what a personality may change. */
    private static String numbers(Answer answer) {
        String words = answer.data().getJsonArray("action_items").encode();
        return answer.text()
                .replace(words, "")
                .replaceFirst("\"personality_type\":[^,]*,", "")
                .replaceFirst("\"updated_at\":\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimizer", "planner", "avoider", "spender"})
    void changesWordsAndNoNumber(String type) {
        makePlan();
        Answer before = user.get("/plan");
        api.clock().set("2025-05-05T15:10:00Z");

        Answer after = personalize(type).expect(200);

        assertThat(after.json().getString("object")).isEqualTo("plan");
        assertThat(numbers(after)).isEqualTo(numbers(before));
        assertThat(actionItems(after.data()))
                .hasSameSizeAs(actionItems(before.data()))
                .doesNotContainAnyElementsOf(actionItems(before.data()));
        assertThat(after.data().getString("personality_type")).isEqualTo(type);
        assertThat(after.data().getString("created_at")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(after.data().getString("updated_at")).isEqualTo("2025-05-05T15:10:00Z");
        assertThat(user.get("/plan").text()).isEqualTo(after.text());
        assertThat(user.user().getString("personality_type")).isEqualTo(type);
    }

    @Test
    void hasItsOwnWordsForEveryPersonality() {
        makePlan();
        Set<String> said = new HashSet<>(actionItems(user.plan()));
        int size = said.size();

        for (String type : List.of("optimizer", "planner", "avoider", "spender")) {
            said.addAll(actionItems(personalize(type).data()));
        }

        assertThat(said).hasSize(5 * size);
    }

    @Test
    void staysWithEveryLaterPlan() {
        makePlan();
        personalize("avoider").expect(200);
        String personalized = user.get("/plan").text();

        api.clock().move(Duration.ofDays(1));
        assertThat(api.post(user.at("/plan")).expect(200).text()).isEqualTo(personalized);

        user.intake("5000", "3200", "savings");
        JsonObject renewed = user.makePlan();
        assertThat(renewed.getString("personality_type")).isEqualTo("avoider");
        assertThat(actionItems(renewed).get(0))
                .isEqualTo("You're doing better than you might think: 36% is right where you need to be."
                        + " Just let $1,800 a month keep flowing to Emergency fund.");
    }

    @Test
    void isSafeToRepeat() {
        makePlan();
        String first = personalize("planner").expect(200).text();
        api.clock().move(Duration.ofMinutes(1));

        assertThat(personalize("planner").expect(200).text()).isEqualTo(first);
        personalize("spender").expect(200);
        assertThat(actionItems(personalize("planner").data()))
                .isEqualTo(actionItems(new JsonObject(first).getJsonObject("data")));
    }

    @Test
    void leavesAStalePlanStale() {
        makePlan();
        Answer before = user.get("/plan");
        user.intake("9000", "100", "savings");

        Answer after = personalize("optimizer").expect(200);

        assertThat(numbers(after)).isEqualTo(numbers(before).replace("\"stale\":false", "\"stale\":true"));
        assertThat(user.makePlan().getJsonObject("goal").getString("goal_type")).isEqualTo("savings");
    }

    @Test
    void asksWhoIsThereBeforeAnythingElse() {
        Api nobody = api.withToken("bm9ib2R5Ondyb25n");

        nobody.post(UNKNOWN_USER, "not json").expect(401, "UNAUTHORIZED");
        nobody.post(path, "{}").expect(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not json", "{}", "{\"personality_type\": \"gambler\"}", "{\"personality_type\": \"avoider\"}"})
    void tellsOfAnUnknownUserBeforeTheBody(String body) {
        for (Answer answer :
                List.of(api.post(UNKNOWN_USER, body), api.otherTenant().post(path, body))) {
            answer.expect(404, "NOT_FOUND");
            assertThat(answer.message()).matches("User 'ozz_usr_[0-9A-Z]{26}' not found\\.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{\"personality_type\": ", "{} []"})
    void tellsOfBrokenJsonBeforeTheMissingPlan(String body) {
        Answer answer = api.send("POST", path, Map.of("Content-Type", "application/json"), body);

        answer.expect(400, "INVALID_JSON");
        assertThat(answer.message()).isEqualTo("Request body is not valid JSON.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"personality_type\": null}", "{\"personality\": \"avoider\"}"})
    void asksForThePersonalityBeforeThePlan(String body) {
        Answer answer = api.post(path, body).expect(422, "PERSONALITY_REQUIRED");

        assertThat(answer.message()).isEqualTo("Field 'personality_type' is required. Must be " + MUST);
        assertThat(answer.fields()).containsExactly("personality_type");
        makePlan();
        api.post(path, body).expect(422, "PERSONALITY_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"gambler\"", "\"Avoider\"", "\"none\"", "\"\"", "5"})
    void refusesAnUnknownPersonalityBeforeTheMissingPlan(String type) {
        String body = "{\"personality_type\": " + type + "}";

        Answer answer = api.post(path, body).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message())
                .isEqualTo("Field 'personality_type' must be " + MUST + " Received: " + type.replace('"', '\'') + ".");
        assertThat(answer.fields()).containsExactly("personality_type");
        makePlan();
        api.post(path, body).expect(422, "VALIDATION_ERROR");
        assertThat(user.plan().getValue("personality_type")).isNull();
    }

    @Test
    void needsAPlan() {
        user.intake("5000", "3200", "savings");

        Answer answer = personalize("avoider").expect(422, "PLAN_REQUIRED");

        assertThat(answer.message())
                .isEqualTo("No plan found for user '" + user.id() + "'. Call POST /v1/users/{user_id}/plan first.");
        assertThat(answer.fields()).isEmpty();
        assertThat(user.user().getValue("personality_type")).isNull();
    }
}
