package com.ozzieapp.model;

import com.ozzieapp.model.Completion.Usage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How calls end and how long they take, what they cost, how many there are, and whether the breaker is open. */
final class ModelMetrics {
    static final String ANSWERED = "answered";

    private final MeterRegistry registry;
    private final Counter promptTokens;
    private final Counter completionTokens;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    ModelMetrics(MeterRegistry registry, Breaker breaker, Turns turns) {
        this.registry = registry;
        this.promptTokens = tokens("prompt");
        this.completionTokens = tokens("completion");
        Gauge.builder("ozzie.model.breaker", () -> breaker.state().level())
                .description("0 closed, 1 one call is tried next, 2 open: no call is made")
                .register(registry);
        Gauge.builder("ozzie.model.running", turns::running)
                .description("Calls that the server is at")
                .register(registry);
        Gauge.builder("ozzie.model.waiting", turns::waiting)
                .description("Calls that wait for their turn")
                .register(registry);
    }

    private Counter tokens(String kind) {
        return Counter.builder("ozzie.model.tokens")
                .description("Tokens that the server counted")
                .tag("kind", kind)
                .register(registry);
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    /** @return how long it took */
    Duration end(Timer.Sample sample, Usage usage, String outcome) {
        promptTokens.increment(usage.promptTokens());
        completionTokens.increment(usage.completionTokens());
        return Duration.ofNanos(sample.stop(timers.computeIfAbsent(outcome, this::timer)));
    }

    private Timer timer(String outcome) {
        return Timer.builder("ozzie.model.calls")
                .description("Time from a question to its answer or failure")
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .register(registry);
    }
}
