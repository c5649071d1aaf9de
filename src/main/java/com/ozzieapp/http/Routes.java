package com.ozzieapp.http;

import com.ozzieapp.error.Failure;
import com.ozzieapp.http.HttpVerticle.Edge;
import com.ozzieapp.http.contract.OperationRules;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.CorsHandler;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The router, made from the contract. Every request passes, in this order: its id, CORS, the alias of the base path, and
 * then, by operation, {@link #steps}.
 */
final class Routes {
    private static final long MAX_BODY_BYTES = 1024 * 1024;
    private static final int DEADLINE_SECONDS = 20;
    private static final String ALIAS = "/v1/api/v1/";

    private final Vertx vertx;
    private final Edge edge;
    private final Map<String, Function<Request, Future<Reply>>> handlers;
    private final RequestMetrics metrics;
    private final AllowedMethods allowed;

    Routes(Vertx vertx, Edge edge, Map<String, Function<Request, Future<Reply>>> handlers) {
        this.vertx = vertx;
        this.edge = edge;
        this.handlers = handlers;
        this.metrics = new RequestMetrics(edge.metrics());
        this.allowed = new AllowedMethods(edge.contract().operations());
    }

    Router build(List<String> corsOrigins) {
        RouterBuilder builder = RouterBuilder.create(vertx, edge.contract());
        builder.rootHandler(new RequestIds(edge.ids()));
        if (!corsOrigins.isEmpty()) {
            builder.rootHandler(cors(corsOrigins));
        }
        builder.rootHandler(Routes::followAlias);
        for (OpenAPIRoute route : builder.getRoutes()) {
            route.setDoValidation(false).setDoSecurity(false);
            steps(route.getOperation()).forEach(route::addHandler);
            route.addFailureHandler(
                    context -> fail(context, route.getOperation().getOperationId()));
        }
        Router router = builder.createRouter();
        addHead(router);
        addOptions(router);
        for (int status : new int[] {404, 405, 500}) {
            router.errorHandler(status, context -> fail(context, "none"));
        }
        // A path that cannot be decoded (/v1/users/%zz): Vert.x comes here with neither a status nor an error.
        router.errorHandler(400, context -> send(context, Envelope.of(Failures.ofStatus(400), 422)));
        return router;
    }

    /**
     * What a request goes through. A rate limit belongs behind authentication (it is per client, and what it refuses
     * should not be read); an idempotency key behind the body (it is held to the body's hash); an entity tag in
     * {@link #send}.
     */
    private List<Handler<RoutingContext>> steps(Operation operation) {
        OperationRules rules = Objects.requireNonNull(edge.rules().get(operation.getOperationId()));
        List<Handler<RoutingContext>> steps = new ArrayList<>();
        steps.add(metrics.step(operation.getOperationId()));
        if (rules.secured()) {
            steps.add(new Authentication(edge.clients()));
        }
        if (rules.takesBody()) {
            steps.add(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES));
        }
        Function<Request, Future<Reply>> handler = Objects.requireNonNull(handlers.get(operation.getOperationId()));
        steps.add(context -> run(context, rules, handler));
        return steps;
    }

    private void run(RoutingContext context, OperationRules rules, Function<Request, Future<Reply>> handler) {
        Request request = new Request(context, rules, edge.cursors());
        Future<Reply> reply;
        try {
            reply = handler.apply(request);
        } catch (RuntimeException e) {
            reply = Future.failedFuture(e);
        }
        reply.timeout(DEADLINE_SECONDS, TimeUnit.SECONDS)
                .onSuccess(answer -> send(context, answer))
                .onFailure(context::fail);
    }

    private static void send(RoutingContext context, Reply reply) {
        HttpServerResponse response = context.response();
        if (response.closed()) {
            return;
        }
        response.setStatusCode(reply.status());
        if (reply.status() == 204) {
            response.end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, reply.contentType()).end(reply.body());
    }

    private void fail(RoutingContext context, String operationId) {
        if (context.response().ended()) {
            return;
        }
        Failure failure = Failures.of(context, operationId);
        HttpServerResponse response = context.response();
        switch (failure.code()) {
            case UNAUTHORIZED -> response.putHeader("WWW-Authenticate", "Bearer");
            case METHOD_NOT_ALLOWED -> response.putHeader(HttpHeaders.ALLOW, allowed.header(context.normalizedPath()));
            case SERVICE_UNAVAILABLE -> response.putHeader(HttpHeaders.RETRY_AFTER, "2");
            default -> {}
        }
        OperationRules rules = edge.rules().get(operationId);
        send(context, Envelope.of(failure, rules == null ? 422 : rules.validationStatus()));
    }

    private void addHead(Router router) {
        edge.contract().operations().stream()
                .filter(operation -> operation.getHttpMethod().equals(HttpMethod.GET))
                .sorted(Comparator.comparingLong(operation -> AllowedMethods.templates(operation.getOpenAPIPath())))
                .forEach(operation -> {
                    var route = router.route(HttpMethod.HEAD, path(operation));
                    steps(operation).forEach(route::handler);
                    route.failureHandler(context -> fail(context, operation.getOperationId()));
                });
    }

    /** Path by path: an OPTIONS route for any path would make an unknown one a 405 instead of a 404. */
    private void addOptions(Router router) {
        edge.contract().operations().stream()
                .map(Routes::path)
                .distinct()
                .forEach(path -> router.options(path).handler(this::tellAllowed));
    }

    private void tellAllowed(RoutingContext context) {
        context.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ALLOW, allowed.header(context.normalizedPath()))
                .end();
    }

    /** An operation's path as the router writes it: {@code /v1/users/:user_id}. */
    private static String path(Operation operation) {
        return operation.getOpenAPIPath().replaceAll("\\{(\\w+)}", ":$1");
    }

    private static void followAlias(RoutingContext context) {
        String uri = context.request().uri();
        if (uri.startsWith(ALIAS)) {
            context.reroute(context.request().method(), "/v1/" + uri.substring(ALIAS.length()));
        } else {
            context.next();
        }
    }

    private static Handler<RoutingContext> cors(List<String> origins) {
        return CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(
                        Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PATCH, HttpMethod.DELETE))
                .allowedHeaders(Set.of("Authorization", "Content-Type", "X-Request-Id"))
                .exposedHeaders(Set.of("X-Request-Id", "Retry-After"))
                .maxAgeSeconds(600);
    }
}
