package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.Goal;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.intake.Intake;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.PlanInputs.Debts;
import com.ozzieapp.plan.PlanInputs.Finances;
import com.ozzieapp.plan.PlanInputs.Pace;
import com.ozzieapp.plan.PlanInputs.Reader;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.User;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a user when a plan is made.
 *
 * @param goal the goal that counts, if one was set
 * @param movedWithoutGoal what tasks moved while none was set
 * @param movedSinceIntake what tasks moved since the newest intake; zero unless that lists debts
 * @param spending the expenses of the last 90 days, by currency
 * @param plan the plan there is
 */
record PlanContext(
        User user,
        Optional<Intake> intake,
        Optional<Goal> goal,
        Money movedWithoutGoal,
        Money movedSinceIntake,
        Map<String, Spending> spending,
        Optional<Plan> plan) {

    PlanContext withMovedSinceIntake(Money moved) {
        return new PlanContext(user, intake, goal, movedWithoutGoal, moved, spending, plan);
    }

    /** What a plan made now from an intake is made from. */
    Basis basis(Intake from) {
        return PlanReader.basis(user, from, goal);
    }

    /** Whether the debts of the intake are what the goal is about: a target set after the intake speaks for itself. */
    boolean isAboutListedDebts() {
        return intake.filter(found -> !found.debts().isEmpty())
                .map(found -> goal.map(set -> set.terms().type() == GoalType.DEBT && set.targetSeq() < found.seq())
                        .orElse(found.financialGoal() == GoalType.DEBT))
                .orElse(false);
    }

    boolean isStale(Plan made) {
        return intake.map(newest -> made.isStale(basis(newest))).orElse(true);
    }

    PlanInputs inputs(Intake from, LocalDate today) {
        PlannedGoal planned = goal.map(PlanContext::planned)
                .orElseGet(() -> PlannedGoal.byDefault(from.financialGoal(), from.monthlyExpenses())
                        .withMoved(movedWithoutGoal));
        PayoffStrategy strategy = goal.map(set -> set.terms().payoffStrategy()).orElse(PayoffStrategy.AVALANCHE);
        Debts debts = isAboutListedDebts() ? new Debts(from.debts(), movedSinceIntake, strategy) : Debts.NONE;
        Cadence cadence = goal.map(set -> set.terms().cadence()).orElse(Cadence.MONTHLY);
        return new PlanInputs(
                new Finances(from.monthlyIncome(), from.monthlyExpenses()),
                Optional.of(planned),
                from.financialGoal(),
                debts,
                spending.getOrDefault(user.currency(), Spending.NONE),
                new Reader(user.language(), user.currency(), user.personality()),
                new Pace(cadence, from.nextPayDate()),
                today,
                Money.ZERO);
    }

    private static PlannedGoal planned(Goal goal) {
        Goal.GoalTerms terms = goal.terms();
        return new PlannedGoal(
                terms.type(),
                Optional.of(terms.name()),
                terms.target(),
                terms.starting(),
                goal.moved(),
                terms.annualInterestRate().orElse(BigDecimal.ZERO),
                terms.targetDate(),
                false);
    }
}
