package com.ozzieapp.plan;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Code;
import com.ozzieapp.events.Entry;
import com.ozzieapp.events.EventType;
import com.ozzieapp.events.Journal;
import com.ozzieapp.goals.Goal;
import com.ozzieapp.intake.Intake;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.users.OnboardingStage;
import com.ozzieapp.users.Personality;
import com.ozzieapp.users.User;
import com.ozzieapp.users.UserKey;
import com.ozzieapp.users.UserService;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Makes, personalizes, explains and simulates plans. The arithmetic is asked for over the bus. */
public final class PlanService {
    /** A plan, and whether something newer is not in it yet. */
    public record Answer(Plan plan, boolean stale) {}

    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final Bus bus;
    private final UserService users;
    private final PlanReader reader;
    private final PlanStore store = new PlanStore();

    public PlanService(Database database, Journal journal, Ids ids, Clock clock, Bus bus, PlanSources sources) {
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.bus = bus;
        this.users = sources.users();
        this.reader = new PlanReader(database, sources, store);
    }

    /** Makes the user's plan or brings it up to date; fails with INTAKE_REQUIRED when there is nothing to plan with. */
    Future<Answer> make(UserKey user) {
        return reader.context(user).compose(context -> {
            Intake intake = requireIntake(context);
            JsonObject inputs = PlanInputsJson.toJson(context.inputs(intake, today()));
            return ask(inputs)
                    .map(numbers -> PlanJson.withGoalId(numbers, context.goal().map(Goal::id)))
                    .compose(numbers -> save(context, intake, inputs, numbers));
        });
    }

    private Future<Answer> save(PlanContext context, Intake intake, JsonObject inputs, JsonObject numbers) {
        Plan fresh = new Plan(
                context.user().key(),
                context.plan().map(Plan::id).orElseGet(() -> ids.next("pln_")),
                inputs,
                numbers,
                context.user().personality(),
                intake.seq(),
                context.goalVersion(),
                clock.instant(),
                clock.instant());
        return write(context, fresh);
    }

    /** Writes a plan unless it tells what the one there tells already. */
    private Future<Answer> write(PlanContext context, Plan fresh) {
        Optional<Plan> same = context.plan()
                .filter(plan -> plan.numbers().encode().equals(fresh.numbers().encode())
                        && plan.personality() == fresh.personality()
                        && !plan.isStale(fresh.intakeSeq(), fresh.goalVersion()));
        if (same.isPresent()) {
            return Future.succeededFuture(new Answer(same.get(), false));
        }
        UserKey user = fresh.user();
        return journal.write(entry -> Future.all(
                        users.lock(entry.db(), user),
                        store.save(entry.db(), fresh).map(saved -> told(entry, EventType.PLAN_UPDATED, saved)))
                .compose(both -> users.reach(entry, both.<User>resultAt(0), OnboardingStage.ACTIVE)
                        .compose(reached -> orNewer(entry, user, both.<Optional<Plan>>resultAt(1))))
                .map(plan -> new Answer(plan, false)));
    }

    /** What was saved; or, when a plan from a newer intake was made meanwhile, that one: it is the one that counts. */
    private Future<Plan> orNewer(Entry entry, UserKey user, Optional<Plan> saved) {
        return saved.map(Future::succeededFuture)
                .orElseGet(() -> store.find(entry.db(), user).map(Optional::orElseThrow));
    }

    private static Optional<Plan> told(Entry entry, EventType type, Optional<Plan> saved) {
        saved.ifPresent(
                plan -> entry.tell(type, plan.user().clientId(), plan.user().userId(), PlanJson.write(plan, false)));
        return saved;
    }

    /** The plan as it was made, or NOT_FOUND. */
    Future<Answer> require(UserKey user) {
        return reader.told(user)
                .map(found -> found.orElseThrow(() -> new Failure(
                        Code.NOT_FOUND,
                        "No plan found for user '" + user.userId()
                                + "'. Submit a POST /v1/users/{user_id}/plan first.")));
    }

    /** The plan with whatever is newer in it; fails with PLAN_REQUIRED when none was made yet. */
    public Future<Plan> upToDate(UserKey user) {
        return reader.context(user).compose(context -> {
            Plan plan = context.plan().orElseThrow(() -> planRequired(user));
            return context.isStale(plan) ? make(user).map(Answer::plan) : Future.succeededFuture(plan);
        });
    }

    /** The plan's wire form, if there is one. */
    public Future<Optional<JsonObject>> export(UserKey user) {
        return reader.told(user).map(found -> found.map(answer -> PlanJson.write(answer.plan(), answer.stale())));
    }

    /** Puts the plan into the words of a personality; its numbers stay what they are. */
    Future<Answer> personalize(UserKey user, Personality personality) {
        return reader.context(user).compose(context -> {
            Plan plan = context.plan().orElseThrow(() -> planRequired(user));
            JsonObject inputs = plan.inputs().copy();
            inputs.put("personality_type", personality.code());
            return ask(inputs)
                    .map(numbers -> PlanJson.withGoalId(numbers, plan.goalId()))
                    .compose(numbers -> reword(context, plan, personality, inputs, numbers))
                    .map(worded -> new Answer(worded, context.isStale(worded)));
        });
    }

    private Future<Plan> reword(
            PlanContext context, Plan plan, Personality personality, JsonObject inputs, JsonObject numbers) {
        Plan worded = new Plan(
                plan.user(),
                plan.id(),
                inputs,
                numbers,
                personality,
                plan.intakeSeq(),
                plan.goalVersion(),
                plan.createdAt(),
                clock.instant());
        UserKey user = context.user().key();
        return journal.write(entry -> Future.all(
                        users.lock(entry.db(), user),
                        store.save(entry.db(), worded).map(saved -> told(entry, EventType.PLAN_PERSONALIZED, saved)),
                        users.setPersonality(entry, user, personality))
                .map(all -> all.<Optional<Plan>>resultAt(1).orElse(worded)));
    }

    /** The plan's own inputs computed again, with the explanation or the projection beside the numbers. */
    Future<JsonObject> detail(Plan plan, String part) {
        return ask(plan.inputs().copy().put(PlanVerticle.INCLUDE, new JsonArray().add(part)));
    }

    /** The plan that would be, beside today's; nothing is stored. */
    Future<JsonObject> simulate(UserKey user, Simulation simulation) {
        return reader.context(user).compose(context -> {
            PlanInputs now = context.inputs(requireIntake(context), today());
            Future<JsonObject> current = ask(PlanInputsJson.toJson(now));
            Future<JsonObject> simulated = ask(PlanInputsJson.toJson(simulation.applyTo(now)));
            return Future.all(current, simulated).map(both -> Simulation.compare(current.result(), simulated.result()));
        });
    }

    private Future<JsonObject> ask(JsonObject inputs) {
        return bus.ask(Address.PLAN_COMPUTE, inputs);
    }

    private static Intake requireIntake(PlanContext context) {
        return context.intake()
                .orElseThrow(() -> new Failure(
                        Code.INTAKE_REQUIRED,
                        "No financial intake found for user '"
                                + context.user().key().userId()
                                + "'. Submit a POST /v1/users/{user_id}/financial-intake before generating a plan."));
    }

    private static Failure planRequired(UserKey user) {
        return new Failure(
                Code.PLAN_REQUIRED,
                "No plan found for user '" + user.userId() + "'. Call POST /v1/users/{user_id}/plan first.");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
