package com.ozzieapp;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Bus;
import com.ozzieapp.bus.Replacements;
import com.ozzieapp.clients.ClientAuthentication;
import com.ozzieapp.clients.ClientService;
import com.ozzieapp.config.Config;
import com.ozzieapp.config.ConfigException;
import com.ozzieapp.contract.BusContract;
import com.ozzieapp.contract.ContractFile;
import com.ozzieapp.events.EventsVerticle;
import com.ozzieapp.extensions.Extensions;
import com.ozzieapp.http.Drain;
import com.ozzieapp.http.HttpVerticle;
import com.ozzieapp.http.Operations;
import com.ozzieapp.http.contract.OperationRules;
import com.ozzieapp.model.LanguageModel;
import com.ozzieapp.model.OpenAiModel;
import com.ozzieapp.plan.PlanVerticle;
import com.ozzieapp.storage.Cursors;
import com.ozzieapp.storage.Database;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.storage.ServerSettings;
import com.ozzieapp.system.Readiness;
import com.ozzieapp.system.SystemApi;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.transactions.IngestVerticle;
import com.ozzieapp.transactions.Readers;
import com.ozzieapp.webhooks.NameResolver;
import io.micrometer.core.instrument.binder.netty4.NettyEventExecutorMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
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
import java.net.BindException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The composition root: makes every part once, hands each what it needs, and deploys the verticles. */
public final class Application {
    private static final int PLAN_INSTANCES = 2;
    private static final int DRAIN_SECONDS = 10;

    /**
     * What comes from outside.
     *
     * @param databaseUri of a database whose schema is up to date; may come while the rest boots
     * @param names where webhooks are sent
     */
    public record World(CompletionStage<String> databaseUri, Clock clock, SecureRandom random, NameResolver names) {}

    private record Parts(
            Config config,
            World world,
            PrometheusMeterRegistry metrics,
            Ids ids,
            Texts texts,
            ContractFile openApi,
            Map<String, OperationRules> rules,
            Replacements replacements) {}

    private final Vertx vertx;
    private final Database database;
    private final ClientService clients;
    private final Parts parts;
    private final AtomicInteger port = new AtomicInteger();
    private final Drain drain = new Drain();
    private final Extensions extensions;

    private Application(Vertx vertx, Database database, Parts parts) {
        this.vertx = vertx;
        this.database = database;
        this.parts = parts;
        this.clients = new ClientService(
                database, parts.ids(), parts.world().clock(), parts.world().random());
        this.extensions =
                new Extensions(vertx, parts.config().extensions(), parts.world().clock(), parts.metrics());
    }

    /**
     * Boots a whole server; it answers when the future completes.
     *
     * @param beforeListening what must have happened before the first request can come
     */
    public static Future<Application> start(
            Config config, World world, Function<ClientService, Future<?>> beforeListening) {
        useStrictJson();
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Vertx vertx = vertx(metrics);
        ContractFile openApi = ContractFile.openApi();
        JsonObject document = openApi.parse();
        Future<OpenAPIContract> contract = OpenAPIContract.from(vertx, forRouting(document));
        Future<Database> database = Future.fromCompletionStage(world.databaseUri())
                .map(uri -> Database.connect(vertx, uri, config.storage()));
        Ids ids = new Ids(world.clock(), world.random());
        Parts parts = new Parts(
                config,
                world,
                metrics,
                ids,
                Texts.load(),
                openApi,
                OperationRules.compile(document),
                replacements(config.services(), openApi, metrics));
        return Future.all(contract, database)
                .map(both -> new Application(vertx, database.result(), parts))
                .compose(application -> beforeListening
                        .apply(application.clients)
                        .compose(ready -> application.deploy(contract.result()))
                        .map(application))
                .recover(error -> vertx.close().transform(closed -> Future.failedFuture(error)));
    }

    private static Replacements replacements(
            Config.Services services, ContractFile openApi, PrometheusMeterRegistry metrics) {
        Map<Address, String> addresses = Map.of(
                Address.PLAN_COMPUTE, services.planCompute(),
                Address.TRANSACTIONS_PARSE, services.transactionsParse());
        return Replacements.of(addresses, () -> BusContract.of(ContractFile.asyncApi(), openApi), metrics);
    }

    /**
     * The contract without its security: Vert.x would mount authentication of its own, and fail for want of a provider.
     */
    private static JsonObject forRouting(JsonObject document) {
        JsonObject open = document.copy();
        open.remove("security");
        return open;
    }

    /**
     * Extensions come last before the server listens: what they ask is there, the first request already finds the
     * services that they replace, none of its events passes them by, and a required one that is missing stops the
     * start before anyone was answered.
     */
    private Future<?> deploy(OpenAPIContract contract) {
        Operations operations = new Operations(parts.rules().keySet());
        new SystemApi(new Readiness(vertx, database, extensions), parts.metrics(), parts.openApi()).bind(operations);
        Optional<LanguageModel> model =
                OpenAiModel.of(vertx, parts.config().llm(), parts.world().clock(), parts.metrics());
        Features features = new Features(new Features.Ground(
                parts.config(),
                database,
                parts.ids(),
                parts.world(),
                parts.metrics(),
                parts.texts(),
                new Bus(vertx.eventBus(), parts.replacements()),
                model));
        features.bind(operations);
        EventsVerticle events = features.eventsVerticle();
        Future<?> plan = vertx.deployVerticle(
                () -> new PlanVerticle(parts.texts(), parts.metrics()),
                new DeploymentOptions().setInstances(PLAN_INSTANCES));
        Future<?> ingest = vertx.deployVerticle(new IngestVerticle(this::readers, model, parts.metrics()));
        return Future.all(plan, ingest)
                .compose(served -> vertx.deployVerticle(events))
                .compose(deployed -> vertx.deployVerticle(features.webhooksVerticle()))
                .compose(deployed -> extensions.deploy())
                .onSuccess(extended -> events.begin())
                .compose(extended ->
                        ServerSettings.cursorKey(database, parts.world().random()))
                .map(Cursors::new)
                .compose(cursors -> deployHttp(
                        parts.config().http(),
                        new HttpVerticle.Edge(
                                contract,
                                parts.rules(),
                                operations,
                                new ClientAuthentication(database, parts.world().clock()),
                                cursors,
                                drain,
                                parts.ids(),
                                parts.metrics())));
    }

    private Readers readers() {
        return Readers.load(parts.config().dataDir().resolve("ocr"));
    }

    private Future<?> deployHttp(Config.Http http, HttpVerticle.Edge edge) {
        Queue<HttpVerticle> instances = new ConcurrentLinkedQueue<>();
        return vertx.deployVerticle(
                        () -> {
                            HttpVerticle instance = new HttpVerticle(http, edge);
                            instances.add(instance);
                            return instance;
                        },
                        new DeploymentOptions().setInstances(http.instances()))
                .onSuccess(deployed -> port.set(instances.element().port()))
                .recover(error -> Future.failedFuture(nameAddress(http, error)));
    }

    private static Throwable nameAddress(Config.Http http, Throwable error) {
        return error instanceof BindException
                ? new ConfigException("http.host and http.port: " + http.host() + ":" + http.port()
                        + " cannot be taken (" + error.getMessage() + ").")
                : error;
    }

    private static Vertx vertx(PrometheusMeterRegistry metrics) {
        // Vert.x would count by the address of each webhook's receiver, for ever.
        metrics.config().meterFilter(MeterFilter.deny(meter -> "http".equals(meter.getTag("pool_type"))));
        VertxOptions options = new VertxOptions().setMetricsOptions(new MicrometerMetricsOptions().setEnabled(true));
        Vertx vertx = Vertx.builder()
                .with(options)
                .withMetrics(new MicrometerMetricsFactory(metrics))
                .build();
        new NettyEventExecutorMetrics(((VertxInternal) vertx).nettyEventLoopGroup()).bindTo(metrics);
        return vertx;
    }

    /** Decimals are {@link java.math.BigDecimal}, written without an exponent: none becomes binary. No comments. */
    private static void useStrictJson() {
        DatabindCodec.mapper().getFactory().disable(JsonParser.Feature.ALLOW_COMMENTS);
        DatabindCodec.mapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        DatabindCodec.mapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    }

    public int port() {
        return port.get();
    }

    public ClientService clients() {
        return clients;
    }

    /**
     * Drains: no new requests, running ones and deliveries finish, and only then what they stand on closes, extensions
     * first.
     */
    public Future<Void> stop() {
        return drain.begin()
                .timeout(DRAIN_SECONDS, TimeUnit.SECONDS)
                .transform(drained -> extensions.undeploy())
                .transform(undeployed -> undeployAll())
                .transform(undeployed -> vertx.close());
    }

    /** Before the connections close: a closing Vert.x would close both at once. */
    private Future<?> undeployAll() {
        return Future.join(vertx.deploymentIDs().stream().map(vertx::undeploy).toList());
    }
}
