package com.ozzieapp.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

@ApiTest
class GoalApiTest {
    private final Api api;

    GoalApiTest(Api api) {
        this.api = api;
    }

    private static JsonObject trip() {
        return new JsonObject()
                .put("goal_type", "savings")
                .put("goal_name", "Trip")
                .put("target_amount", 1000);
    }

    @Test
    void setsAGoalWithItsDefaults() {
        String user = api.newUser();

        JsonObject goal = api.post(user + "/goals", trip()).expect(201).data();

        assertThat(goal.getString("cadence")).isEqualTo("monthly");
        assertThat(goal.getString("next_move_date")).isEqualTo("2025-06-05");
        assertThat(goal.getString("status")).isEqualTo("active");
        assertThat(api.get(user + "/goals").expect(200).data()).isEqualTo(goal);
    }
}
