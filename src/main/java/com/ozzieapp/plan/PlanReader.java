package com.ozzieapp.plan;

import com.ozzieapp.goals.Goal;
import com.ozzieapp.intake.Intake;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.PlanService.Answer;
import com.ozzieapp.storage.Database;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.User;
import com.ozzieapp.users.UserKey;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads plans and what they depend on. The queries of one reading go out together, as one round trip. */
final class PlanReader {
    private final Database database;
    private final PlanSources sources;
    private final PlanStore store;

    PlanReader(Database database, PlanSources sources, PlanStore store) {
        this.database = database;
        this.sources = sources;
        this.store = store;
    }

    /** The plan as it was made, and whether something newer is not in it. */
    Future<Optional<Answer>> told(UserKey key) {
        Future<Optional<Plan>> plan = store.find(database.reads(), key);
        Future<User> user = sources.users().require(key);
        Future<Optional<Intake>> intake = sources.intakes().latest(key);
        Future<Optional<Goal>> goal = sources.goals().current(key);
        return Future.all(plan, user, intake, goal)
                .map(all -> plan.result().map(found -> {
                    boolean stale = intake.result()
                            .map(newest -> found.isStale(basis(user.result(), newest, goal.result())))
                            .orElse(true);
                    return new Answer(found, stale);
                }));
    }

    static Basis basis(User user, Intake intake, Optional<Goal> goal) {
        OptionalLong version = goal.map(set -> OptionalLong.of(set.version())).orElse(OptionalLong.empty());
        return new Basis(intake.seq(), version, user.spendingSeq());
    }

    /** Reads all that a plan made today depends on: the queries go out together. */
    Future<PlanContext> context(UserKey key, LocalDate today) {
        Future<User> user = sources.users().require(key);
        Future<Optional<Intake>> intake = sources.intakes().latest(key);
        Future<Optional<Goal>> goal = sources.goals().current(key);
        Future<Money> moved = sources.goals().movedWithoutGoal(database.reads(), key);
        Future<Map<String, Spending>> spending = sources.spending().recent(key, today);
        Future<Optional<Plan>> plan = store.find(database.reads(), key);
        return Future.all(user, intake, goal, moved, spending, plan)
                .map(all -> new PlanContext(
                        user.result(),
                        intake.result(),
                        goal.result(),
                        moved.result(),
                        Money.ZERO,
                        spending.result(),
                        plan.result()))
                .compose(this::withDebtsPaid);
    }

    private Future<PlanContext> withDebtsPaid(PlanContext context) {
        return context.isAboutListedDebts()
                ? sources.goals()
                        .movedSince(
                                database.reads(),
                                context.user().key(),
                                context.intake().orElseThrow().seq())
                        .map(context::withMovedSinceIntake)
                : Future.succeededFuture(context);
    }
}
