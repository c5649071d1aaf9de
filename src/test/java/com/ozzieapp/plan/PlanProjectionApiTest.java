package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A plan month by month. */
@ApiTest
class PlanProjectionApiTest {
    private static final Set<String> WITHOUT_END =
            Set.of("listed debts without end", "one debt without end", "savings without end");

    private final Api api;
    private final PlanningUser user;

    PlanProjectionApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    private static BigDecimal number(JsonObject json, String name) {
        return new BigDecimal(json.getValue(name).toString());
    }

    private static List<JsonObject> objects(JsonObject data, String name) {
        return data.getJsonArray(name).stream().map(item -> (JsonObject) item).toList();
    }

    private static BigDecimal sum(List<JsonObject> rows, String name) {
        return rows.stream().map(row -> number(row, name)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void projectsTheDefaultGoalOfTheExample() {
        user.intake("5000", "3200", "savings");
        String id = user.makePlan().getString("id");

        Answer answer = user.get("/plan/projection").expect(200);

        assertThat(answer.text()).isEqualTo("""
                {"object":"plan_projection","data":{"plan_id":"%s","timeline_months":6,"months":[\
                {"month":"2025-06","contribution":1800,"interest":0,"balance":1800},\
                {"month":"2025-07","contribution":1800,"interest":0,"balance":3600},\
                {"month":"2025-08","contribution":1800,"interest":0,"balance":5400},\
                {"month":"2025-09","contribution":1800,"interest":0,"balance":7200},\
                {"month":"2025-10","contribution":1800,"interest":0,"balance":9000},\
                {"month":"2025-11","contribution":600,"interest":0,"balance":9600}]}}""".formatted(id));
    }

    @Test
    void projectsADebtToItsLastPayment() {
        user.intake("3000", "2900", "debt");
        user.setGoal(PlanningUser.goal("debt", "Loan", "5000").put("annual_interest_rate", 20));
        user.makePlan();

        List<JsonObject> rows = objects(user.get("/plan/projection").expect(200).data(), "months");

        assertThat(rows.get(0).encode())
                .isEqualTo("{\"month\":\"2025-06\",\"contribution\":362.31,\"interest\":83.33,\"balance\":4721.02}");
        assertThat(rows.get(15).encode()).startsWith("{\"month\":\"2026-09\",\"contribution\":294.88,");
        assertThat(sum(rows, "interest")).isEqualByComparingTo("729.53");
        assertThat(sum(rows, "contribution")).isEqualByComparingTo("5729.53");
    }

    @Test
    void addsUpInEverySituation() {
        PlanSituations.all().forEach((name, steps) -> {
            PlanningUser someone = PlanningUser.of(api);
            steps.accept(someone);
            JsonObject plan = someone.plan();

            JsonObject projection = someone.get("/plan/projection").expect(200).data();

            assertThat(projection.getString("plan_id")).isEqualTo(plan.getString("id"));
            assertThat(projection.getValue("timeline_months")).isEqualTo(plan.getValue("timeline_months"));
            List<JsonObject> rows = objects(projection, "months");
            assertRowsFollow(rows, plan.getJsonObject("goal"));
            Integer months = plan.getInteger("timeline_months");
            if (months == null) {
                assertThat(rows).as(name).hasSize(WITHOUT_END.contains(name) ? 60 : 0);
            } else {
                assertThat(rows).as(name).hasSize(months);
                assertRowsEnd(rows, plan);
            }
        });
    }

    /** Months follow each other, and what goes in and what is added makes the next balance. */
    private static void assertRowsFollow(List<JsonObject> rows, JsonObject goal) {
        boolean debt = goal.getString("goal_type").equals("debt");
        BigDecimal balance = number(goal, debt ? "remaining_amount" : "current_amount");
        YearMonth month = YearMonth.of(2025, 5);
        for (JsonObject row : rows) {
            month = month.plusMonths(1);
            assertThat(row.getString("month")).isEqualTo(month.toString());
            BigDecimal in = number(row, "contribution");
            balance = debt ? balance.add(number(row, "interest")).subtract(in) : balance.add(in);
            assertThat(number(row, "balance")).isEqualByComparingTo(balance);
        }
    }

    private static void assertRowsEnd(List<JsonObject> rows, JsonObject plan) {
        JsonObject goal = plan.getJsonObject("goal");
        if (goal.getString("goal_type").equals("debt")) {
            assertThat(sum(rows, "interest"))
                    .isEqualByComparingTo(number(plan.getJsonObject("key_metrics"), "total_interest"));
            rows.stream()
                    .skip(Math.max(0, rows.size() - 1))
                    .forEach(last -> assertThat(number(last, "balance")).isZero());
        } else {
            assertThat(sum(rows, "contribution")).isEqualByComparingTo(number(goal, "remaining_amount"));
        }
    }
}
