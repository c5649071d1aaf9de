package com.ozzieapp.goals;

import com.ozzieapp.goals.Goal.GoalTerms;
import com.ozzieapp.http.Fields;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** Requests to set or change a goal. */
final class GoalRequest {
    private GoalRequest() {}

    /** The terms of a new goal. */
    static GoalTerms create(Fields body, LocalDate today) {
        Cadence cadence = body.optionalText("cadence").map(Cadence::of).orElse(Cadence.MONTHLY);
        return new GoalTerms(
                GoalType.of(body.text("goal_type")),
                body.text("goal_name"),
                body.money("target_amount"),
                body.optionalMoney("starting_amount").orElse(Money.ZERO),
                cadence,
                body.optionalDate("next_move_date").orElse(cadence.stepAfter(today)),
                body.optionalDecimal("annual_interest_rate"),
                body.optionalDate("target_date"),
                body.optionalText("payoff_strategy").map(PayoffStrategy::of).orElse(PayoffStrategy.AVALANCHE));
    }

    /** The terms that a merge patch makes of the present ones: null clears, absent leaves. */
    static GoalTerms patch(GoalTerms now, Fields patch, LocalDate today) {
        Cadence cadence = patch.optionalText("cadence").map(Cadence::of).orElse(now.cadence());
        LocalDate kept = patch.has("next_move_date") ? cadence.stepAfter(today) : now.nextMoveDate();
        return new GoalTerms(
                patch.optionalText("goal_type").map(GoalType::of).orElse(now.type()),
                patch.optionalText("goal_name").orElse(now.name()),
                patch.optionalMoney("target_amount").orElse(now.target()),
                patch.optionalMoney("starting_amount").orElse(now.starting()),
                cadence,
                patch.optionalDate("next_move_date").orElse(kept),
                merged(patch, "annual_interest_rate", now.annualInterestRate(), Fields::optionalDecimal),
                merged(patch, "target_date", now.targetDate(), Fields::optionalDate),
                patch.optionalText("payoff_strategy").map(PayoffStrategy::of).orElse(now.payoffStrategy()));
    }

    /** Whether a patch sets the amount aimed at anew. */
    static boolean setsTarget(Fields patch) {
        return patch.has("target_amount") || patch.has("goal_type");
    }

    private static <T> Optional<T> merged(
            Fields patch, String name, Optional<T> now, BiFunction<Fields, String, Optional<T>> read) {
        return patch.has(name) ? read.apply(patch, name) : now;
    }
}
