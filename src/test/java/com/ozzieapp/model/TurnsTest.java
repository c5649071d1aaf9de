package com.ozzieapp.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.model.Turns.Turn;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(2, 2);

    private Turn take() {
        return turns.take(Promise.promise());
    }

    @Test
    void letSomeRunAndSomeWaitAndRefuseTheRest() {
        List<Turn> taken = List.of(take(), take(), take(), take(), take());

        assertThat(taken).extracting(turn -> turn.begun().isComplete()).containsExactly(true, true, false, false, true);
        assertThat(taken.get(4).begun().cause())
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.BUSY));
        assertThat(turns.running()).isEqualTo(2);
        assertThat(turns.waiting()).isEqualTo(2);
    }

    @Test
    void comeInTheirOrder() {
        Turn first = take();
        take();
        Turn third = take();
        Turn fourth = take();

        first.leave();

        assertThat(third.begun().succeeded()).isTrue();
        assertThat(fourth.begun().isComplete()).isFalse();
    }

    @Test
    void neverBeginForOneWhoLeftTheQueue() {
        Turn first = take();
        take();
        Turn third = take();
        Turn fourth = take();

        third.leave();
        first.leave();

        assertThat(third.begun().isComplete()).isFalse();
        assertThat(fourth.begun().succeeded()).isTrue();
    }

    @Property(tries = 200)
    void areNeverTooManyAndNeverLost(@ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> steps) {
        Turns some = new Turns(2, 3);
        List<Turn> taken = new ArrayList<>();

        // Each step takes a turn, or has one of those taken leave, some of them twice.
        for (int step : steps) {
            if (step < 5 || taken.isEmpty()) {
                taken.add(some.take(Promise.promise()));
            } else {
                taken.get(step * 7 % taken.size()).leave();
            }
            assertThat(some.running()).isBetween(0, 2);
            assertThat(some.waiting()).isBetween(0, some.running() < 2 ? 0 : 3);
        }

        taken.forEach(Turn::leave);
        assertThat(some.running()).isZero();
        assertThat(some.waiting()).isZero();
    }
}
