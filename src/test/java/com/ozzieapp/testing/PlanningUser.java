package com.ozzieapp.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;

/** A user who submits intakes, sets goals, asks for plans and does money moves; each step must succeed. */
public final class PlanningUser {
    private final Api api;
    private final String path;

    private PlanningUser(Api api, String path) {
        this.api = api;
        this.path = path;
    }

    public static PlanningUser of(Api api) {
        return new PlanningUser(api, api.newUser());
    }

    /** Reads and is paid in a language and a currency. */
    public static PlanningUser of(Api api, String language, String currency) {
        JsonObject fields = new JsonObject().put("language", language).put("currency", currency);
        return new PlanningUser(api, api.newUser(fields));
    }

    /** The path of a thing of this user's: {@code "/plan"}. */
    public String at(String rest) {
        return path + rest;
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Answer get(String rest) {
        return api.get(at(rest));
    }

    public Answer post(String rest, JsonObject body) {
        return api.post(at(rest), body);
    }

    /** Submits an intake of these amounts, with fields beside them. */
    public JsonObject intake(String income, String expenses, String goal, JsonObject more) {
        JsonObject body = new JsonObject()
                .put("monthly_income", new BigDecimal(income))
                .put("monthly_expenses", new BigDecimal(expenses))
                .put("financial_goal", goal)
                .mergeIn(more);
        return post("/financial-intake", body).expect(201).data();
    }

    public JsonObject intake(String income, String expenses, String goal) {
        return intake(income, expenses, goal, new JsonObject());
    }

    /** Submits an intake for paying off debts. */
    public JsonObject intake(String income, String expenses, JsonObject... debts) {
        return intake(income, expenses, "debt", new JsonObject().put("debts", JsonArray.of((Object[]) debts)));
    }

    /** A debt as an intake lists it. */
    public static JsonObject debt(String name, String balance, String rate, String minimum) {
        return new JsonObject()
                .put("name", name)
                .put("balance", new BigDecimal(balance))
                .put("annual_interest_rate", new BigDecimal(rate))
                .put("minimum_payment", new BigDecimal(minimum));
    }

    /** A goal as a request sets it. */
    public static JsonObject goal(String type, String name, String target) {
        return new JsonObject()
                .put("goal_type", type)
                .put("goal_name", name)
                .put("target_amount", new BigDecimal(target));
    }

    public JsonObject setGoal(JsonObject goal) {
        return post("/goals", goal).expect(201).data();
    }

    public JsonObject currentGoal() {
        return get("/goals").expect(200).data();
    }

    /** Makes the plan, or brings it up to date. */
    public JsonObject makePlan() {
        return api.post(at("/plan")).expect(200).data();
    }

    /** The plan as it is stored. */
    public JsonObject plan() {
        return get("/plan").expect(200).data();
    }

    /** Generates the next money move and completes it. */
    public JsonObject completeMove() {
        String id = api.post(at("/money-moves/generate")).expect(201).data().getString("id");
        JsonObject completed = new JsonObject().put("status", "completed");
        return api.patch(at("/money-moves/" + id), completed).expect(200).data();
    }

    public JsonObject user() {
        return get("").expect(200).data();
    }
}
