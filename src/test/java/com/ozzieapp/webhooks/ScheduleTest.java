package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final RandomGenerator LEAST = () -> 0;

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H"})
    void waitsLongerFromAttemptToAttempt(int attempts, Duration pause) {
        assertThat(Schedule.pauseAfter(attempts, LEAST)).contains(pause);
    }

    @Test
    void givesUpAfterTheTenthAttempt() {
        assertThat(Schedule.pauseAfter(10, LEAST)).isEmpty();
        assertThat(Schedule.pauseAfter(11, LEAST)).isEmpty();
    }

    @Property
    void addsUpToATenth(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int attempts) {
        Duration least = Schedule.pauseAfter(attempts, LEAST).orElseThrow();

        Duration pause = Schedule.pauseAfter(attempts, new Random(seed)).orElseThrow();

        assertThat(pause).isBetween(least, least.plus(least.dividedBy(10)));
    }
}
