package com.ozzieapp;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.clients.ClientAuthentication;
import com.ozzieapp.clients.ClientService;
import com.ozzieapp.config.Config;
import com.ozzieapp.export.ExportApi;
import com.ozzieapp.goals.GoalApi;
import com.ozzieapp.goals.GoalService;
import com.ozzieapp.http.ContractFile;
import com.ozzieapp.http.HttpVerticle;
import com.ozzieapp.http.Operations;
import com.ozzieapp.http.contract.OperationRules;
import com.ozzieapp.intake.IntakeApi;
import com.ozzieapp.intake.IntakeService;
import com.ozzieapp.moneymoves.MoneyMoveApi;
import com.ozzieapp.moneymoves.MoneyMoveService;
import com.ozzieapp.plan.PlanApi;
import com.ozzieapp.plan.PlanService;
import com.ozzieapp.plan.PlanVerticle;
import com.ozzieapp.storage.Cursors;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.ServerSettings;
import com.ozzieapp.system.SystemApi;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.users.UserApi;
import com.ozzieapp.users.UserScope;
import com.ozzieapp.users.UserService;
import io.micrometer.core.instrument.binder.netty4.NettyEventExecutorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.jackson.DatabindCodec;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.openapi.contract.OpenAPIContract;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The composition root: makes every part once, hands each what it needs, and deploys the verticles. */
public final class Application {
    private static final int PLAN_INSTANCES = 2;

    /**
     * What comes from outside.
     *
     * @param databaseUri a database whose schema is up to date
     */
    public record World(String databaseUri, Clock clock, SecureRandom random) {}

    private final Vertx vertx;
    private final Database database;
    private final ClientService clients;
    private final AtomicInteger port = new AtomicInteger();

    private Application(Vertx vertx, Database database, ClientService clients) {
        this.vertx = vertx;
        this.database = database;
        this.clients = clients;
    }

    /**
     * Boots a whole server; it answers when the future completes.
     *
     * @param beforeListening what must have happened before the first request can come
     */
    public static Future<Application> start(
            Config config, World world, Function<ClientService, Future<?>> beforeListening) {
        useExactNumbers();
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Vertx vertx = vertx(metrics);
        Database database = Database.connect(
                vertx,
                world.databaseUri(),
                config.storage().readConnections(),
                config.storage().writeConnections());
        Ids ids = new Ids(world.clock(), world.random());
        ClientService clients = new ClientService(database, ids, world.clock(), world.random());
        Application application = new Application(vertx, database, clients);
        ContractFile contractFile = ContractFile.read();
        JsonObject document = contractFile.parse();
        Parts parts =
                new Parts(config, world, metrics, ids, Texts.load(), contractFile, OperationRules.compile(document));
        return Future.all(
                        OpenAPIContract.from(vertx, forRouting(document)),
                        ServerSettings.cursorKey(database, world.random()))
                .compose(both -> beforeListening
                        .apply(clients)
                        .compose(ready -> application.deploy(parts, both.resultAt(0), new Cursors(both.resultAt(1)))))
                .map(application)
                .recover(error -> application.stop().transform(stopped -> Future.failedFuture(error)));
    }

    /** The contract without its security: Vert.x would mount authentication of its own, and fail for want of a provider. */
    private static JsonObject forRouting(JsonObject document) {
        JsonObject open = document.copy();
        open.remove("security");
        return open;
    }

    private record Parts(
            Config config,
            World world,
            PrometheusMeterRegistry metrics,
            Ids ids,
            Texts texts,
            ContractFile contractFile,
            Map<String, OperationRules> rules) {}

    private Future<?> deploy(Parts parts, OpenAPIContract contract, Cursors cursors) {
        Operations operations = new Operations(parts.rules().keySet());
        bind(operations, parts);
        HttpVerticle.Edge edge = new HttpVerticle.Edge(
                contract,
                parts.rules(),
                operations,
                new ClientAuthentication(database, parts.world().clock()),
                cursors,
                parts.ids(),
                parts.metrics());
        Config.Http http = parts.config().http();
        return vertx.deployVerticle(
                        () -> new PlanVerticle(parts.texts(), parts.metrics()),
                        new DeploymentOptions().setInstances(PLAN_INSTANCES))
                .compose(plan -> deployHttp(http, edge));
    }

    /** A port of -1 is for Vert.x what 0 is for us, a free one, and moreover the same for all instances. */
    private Future<?> deployHttp(Config.Http http, HttpVerticle.Edge edge) {
        int wanted = http.port() == 0 ? -1 : http.port();
        Config.Http shared = new Config.Http(http.host(), wanted, http.corsOrigins(), http.instances());
        HttpVerticle first = new HttpVerticle(shared, edge);
        return vertx.deployVerticle(first)
                .onSuccess(deployed -> port.set(first.port()))
                .compose(deployed -> deployOthers(shared, edge));
    }

    private Future<?> deployOthers(Config.Http http, HttpVerticle.Edge edge) {
        int others = http.instances() - 1;
        return others == 0
                ? Future.succeededFuture()
                : vertx.deployVerticle(
                        () -> new HttpVerticle(http, edge), new DeploymentOptions().setInstances(others));
    }

    private void bind(Operations operations, Parts parts) {
        Clock clock = parts.world().clock();
        Ids ids = parts.ids();
        UserService users = new UserService(database, ids, clock);
        UserScope scope = new UserScope(users, parts.config().autoProvisionUsers());
        IntakeService intakes = new IntakeService(database, ids, clock, users);
        GoalService goals = new GoalService(database, ids, clock, users);
        PlanService plans = new PlanService(
                database, ids, clock, new Bus(vertx.eventBus()), new PlanService.Sources(users, intakes, goals));
        MoneyMoveService moves = new MoneyMoveService(
                database, ids, clock, new MoneyMoveService.Sources(users, goals, plans), parts.texts());
        new SystemApi(vertx, database, parts.metrics(), parts.contractFile().yaml()).bind(operations);
        new UserApi(users, scope).bind(operations);
        new IntakeApi(intakes, scope).bind(operations);
        new GoalApi(goals, scope).bind(operations);
        new PlanApi(plans, scope).bind(operations);
        new MoneyMoveApi(moves, scope).bind(operations);
        new ExportApi(new ExportApi.Sources(users, intakes, goals, plans, moves), scope, clock).bind(operations);
    }

    private static Vertx vertx(PrometheusMeterRegistry metrics) {
        VertxOptions options = new VertxOptions().setMetricsOptions(new MicrometerMetricsOptions().setEnabled(true));
        Vertx vertx = Vertx.builder()
                .with(options)
                .withMetrics(new MicrometerMetricsFactory(metrics))
                .build();
        new NettyEventExecutorMetrics(((VertxInternal) vertx).nettyEventLoopGroup()).bindTo(metrics);
        return vertx;
    }

    /** Decimals are read as {@link java.math.BigDecimal} and written without an exponent: no amount becomes binary. */
    private static void useExactNumbers() {
        DatabindCodec.mapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        DatabindCodec.mapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    }

    public int port() {
        return port.get();
    }

    public ClientService clients() {
        return clients;
    }

    /** Drains: no new connections, running requests finish, then the rest closes. */
    public Future<Void> stop() {
        return vertx.close();
    }
}
