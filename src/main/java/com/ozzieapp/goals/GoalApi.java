package com.ozzieapp.goals;

import com.ozzieapp.http.Operations;
import com.ozzieapp.http.Reply;
import com.ozzieapp.http.Request;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserScope;
import io.vertx.core.Future;

/** The operations on goals. */
public final class GoalApi {
    private static final String OBJECT = "goal";

    private final GoalService goals;
    private final UserScope scope;

    public GoalApi(GoalService goals, UserScope scope) {
        this.goals = goals;
        this.scope = scope;
    }

    public void bind(Operations operations) {
        operations
                .on("setGoal", scope.of(this::setGoal))
                .on("getGoal", scope.of(this::getGoal))
                .on("listGoals", scope.of(this::listGoals))
                .on("getGoalById", scope.of(this::getGoalById))
                .on("updateGoal", scope.of(this::updateGoal))
                .on("deleteGoal", scope.of(this::deleteGoal));
    }

    private Future<Reply> setGoal(Request request, UserKey user) {
        return goals.set(user, request.body()).map(GoalJson::write).map(goal -> Reply.created(OBJECT, goal));
    }

    private Future<Reply> getGoal(Request request, UserKey user) {
        return goals.requireCurrent(user).map(GoalJson::write).map(goal -> Reply.ok(OBJECT, goal));
    }

    private Future<Reply> listGoals(Request request, UserKey user) {
        return goals.history(user, request.page(user.userId()))
                .compose(page -> scope.known(user, page))
                .map(page -> Reply.list(
                        page.items().stream().map(GoalJson::write).toList(), request.cursor(page, user.userId())));
    }

    private Future<Reply> getGoalById(Request request, UserKey user) {
        return goals.require(user, request.pathId("goal_id", "Goal"))
                .map(GoalJson::write)
                .map(goal -> Reply.ok(OBJECT, goal));
    }

    private Future<Reply> updateGoal(Request request, UserKey user) {
        return goals.patch(user, request.pathId("goal_id", "Goal"), request.body())
                .map(GoalJson::write)
                .map(goal -> Reply.ok(OBJECT, goal));
    }

    private Future<Reply> deleteGoal(Request request, UserKey user) {
        return goals.delete(user, request.pathId("goal_id", "Goal")).map(deleted -> Reply.noContent());
    }
}
