package com.ozzieapp.extensions;

import com.ozzieapp.config.Config;
import com.ozzieapp.config.ConfigException;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Deployable;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The extensions of this server: deployed from their settings, watched, and undeployed before what they stand on. */
public final class Extensions {
    private static final Logger LOG = LoggerFactory.getLogger(Extensions.class);

    /** How long one may take to start and to stop. */
    record Limits(Duration start, Duration stop) {
        static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(3));
        /** The verticle's own limit comes first, so that Vert.x clears up; it cannot while the thread is blocked. */
        private static final long GRACE_MS = 1_000;

        <T> Future<T> onStart(Future<T> future) {
            return future.timeout(start.toMillis() + GRACE_MS, TimeUnit.MILLISECONDS);
        }

        <T> Future<T> onStop(Future<T> future) {
            return future.timeout(stop.toMillis() + GRACE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private record Extension(Config.Extension settings, Guard guard) {}

    private final Vertx vertx;
    private final Limits limits;
    private final List<Extension> extensions;
    private final Map<String, Guard> deployments = new ConcurrentHashMap<>();

    public Extensions(Vertx vertx, List<Config.Extension> configured, Clock clock, MeterRegistry metrics) {
        this(vertx, configured, clock, metrics, Limits.USUAL);
    }

    Extensions(Vertx vertx, List<Config.Extension> configured, Clock clock, MeterRegistry metrics, Limits limits) {
        this.vertx = vertx;
        this.limits = limits;
        List<Extension> all = new ArrayList<>();
        for (Config.Extension settings : configured) {
            long same = all.stream()
                    .filter(other -> other.settings().verticle().equals(settings.verticle()))
                    .count();
            String id = same == 0 ? settings.verticle() : settings.verticle() + " " + (same + 1);
            all.add(new Extension(settings, new Guard(id, settings.instances(), clock, metrics)));
        }
        this.extensions = List.copyOf(all);
    }

    /**
     * Deploys all at once. One that cannot be loaded, does not deploy or does not finish starting in time is logged and
     * marked DOWN.
     *
     * @return fails with {@link ConfigException} only, when that one is required
     */
    public Future<?> deploy() {
        return Future.join(extensions.stream().map(this::deploy).toList());
    }

    private Future<?> deploy(Extension extension) {
        // Loading may run static initializers, and those may block: not on an event loop.
        Future<String> deployed = vertx.executeBlocking(() -> load(extension), false)
                .compose(instances -> vertx.deployVerticle(() -> instances.remove(), options(extension.settings())));
        return limits.onStart(deployed.onSuccess(id -> runs(extension, id)))
                .<Object>mapEmpty()
                .recover(error -> refused(extension, cause(error)));
    }

    private Deque<GuardedVerticle> load(Extension extension) throws ReflectiveOperationException {
        Class<? extends Deployable> type = Class.forName(
                        extension.settings().verticle(), true, Extensions.class.getClassLoader())
                .asSubclass(Deployable.class);
        Deque<GuardedVerticle> instances = new ArrayDeque<>();
        for (int made = 0; made < extension.settings().instances(); made++) {
            Deployable verticle = type.getDeclaredConstructor().newInstance();
            instances.add(new GuardedVerticle(verticle, extension.guard(), limits));
        }
        return instances;
    }

    private static DeploymentOptions options(Config.Extension settings) {
        return new DeploymentOptions()
                .setInstances(settings.instances())
                .setConfig(settings.config().copy())
                .setThreadingModel(settings.worker() ? ThreadingModel.WORKER : ThreadingModel.EVENT_LOOP);
    }

    /** Also late: what a blocked start held up is welcome when it comes. */
    private void runs(Extension extension, String deployment) {
        deployments.put(deployment, extension.guard());
        LOG.info("Extension {} runs", extension.guard().id());
    }

    /** As an operator knows it: a constructor's own exception comes wrapped, a time-out as a class of Vert.x's. */
    private static Throwable cause(Throwable error) {
        if (error instanceof TimeoutException) {
            return new TimeoutException("it did not finish starting in time");
        }
        Throwable own = error instanceof InvocationTargetException ? error.getCause() : null;
        return own == null ? error : own;
    }

    private static Future<Object> refused(Extension extension, Throwable error) {
        extension.guard().failed(error);
        String id = extension.guard().id();
        if (extension.settings().required()) {
            return Future.failedFuture(
                    new ConfigException("extensions: " + id + " is required and did not start (" + error + ")."));
        }
        String told = "Extension {} did not start, the server goes on without it: {}";
        if (error instanceof ClassNotFoundException || error instanceof TimeoutException) {
            LOG.error(told, id, error.toString());
        } else {
            LOG.error(told, id, error.getClass().getName(), error);
        }
        return Future.succeededFuture();
    }

    /** Undeploys all, each within its time; does not fail. */
    public Future<?> undeploy() {
        List<Future<Void>> undeployed = new ArrayList<>();
        deployments.forEach((id, guard) -> {
            // One may have undeployed itself.
            if (vertx.deploymentIDs().contains(id)) {
                undeployed.add(limits.onStop(vertx.undeploy(id))
                        .onFailure(error -> LOG.warn("Extension {} did not stop: {}", guard.id(), error.toString())));
            }
        });
        return Future.join(undeployed).otherwiseEmpty();
    }

    /** One for each configured extension, in their order. */
    public List<ExtensionHealth> health() {
        return extensions.stream().map(extension -> extension.guard().health()).toList();
    }
}
