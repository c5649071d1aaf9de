package com.ozzieapp.events;

/** What an event tells of; the catalogue is the same as that of {@code asyncapi.yaml}. */
public enum EventType {
    USER_CREATED("user.created"),
    USER_UPDATED("user.updated"),
    USER_DELETED("user.deleted"),
    INTAKE_CREATED("intake.created"),
    GOAL_CREATED("goal.created"),
    GOAL_UPDATED("goal.updated"),
    GOAL_REACHED("goal.reached"),
    GOAL_DELETED("goal.deleted"),
    PLAN_UPDATED("plan.updated"),
    PLAN_PERSONALIZED("plan.personalized"),
    MONEY_MOVE_GENERATED("money_move.generated"),
    MONEY_MOVE_AVAILABLE("money_move.available"),
    MONEY_MOVE_COMPLETED("money_move.completed"),
    MONEY_MOVE_SKIPPED("money_move.skipped"),
    MONEY_MOVE_REOPENED("money_move.reopened"),
    TASK_UPDATED("task.updated"),
    TRANSACTION_CREATED("transaction.created"),
    TRANSACTION_UPDATED("transaction.updated"),
    TRANSACTION_DELETED("transaction.deleted");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
