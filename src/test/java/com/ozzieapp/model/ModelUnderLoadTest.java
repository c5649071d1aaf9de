package com.ozzieapp.model;

import static com.ozzieapp.testing.TestServer.await;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.ModelTurn;
import com.ozzieapp.testing.ModelTurn.Kind;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Many calls, and a server that fails many: who waits, who is refused at once, and what is told of it. */
class ModelUnderLoadTest {
    private static final Limits FEW =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(3), Duration.ofMillis(5), 2, 3);

    private final Ground ground = new Ground();

    @AfterEach
    void close() {
        ground.close();
    }

    private Future<?> ask(OpenAiModel model) {
        return model.answer(Ground.PROMPT, Ground.EXPENSE);
    }

    private long gauge(String name) {
        return Math.round(ground.metrics.get(name).gauge().value());
    }

    private void failFiveTimes(OpenAiModel model) {
        for (int time = 0; time < Breaker.FAILURES; time++) {
            Ground.failure(ask(model));
        }
    }

    @Test
    void letsFewAskAtOnceAndFewWait() {
        OpenAiModel model = ground.model(FEW);
        ground.server.usually(ModelTurn.of(Kind.STALLS, Ground.SUSHI.encode()));
        List<Future<?>> calls = new ArrayList<>();
        for (int call = 0; call < 5; call++) {
            calls.add(ask(model));
        }
        Await.until(() -> ground.server.stalling() == 2);

        assertThat(Ground.reason(ask(model))).isEqualTo(Reason.BUSY);

        assertThat(gauge("ozzie.model.running")).isEqualTo(2);
        assertThat(gauge("ozzie.model.waiting")).isEqualTo(3);
        ground.server.usually(ModelTurn.says(Ground.SUSHI.encode()));
        ground.server.release();
        assertThat(await(Future.all(calls)).<Object>list()).containsOnly(Ground.SUSHI);
        assertThat(ground.server.mostAtOnce()).isEqualTo(2);
        assertThat(gauge("ozzie.model.running") + gauge("ozzie.model.waiting")).isZero();
        assertThat(ground.calls("busy")).isEqualTo(1);
    }

    @Test
    void letsNobodyWaitForLongerThanACallMayTake() {
        OpenAiModel model = ground.model(new Limits(Ground.SHORT.call(), FEW.connect(), FEW.pause(), 1, 5));
        ground.server.usually(ModelTurn.of(Kind.STALLS));

        List<Future<?>> calls = List.of(ask(model), ask(model), ask(model));

        assertThat(calls).extracting(Ground::reason).containsOnly(Reason.TIMEOUT);
        assertThat(gauge("ozzie.model.running") + gauge("ozzie.model.waiting")).isZero();
    }

    @Test
    void sparesAServerThatFails() {
        OpenAiModel model = ground.model(Ground.LIMITS);
        failFiveTimes(model);
        int asked = ground.server.asked().size();

        assertThat(Ground.reason(ask(model))).isEqualTo(Reason.OPEN);
        assertThat(Ground.reason(model.stream(Ground.PROMPT, piece -> {}))).isEqualTo(Reason.OPEN);

        assertThat(ground.server.asked()).hasSize(asked);
        assertThat(gauge("ozzie.model.breaker")).isEqualTo(2);
        assertThat(ground.calls("open")).isEqualTo(2);
    }

    @Test
    void asksAgainAfterHalfAMinute() {
        OpenAiModel model = ground.model(Ground.LIMITS);
        failFiveTimes(model);
        ground.server.answers(Ground.SUSHI).answers(Ground.SUSHI);

        ground.clock.move(Duration.ofSeconds(30));

        assertThat(gauge("ozzie.model.breaker")).isEqualTo(1);
        await(ask(model));
        assertThat(gauge("ozzie.model.breaker")).isZero();
        await(ask(model));
    }

    @Test
    void triesWithOneCallAlone() {
        OpenAiModel model = ground.model(Ground.LIMITS);
        failFiveTimes(model);
        ground.clock.move(Duration.ofSeconds(30));
        ground.server.usually(ModelTurn.of(Kind.STALLS, Ground.SUSHI.encode()));

        Future<?> trial = ask(model);
        Await.until(() -> ground.server.stalling() == 1);

        assertThat(Ground.reason(ask(model))).isEqualTo(Reason.OPEN);
        ground.server.release();
        assertThat(await(trial)).isEqualTo(Ground.SUSHI);
    }

    /** Else one user's bad prompts would take the model from all others. */
    @ParameterizedTest
    @CsvSource({"REFUSES, 200", "CUTS_OFF, 200", "TALKS_JUNK, 200", "FAILS, 400", "FAILS, 413"})
    void isNotOpenedByQuestionsThatAreToBlame(Kind kind, int status) {
        OpenAiModel model = ground.model(Ground.LIMITS);
        ground.server.usually(kind == Kind.FAILS ? ModelTurn.fails(status) : ModelTurn.of(kind));

        failFiveTimes(model);

        assertThat(gauge("ozzie.model.breaker")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"HANGS_UP, 200", "FAILS, 401", "FAILS, 404", "FAILS, 429", "FAILS, 503"})
    void isOpenedByFaultsOfTheServer(Kind kind, int status) {
        OpenAiModel model = ground.model(Ground.LIMITS);
        ground.server.usually(kind == Kind.FAILS ? ModelTurn.fails(status) : ModelTurn.of(kind));

        failFiveTimes(model);

        assertThat(gauge("ozzie.model.breaker")).isEqualTo(2);
    }

    @Test
    void logsNothingThatAnyoneWrote() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("com.ozzieapp.model");
        Level before = logger.getLevel();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);

        OpenAiModel model = ground.model(Ground.LIMITS);
        for (Kind kind : List.of(Kind.SAYS, Kind.TALKS_JUNK, Kind.REFUSES, Kind.BREAKS_OFF, Kind.STOPS_SHORT)) {
            ground.server.usually(ModelTurn.of(kind, "You spent 42.10 on sushi"));
            Ground.failure(ask(model));
            model.stream(Ground.PROMPT, piece -> {}).otherwiseEmpty();
        }
        ground.server.usually(ModelTurn.fails(500));
        failFiveTimes(model);
        ground.server.usually(ModelTurn.fails(400));
        Ground.failure(ask(model));

        logger.detachAppender(log);
        logger.setLevel(before);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.matches("small-model: .* JUNK .* after \\d+ ms, Usage\\[promptTokens=\\d+.*"))
                .contains("small-model is not asked for 30 s: 5 calls failed in a row")
                .noneMatch(line -> line.contains("sushi") || line.contains("42.10") || line.contains(Ground.KEY));
        assertThat(log.list).extracting(ILoggingEvent::getThrowableProxy).containsOnlyNulls();
    }
}
