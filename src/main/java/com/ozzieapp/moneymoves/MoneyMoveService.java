package com.ozzieapp.moneymoves;

import com.ozzieapp.error.Failure;
import com.ozzieapp.events.ClockWork;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
import com.ozzieapp.goals.Goal;
import com.ozzieapp.goals.GoalService;
import com.ozzieapp.money.Money;
import com.ozzieapp.plan.Plan;
import com.ozzieapp.plan.PlanService;
import com.ozzieapp.plan.PlanSteps;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.Page;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.users.User;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Makes cycles of money moves and lists them. */
public final class MoneyMoveService {
    /** The features below, of which a cycle is made. */
    public record Sources(UserService users, GoalService goals, PlanService plans) {}

    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final Sources sources;
    private final MoveMaker maker;
    private final ProgressService progress;
    private final MoneyMoveStore store = new MoneyMoveStore();

    public MoneyMoveService(Database database, Journal journal, Ids ids, Clock clock, Sources sources, Texts texts) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.sources = sources;
        this.maker = new MoveMaker(ids, texts, MoveContent.load());
        this.progress = new ProgressService(journal, clock, sources.users(), sources.goals());
    }

    /** What is done and skipped. */
    ProgressService progress() {
        return progress;
    }

    /** Makes exactly one cycle, in step with the plan; fails with PLAN_REQUIRED when there is none. */
    Future<MoneyMove> generate(UserKey user) {
        return sources.plans()
                .upToDate(user)
                .compose(plan -> journal.write(entry -> sources.users()
                        .lock(entry.db(), user)
                        .compose(locked -> ask(entry.db(), locked, plan))
                        .map(maker::make)
                        .compose(move -> insert(entry, move))));
    }

    private Future<MoneyMove> insert(Entry entry, MoneyMove move) {
        UserKey user = move.user();
        entry.tell(EventType.MONEY_MOVE_GENERATED, user.clientId(), user.userId(), MoneyMoveJson.writeGenerated(move));
        return Future.all(store.insert(entry.db(), move), store.insertTasks(entry.db(), move))
                .map(move);
    }

    private Future<MoveMaker.Ask> ask(SqlClient db, User user, Plan plan) {
        UserKey key = user.key();
        Future<Optional<Goal>> goal = sources.goals().current(db, key);
        Future<Optional<MoneyMove>> last = store.last(db, key);
        Future<Map<String, Integer>> given = store.given(db, key);
        PlanSteps made = plan.steps();
        boolean debts = made.hasListedDebts();
        Future<Money> moved = debts
                ? sources.goals().movedSince(db, key, plan.intakeSeq())
                : sources.goals().movedWithoutGoal(db, key);
        return Future.all(goal, last, given, moved).map(all -> {
            // What was paid since the plan was made decides which debt comes next.
            PlanSteps steps = debts ? made.withPaid(moved.result()) : made;
            Standing standing = goal.result()
                    .filter(set -> !debts)
                    .map(Standing::of)
                    .orElseGet(() -> Standing.of(steps, moved.result()));
            return new MoveMaker.Ask(
                    user,
                    plan,
                    steps,
                    standing,
                    goal.result(),
                    last.result(),
                    given.result(),
                    clock.instant(),
                    today());
        });
    }

    /** Tells of the cycles that have fallen due. */
    public ClockWork dueMoves() {
        return new DueMovesService(database, journal, clock);
    }

    /** The cycle, or NOT_FOUND. */
    Future<MoneyMove> require(UserKey user, String moveId) {
        return store.find(database.reads(), user, moveId)
                .map(found -> found.orElseThrow(() -> Failure.notFound("Money move", moveId)));
    }

    /** Cycles, newest first. */
    public Future<Page<MoneyMove>> page(UserKey user, Optional<MoveStatus> status, Page.Ask ask) {
        return store.page(database.reads(), user, status, today(), ask);
    }

    /** The UTC day by which cycles are available or not. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
