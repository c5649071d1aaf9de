package com.ozzieapp.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.model.Breaker.State;
import com.ozzieapp.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private final TestClock clock = new TestClock();
    private final Breaker breaker = new Breaker(clock);

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            breaker.failed();
        }
    }

    @Test
    void opensAfterFiveFailuresInARow() {
        fail(4);
        assertThat(breaker.passes()).isTrue();

        assertThat(breaker.failed()).isTrue();

        assertThat(breaker.passes()).isFalse();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
    }

    @Test
    void staysClosedWhenOneInBetweenSucceeds() {
        fail(4);
        breaker.succeeded();

        fail(4);

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void letsOneTryAfterThirtySeconds() {
        fail(5);

        clock.move(Duration.ofSeconds(30).minusMillis(1));
        assertThat(breaker.passes()).isFalse();
        clock.move(Duration.ofMillis(1));

        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        assertThat(breaker.passes()).isTrue();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThat(breaker.passes()).isFalse();
    }

    @Test
    void closesWhenTheOneSucceeds() {
        fail(5);
        clock.move(Duration.ofSeconds(30));
        breaker.passes();

        breaker.succeeded();

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        fail(4);
        assertThat(breaker.passes()).isTrue();
    }

    @Test
    void opensAgainWhenTheOneFails() {
        fail(5);
        clock.move(Duration.ofSeconds(30));
        breaker.passes();

        assertThat(breaker.failed()).isTrue();

        clock.move(Duration.ofSeconds(29));
        assertThat(breaker.passes()).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(breaker.passes()).isTrue();
    }

    @Test
    void isNotHeldOpenByLateFailures() {
        fail(5);
        clock.move(Duration.ofSeconds(20));

        assertThat(breaker.failed()).isFalse();

        clock.move(Duration.ofSeconds(10));
        assertThat(breaker.passes()).isTrue();
    }

    @Test
    void isClosedByALateSuccessAndOpensForTheWholeTimeAgain() {
        fail(5);
        clock.move(Duration.ofSeconds(20));
        breaker.succeeded();
        assertThat(breaker.passes()).isTrue();

        fail(5);

        clock.move(Duration.ofSeconds(29));
        assertThat(breaker.passes()).isFalse();
    }
}
