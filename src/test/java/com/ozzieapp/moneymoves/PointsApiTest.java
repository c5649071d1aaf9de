package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doing earns, and that nothing is counted twice, also when calls come at once. */
@ApiTest
class PointsApiTest {
    private static final int CYCLE = 50 + 10 + 10;
    private static final int FIRST_CYCLE = 150;
    private static final int CALLS = 20;

    private final Api api;

    PointsApiTest(Api api) {
        this.api = api;
    }

    /** 10,000 to save, 650 a month. */
    private Saver aiming() {
        return Saver.planned(api).aiming(Saver.goal("monthly", "2025-05-20"));
    }

    private static int saved(Saver saver) {
        return saver.goal().getJsonObject("progress").getInteger("current_amount");
    }

    private static long count(List<Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    @ParameterizedTest
    @CsvSource({"do, 50", "learn, 10", "mind, 10"})
    void aDoneTaskEarnsItsPointsAndGivesThemBack(String type, int points) {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        saver.set(move, type, "done").expect(200);
        assertThat(saver.points()).isEqualTo(points);

        saver.set(move, type, "pending").expect(200);
        assertThat(saver.points()).isZero();

        saver.set(move, type, "done").expect(200);
        saver.set(move, type, "skipped").expect(200);
        assertThat(saver.points()).isZero();
    }

    @Test
    void theFirstCompletedCycleIsRewardedOnceEver() {
        Saver saver = Saver.planned(api);
        JsonObject first = saver.generate();

        saver.end(first, "completed").expect(200);
        assertThat(saver.points()).isEqualTo(CYCLE + FIRST_CYCLE);

        saver.end(saver.generate(), "completed").expect(200);
        assertThat(saver.points()).isEqualTo(2 * CYCLE + FIRST_CYCLE);

        saver.set(first, "mind", "pending").expect(200);
        assertThat(saver.points()).isEqualTo(2 * CYCLE - 10 + FIRST_CYCLE);

        saver.set(first, "mind", "done").expect(200);
        assertThat(saver.points()).isEqualTo(2 * CYCLE + FIRST_CYCLE);
    }

    @Test
    void tasksDoneOneByOneEarnWhatACycleDoes() {
        Saver saver = Saver.planned(api);
        JsonObject move = saver.generate();

        for (String type : List.of("do", "learn", "mind")) {
            saver.set(move, type, "done").expect(200);
        }

        assertThat(saver.points()).isEqualTo(CYCLE + FIRST_CYCLE);
    }

    @Test
    void completingEarnsOnlyWhatWasNotEarnedBefore() {
        Saver saver = aiming();
        JsonObject move = saver.generate();
        saver.set(move, "do", "done").expect(200);

        saver.end(move, "completed").expect(200);

        assertThat(saver.points()).isEqualTo(CYCLE + FIRST_CYCLE);
        assertThat(saved(saver)).isEqualTo(650);
    }

    @Test
    void aSkippedCycleEarnsNothingAndIsNotTheFirst() {
        Saver saver = Saver.planned(api);

        saver.end(saver.generate(), "skipped").expect(200);
        assertThat(saver.points()).isZero();

        saver.end(saver.generate(), "completed").expect(200);
        assertThat(saver.points()).isEqualTo(CYCLE + FIRST_CYCLE);
    }

    @Test
    void theGoalsProgressGoesUpAndBackWithTheTask() {
        Saver saver =
                Saver.planned(api).aiming(Saver.goal("monthly", "2025-05-20").put("target_amount", 1300));
        JsonObject first = saver.generate();
        saver.end(first, "completed").expect(200);
        assertThat(saver.goal().getJsonObject("progress"))
                .isEqualTo(new JsonObject().put("current_amount", 650).put("percent", 50));

        JsonObject second = saver.generate();
        saver.set(second, "do", "done").expect(200);
        assertThat(saver.goal().getString("status")).isEqualTo("reached");

        saver.set(second, "do", "pending").expect(200);
        assertThat(saver.goal().getString("status")).isEqualTo("active");
        assertThat(saved(saver)).isEqualTo(650);

        saver.set(first, "do", "skipped").expect(200);
        assertThat(saved(saver)).isZero();
    }

    @Test
    void ofTwentyEndsAtOnceOneCounts() {
        Saver saver = aiming();
        JsonObject move = saver.generate();

        List<Answer> answers = Together.run(CALLS, () -> saver.end(move, "completed"));

        assertThat(count(answers, 200)).isEqualTo(1);
        assertThat(count(answers, 422)).isEqualTo(CALLS - 1);
        assertThat(saver.points()).isEqualTo(CYCLE + FIRST_CYCLE);
        assertThat(saved(saver)).isEqualTo(650);
    }

    @Test
    void ofTwentyCallsForOneTaskOneCountsAndAllAgree() {
        Saver saver = aiming();
        JsonObject move = saver.generate();

        List<Answer> answers = Together.run(CALLS, () -> saver.set(move, "do", "done"));

        assertThat(count(answers, 200)).isEqualTo(CALLS);
        assertThat(answers.stream().map(Answer::data)).containsOnly(saver.move(move));
        assertThat(saver.points()).isEqualTo(50);
        assertThat(saved(saver)).isEqualTo(650);
    }

    @Test
    void twentyFirstCyclesEndedAtOnceAreRewardedOnce() {
        Saver saver = Saver.planned(api).aiming(Saver.goal("weekly", "2025-05-20"));
        List<JsonObject> moves = Stream.generate(saver::generate).limit(CALLS).toList();
        AtomicInteger next = new AtomicInteger();

        List<Answer> answers = Together.run(CALLS, () -> saver.end(moves.get(next.getAndIncrement()), "completed"));

        assertThat(count(answers, 200)).isEqualTo(CALLS);
        assertThat(saver.points()).isEqualTo(CALLS * CYCLE + FIRST_CYCLE);
        assertThat(saved(saver)).isEqualTo(CALLS * 150);
    }

    @Test
    void doneAndUndoneAtOnceEndInOneOfTheTwo() {
        Saver saver = aiming();
        JsonObject move = saver.generate();
        AtomicInteger next = new AtomicInteger();

        Together.run(
                CALLS,
                () -> saver.set(move, "do", next.getAndIncrement() % 2 == 0 ? "done" : "pending")
                        .expect(200));

        boolean done = Saver.statuses(saver.move(move)).get(0).equals("done");
        assertThat(saver.points()).isEqualTo(done ? 50 : 0);
        assertThat(saved(saver)).isEqualTo(done ? 650 : 0);
    }
}
