package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.webhooks.Turns.Owing;
import com.ozzieapp.webhooks.Turns.Turn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();

    private static List<Owing> endpoints(String name, int count, boolean failing) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Owing("client", name + i, failing))
                .toList();
    }

    private void beginAll(List<Turn> given) {
        given.forEach(
                turn -> IntStream.range(0, turn.most()).forEach(i -> turns.begin(turn.endpointId(), turn.failing())));
    }

    private static int sum(List<Turn> given) {
        return given.stream().mapToInt(Turn::most).sum();
    }

    @Test
    void givesOneEndpointFourAtOnce() {
        List<Turn> first = turns.share(endpoints("a", 1, false));
        beginAll(first);

        assertThat(first).containsExactly(new Turn("client", "a0", 4, false));
        assertThat(turns.share(endpoints("a", 1, false))).isEmpty();

        turns.end("a0");

        assertThat(turns.share(endpoints("a", 1, false))).containsExactly(new Turn("client", "a0", 1, false));
    }

    @Test
    void givesANodeSixtyFourAtOnce() {
        List<Turn> given = turns.share(endpoints("a", 100, false));
        beginAll(given);

        assertThat(sum(given)).isEqualTo(64);
        assertThat(turns.isFull()).isTrue();
        assertThat(turns.share(endpoints("b", 1, false))).isEmpty();
    }

    @Test
    void leavesHalfToThoseThatWork() {
        List<Turn> failing = turns.share(endpoints("down", 100, true));
        beginAll(failing);

        assertThat(sum(failing)).isEqualTo(32);
        assertThat(turns.share(endpoints("late", 1, true))).isEmpty();
        assertThat(sum(turns.share(endpoints("up", 100, false)))).isEqualTo(32);
    }

    @Test
    void forgetsAnEndpointWhoseAttemptsHaveEnded() {
        beginAll(turns.share(endpoints("down", 1, true)));
        IntStream.range(0, 4).forEach(i -> turns.end("down0"));

        assertThat(sum(turns.share(endpoints("a", 100, false)))).isEqualTo(64);
    }
}
