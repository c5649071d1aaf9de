package com.ozzieapp.extensions;

import static com.ozzieapp.testing.TestServer.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.ozzieapp.config.Config;
import com.ozzieapp.config.ConfigException;
import com.ozzieapp.extensions.ExtensionHealth.LastFailure;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.TestClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionsTest {
    private final Vertx vertx = Vertx.vertx();
    private final TestClock clock = new TestClock();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        await(vertx.close());
    }

    private static Config.Extension extension(String verticle) {
        return new Config.Extension(verticle, 1, false, new JsonObject().put("weekday", "monday"), false);
    }

    private static Config.Extension extension(Class<?> verticle) {
        return extension(verticle.getName());
    }

    private static Config.Extension required(Class<?> verticle) {
        return new Config.Extension(verticle.getName(), 1, false, new JsonObject(), true);
    }

    private Extensions extensions(Config.Extension... configured) {
        Extensions.Limits limits = new Extensions.Limits(Duration.ofSeconds(1), Duration.ofMillis(300));
        return new Extensions(vertx, List.of(configured), clock, metrics, limits);
    }

    private Object ask(String address) {
        return await(vertx.eventBus().request(address, new JsonObject())).body();
    }

    /** The thread that serves both comes to the second message after it is done with the first. */
    private void provokeAnException() {
        vertx.eventBus().send("sample.throws", new JsonObject());
        assertThat(ask("sample.alive")).isEqualTo("alive");
    }

    @Test
    void runVerticlesOfEveryKindWithTheirConfig() {
        Extensions extensions = extensions(
                extension(Samples.Modern.class), extension(Samples.Classic.class), extension(Samples.Bare.class));

        await(extensions.deploy());

        JsonObject config = new JsonObject().put("weekday", "monday");
        assertThat(((JsonObject) ask("sample.hello")).getJsonObject("config")).isEqualTo(config);
        assertThat(ask("sample.classic")).isEqualTo(config);
        assertThat(ask("sample.bare")).isEqualTo(config);
        assertThat(extensions.health())
                .extracting(ExtensionHealth::up, ExtensionHealth::failures, ExtensionHealth::lastFailure)
                .containsOnly(tuple(true, 0, Optional.empty()))
                .hasSize(3);
    }

    @Test
    void runAsManyInstancesAsTheyAreTold() {
        Config.Extension three =
                new Config.Extension(Samples.Modern.class.getName(), 3, false, new JsonObject(), false);

        await(extensions(three).deploy());

        Set<Integer> instances = IntStream.range(0, 6)
                .mapToObj(question -> ((JsonObject) ask("sample.hello")).getInteger("instance"))
                .collect(Collectors.toSet());
        assertThat(instances).hasSize(3);
    }

    @Test
    void runOnEventLoopsUnlessTheyMayBlock() {
        Config.Extension worker =
                new Config.Extension(Samples.Modern.class.getName(), 1, true, new JsonObject(), false);

        await(extensions(worker).deploy());
        String ofTheWorker = ((JsonObject) ask("sample.hello")).getString("thread");
        assertThat(ofTheWorker).startsWith("vert.x-worker-thread");
    }

    static Stream<Arguments> brokenOnes() {
        return Stream.of(
                Arguments.of("com.acme.Absent", ClassNotFoundException.class),
                Arguments.of("java.lang.String", ClassCastException.class),
                Arguments.of(Samples.Throwing.class.getName(), IllegalArgumentException.class),
                Arguments.of(Samples.Refusing.class.getName(), UnsupportedOperationException.class),
                Arguments.of(Samples.Endless.class.getName(), TimeoutException.class),
                Arguments.of(Samples.Forgetful.class.getName(), IllegalStateException.class),
                Arguments.of(Samples.Unmade.class.getName(), ArithmeticException.class),
                Arguments.of(Samples.Unloaded.class.getName(), ExceptionInInitializerError.class),
                Arguments.of(Samples.Demanding.class.getName(), NoSuchMethodException.class));
    }

    @ParameterizedTest
    @MethodSource("brokenOnes")
    void leaveOutOneThatDoesNotStartAndRunTheOthers(String broken, Class<? extends Throwable> why) {
        Extensions extensions = extensions(extension(broken), extension(Samples.Bare.class));

        await(extensions.deploy());

        ask("sample.bare");
        assertThat(extensions.health())
                .containsExactly(
                        new ExtensionHealth(
                                broken, false, 1, Optional.of(new LastFailure(why.getName(), TestClock.START))),
                        new ExtensionHealth(Samples.Bare.class.getName(), true, 0, Optional.empty()));
        assertThat(count(broken)).isOne();
    }

    private int count(String extension) {
        return (int) metrics.get("ozzie.extension.failures")
                .tag("extension", extension)
                .counter()
                .count();
    }

    @Test
    void leaveNothingOnTheBusOfOneThatDidNotFinishStarting() {
        Extensions extensions = extensions(extension(Samples.Endless.class));

        await(extensions.deploy());

        assertThatThrownBy(() -> ask("sample.endless")).hasRootCauseInstanceOf(ReplyException.class);
    }

    @Test
    void areNotWaitedForWhenTheyBlockTheirStartAndAreWelcomeLater() {
        Config.Extension blocking =
                new Config.Extension(Samples.Blocking.class.getName(), 1, true, new JsonObject(), false);
        Extensions extensions = extensions(blocking);

        await(extensions.deploy());
        assertThat(extensions.health().get(0).up()).isFalse();
        Samples.Blocking.RELEASED.countDown();
        clock.move(Duration.ofMinutes(5));

        Await.until(() -> extensions.health().get(0).up());
    }

    @Test
    void stayDownWhenTheyNeverStarted() {
        Extensions extensions = extensions(extension(Samples.Throwing.class));
        await(extensions.deploy());

        clock.move(Duration.ofDays(1));

        assertThat(extensions.health().get(0).up()).isFalse();
    }

    @Test
    void stopTheStartWhenARequiredOneIsMissing() {
        Extensions extensions = extensions(required(Samples.Throwing.class), extension(Samples.Bare.class));

        assertThatThrownBy(() -> await(extensions.deploy()))
                .hasCauseInstanceOf(ConfigException.class)
                .hasMessageContaining("extensions: " + Samples.Throwing.class.getName()
                        + " is required and did not start (java.lang.IllegalArgumentException: no weekday).");
    }

    @Test
    void goOnAfterAnExceptionAndAreMarkedForFiveMinutes() {
        Extensions extensions = extensions(extension(Samples.Faulty.class));
        await(extensions.deploy());
        clock.move(Duration.ofHours(1));

        provokeAnException();
        provokeAnException();

        LastFailure last =
                new LastFailure("java.lang.IllegalStateException", TestClock.START.plus(Duration.ofHours(1)));
        String id = Samples.Faulty.class.getName();
        assertThat(extensions.health()).containsExactly(new ExtensionHealth(id, false, 2, Optional.of(last)));
        assertThat(count(id)).isEqualTo(2);
        clock.move(Duration.ofSeconds(299));
        assertThat(extensions.health().get(0).up()).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(extensions.health()).containsExactly(new ExtensionHealth(id, true, 2, Optional.of(last)));
    }

    @Test
    void areDownWhenTheyHaveLeft() {
        Extensions extensions = extensions(extension(Samples.Faulty.class));
        await(extensions.deploy());

        ask("sample.leave");

        assertThat(extensions.health().get(0).up()).isFalse();
        assertThat(extensions.health().get(0).failures()).isZero();
        await(extensions.undeploy());
    }

    @Test
    void areToldToStop() {
        Extensions extensions = extensions(extension(Samples.Modern.class), extension(Samples.Classic.class));
        await(extensions.deploy());

        await(extensions.undeploy());

        assertThat(vertx.sharedData().getLocalMap("sample.stopped").keySet()).isEqualTo(Set.of("modern", "classic"));
        assertThat(extensions.health()).extracting(ExtensionHealth::up).containsOnly(false);
        assertThatThrownBy(() -> ask("sample.hello")).hasRootCauseInstanceOf(ReplyException.class);
    }

    @Test
    void areNotWaitedForWhenTheyDoNotStop() {
        Extensions extensions = extensions(extension(Samples.Clinging.class));
        await(extensions.deploy());

        await(extensions.undeploy());

        assertThat(vertx.deploymentIDs()).isEmpty();
    }

    @Test
    void areToldApartWhenAClassIsThereTwice() {
        Extensions extensions = extensions(extension(Samples.Bare.class), extension(Samples.Bare.class));

        await(extensions.deploy());

        String id = Samples.Bare.class.getName();
        assertThat(extensions.health()).extracting(ExtensionHealth::id).containsExactly(id, id + " 2");
    }
}
