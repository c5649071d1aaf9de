package com.ozzieapp;

import com.ozzieapp.bus.Bus;
import com.ozzieapp.config.Config;
import com.ozzieapp.events.EventApi;
import com.ozzieapp.events.EventService;
import com.ozzieapp.events.EventsVerticle;
import com.ozzieapp.events.Journal;
import com.ozzieapp.export.ExportApi;
import com.ozzieapp.goals.GoalApi;
import com.ozzieapp.goals.GoalService;
import com.ozzieapp.http.Operations;
import com.ozzieapp.intake.IntakeApi;
import com.ozzieapp.intake.IntakeService;
import com.ozzieapp.model.LanguageModel;
import com.ozzieapp.moneymoves.MoneyMoveApi;
import com.ozzieapp.moneymoves.MoneyMoveService;
import com.ozzieapp.plan.PlanApi;
import com.ozzieapp.plan.PlanService;
import com.ozzieapp.plan.PlanSources;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.transactions.SpendingService;
import com.ozzieapp.transactions.TransactionApi;
import com.ozzieapp.transactions.TransactionService;
import com.ozzieapp.users.UserApi;
import com.ozzieapp.users.UserScope;
import com.ozzieapp.users.UserService;
import com.ozzieapp.webhooks.DeliveryService;
import com.ozzieapp.webhooks.EndpointService;
import com.ozzieapp.webhooks.HandoutService;
import com.ozzieapp.webhooks.WebhookApi;
import com.ozzieapp.webhooks.WebhooksVerticle;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The features, each made once of those below it: what they answer over HTTP, and what they do by themselves. */
final class Features {
    /**
     * What every feature stands on.
     *
     * @param model none when no server of one is configured
     */
    record Ground(
            Config config,
            Database database,
            Ids ids,
            Application.World world,
            MeterRegistry metrics,
            Texts texts,
            Bus bus,
            Optional<LanguageModel> model) {
        Clock clock() {
            return world.clock();
        }
    }

    private final Clock clock;
    private final UserService users;
    private final UserScope scope;
    private final IntakeService intakes;
    private final GoalService goals;
    private final TransactionService transactions;
    private final SpendingService spending;
    private final PlanService plans;
    private final MoneyMoveService moves;
    private final EventService events;
    private final EndpointService endpoints;
    private final DeliveryService deliveries;
    private final WebhooksVerticle webhooksVerticle;

    Features(Ground ground) {
        Database database = ground.database();
        Ids ids = ground.ids();
        Journal journal = new Journal(database, ids, ground.clock(), ground.bus());
        clock = ground.clock();
        users = new UserService(database, journal, ids, clock);
        scope = new UserScope(users, ground.config().autoProvisionUsers());
        intakes = new IntakeService(database, journal, ids, clock, users);
        goals = new GoalService(database, journal, ids, clock, users);
        transactions = new TransactionService(database, journal, ids, clock, ground.bus(), users);
        spending = new SpendingService(database);
        PlanSources sources = new PlanSources(users, intakes, goals, spending);
        plans = new PlanService(database, journal, ids, clock, ground.bus(), sources);
        moves = new MoneyMoveService(
                database, journal, ids, clock, new MoneyMoveService.Sources(users, goals, plans), ground.texts());
        events = new EventService(
                database, clock, ground.bus(), ground.config().events().kept(), ids.next("node_"));
        boolean allowPrivate = ground.config().webhooks().allowPrivate();
        endpoints = new EndpointService(database, ids, clock, ground.world().random(), allowPrivate);
        deliveries = new DeliveryService(
                database,
                clock,
                ground.world().random(),
                ground.config().events().kept());
        webhooksVerticle = new WebhooksVerticle(new WebhooksVerticle.Parts(
                new HandoutService(database, events, ids, clock),
                deliveries,
                events,
                ground.world().names(),
                clock,
                ground.metrics(),
                allowPrivate));
    }

    void bind(Operations operations) {
        new UserApi(users, scope).bind(operations);
        new IntakeApi(intakes, scope).bind(operations);
        new GoalApi(goals, scope).bind(operations);
        new TransactionApi(transactions, spending, scope).bind(operations);
        new PlanApi(plans, scope).bind(operations);
        new MoneyMoveApi(moves, scope).bind(operations);
        new EventApi(events).bind(operations);
        new WebhookApi(endpoints, deliveries).bind(operations);
        new ExportApi(new ExportApi.Sources(users, intakes, goals, transactions, plans, moves), scope, clock)
                .bind(operations);
    }

    EventsVerticle eventsVerticle() {
        return new EventsVerticle(events, List.of(moves.dueMoves()));
    }

    WebhooksVerticle webhooksVerticle() {
        return webhooksVerticle;
    }
}
