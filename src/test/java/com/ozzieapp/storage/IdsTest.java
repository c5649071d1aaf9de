package com.ozzieapp.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private final TestClock clock = new TestClock();
    private final Ids ids = new Ids(clock, new Random(7));

    private List<String> some(int count) {
        return Stream.generate(() -> ids.next("goal_")).limit(count).toList();
    }

    @Test
    void areAPrefixAndAUlid() {
        assertThat(ids.next("goal_")).matches("goal_[0-7][0-9A-HJKMNP-TV-Z]{25}");
        assertThat(ids.next("")).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    }

    @Test
    void tellWhenTheyWereMadeByTheClockThatWasHandedIn() {
        String early = ids.next("");
        clock.move(Duration.ofMillis(1));
        String late = ids.next("");

        assertThat(early).startsWith("01JTGDN3J0");
        assertThat(late).startsWith("01JTGDN3J1");
    }

    @Test
    void riseWithinOneMillisecond() {
        assertThat(some(1000)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void stayDistinctWhenTheClockIsSetBack() {
        List<String> before = some(100);
        clock.move(Duration.ofDays(-30));

        assertThat(some(100)).doesNotContainAnyElementsOf(before).doesNotHaveDuplicates();
    }

    @Test
    void stayDistinctOnSeveralThreads() {
        List<String> made = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(i -> ids.next("tsk_"))
                .toList();

        assertThat(made).doesNotHaveDuplicates();
    }
}
