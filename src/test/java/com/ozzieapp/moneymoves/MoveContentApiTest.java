package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.moneymoves.MoveContent.Item;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.users.Personality;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users are given to learn and to think about, cycle after cycle. */
@ApiTest
class MoveContentApiTest {
    private static final Texts TEXTS = Texts.load();
    private static final MoveContent CONTENT = MoveContent.load();

    private final Api api;

    MoveContentApiTest(Api api) {
        this.api = api;
    }

    private static List<Item> items(String type) {
        return type.equals("learn") ? CONTENT.learn() : CONTENT.mind();
    }

    /** The content that a cycle was made of, found by its English title. */
    private static Item item(JsonObject move, String type) {
        String title = Saver.title(move, type);
        return items(type).stream()
                .filter(item -> TEXTS.get(Language.EN, "moves." + type + "." + item.key())
                        .equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoRoundsOfCyclesGiveAllTwiceAndNothingAThirdTime() {
        Saver saver = Saver.planned(api).aiming(Saver.goal("weekly", "2025-05-20"));
        int round = Math.max(CONTENT.learn().size(), CONTENT.mind().size());

        List<JsonObject> moves =
                Stream.generate(saver::generate).limit(2L * round).toList();

        for (String type : List.of("learn", "mind")) {
            int all = items(type).size();
            List<String> keys =
                    moves.stream().map(move -> item(move, type).key()).toList();
            assertThat(keys.subList(0, all)).doesNotHaveDuplicates();
            assertThat(keys.subList(all, 2 * all))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(keys.subList(0, all));
        }
    }

    @Test
    void skippedAndDoneContentIsNotGivenAgainEither() {
        Saver saver = Saver.planned(api);
        JsonObject skipped = saver.generate();
        saver.end(skipped, "skipped").expect(200);
        JsonObject done = saver.generate();
        saver.end(done, "completed").expect(200);

        List<String> later = Stream.generate(saver::generate)
                .limit(20)
                .map(move -> Saver.title(move, "learn"))
                .toList();

        assertThat(later).doesNotContain(Saver.title(skipped, "learn"), Saver.title(done, "learn"));
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 3000, savings, deficit",
        "2000, 3000, debt,    deficit",
        "0,    1500, savings, no_income",
        "0,    1500, debt,    no_income"
    })
    void aPressingNeedIsSpokenToFirst(int income, int expenses, String goal, String need) {
        Saver saver = Saver.of(api).earning(income, expenses, goal).planning();

        JsonObject first = saver.generate();

        assertThat(item(first, "learn").situations()).contains(need);
        assertThat(item(first, "mind").situations()).contains(need);
    }

    @Test
    void aDebtorIsToldOfDebtsFirst() {
        Saver saver = Saver.of(api)
                .earning(3000, 2500, "debt")
                .aiming(Saver.debt(5000).put("annual_interest_rate", 30))
                .planning();

        for (int cycle = 0; cycle < 3; cycle++) {
            assertThat(item(saver.generate(), "learn").situations()).contains("debt");
        }
    }

    @ParameterizedTest
    @CsvSource({"optimizer", "planner", "avoider", "spender"})
    void amongWhatSuitsThePersonalityDecides(String personality) {
        Saver saver = Saver.of(api)
                .earning(5000, 3200, "savings")
                .aiming(Saver.goal("monthly", "2025-05-20").put("starting_amount", 5000))
                .planning();
        api.post(saver.path() + "/plan/personalize", new JsonObject().put("personality_type", personality))
                .expect(200);

        JsonObject move = saver.generate();

        for (String type : List.of("learn", "mind")) {
            Item given = item(move, type);
            MoveProfile profile = new MoveProfile(
                    GoalType.SAVINGS, Personality.of(personality), Set.of("surplus", "high_savings", "halfway"));
            assertThat(items(type)).allMatch(other -> other.fit(profile) <= given.fit(profile));
        }
    }
}
