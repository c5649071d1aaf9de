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
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The router, made from the contract. Every request passes, in this order: its id, CORS, the alias of the base path,
 * and then, by operation, {@link #steps}.
 */
final class Routes {

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
        builder.rootHandler(edge.drain());
        if (!corsOrigins.isEmpty()) {
            builder.rootHandler(new Cors(corsOrigins));
        }
        builder.rootHandler(new BasePath());
        for (OpenAPIRoute route : builder.getRoutes()) {
            route.setDoValidation(false).setDoSecurity(false);
            steps(route.getOperation()).forEach(route::addHandler);
            route.addFailureHandler(
                    context -> fail(context, route.getOperation().getOperationId()));
        }
        Router router = builder.createRouter();
        addHead(router);
        addOptions(router);
        for (int status : new int[] {400, 404, 405, 500}) {
            router.errorHandler(status, context -> fail(context, "none"));
        }
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
            steps.add(new BodyType(rules.form().isPresent()));
            steps.add(body(rules));
        }
        Function<Request, Future<Reply>> handler = Objects.requireNonNull(handlers.get(operation.getOperationId()));
        steps.add(context -> run(context, rules, handler));
        return steps;
    }

    private static Handler<RoutingContext> body(OperationRules rules) {
        long limit = rules.limits().bodyBytes();
        BodyHandler json = BodyHandler.create(false).setBodyLimit(limit);
        UploadedForm form = new UploadedForm(limit);
        return rules.form().isEmpty()
                ? json
                : context -> (UploadedForm.isForm(context) ? form : (Handler<RoutingContext>) json).handle(context);
    }

    private void run(RoutingContext context, OperationRules rules, Function<Request, Future<Reply>> handler) {
        Request request = new Request(context, rules, edge.cursors());
        Future<Reply> reply;
        try {
            reply = handler.apply(request);
        } catch (RuntimeException e) {
            reply = Future.failedFuture(e);
        }
        reply.timeout(rules.limits().seconds(), TimeUnit.SECONDS)
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
        response.putHeader(HttpHeaders.CONTENT_TYPE, reply.contentType());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            endHead(context, reply.body().length());
        } else {
            response.end(reply.body());
        }
    }

    /** A GET's length, unless that would be compressed: then it is not known. */
    private static void endHead(RoutingContext context, int length) {
        if (!context.request().headers().contains(HttpHeaders.ACCEPT_ENCODING)) {
            context.response().putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(length));
        }
        context.response().end();
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

    /**
     * By path, not for all at once: a path that takes OPTIONS would exist, and another method be 405 there, not 404.
     */
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

    private static String path(Operation operation) {
        return operation.getOpenAPIPath().replaceAll("\\{(\\w+)}", ":$1");
    }
}
