package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.texts.Texts;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which words a cycle asks, in each language and at each stage of the way. */
@ApiTest
class MoneyMoveWordingApiTest {
    private static final Texts TEXTS = Texts.load();

    private final Api api;

    MoneyMoveWordingApiTest(Api api) {
        this.api = api;
    }

    /** Every wording of a {@code do} task, filled in by hand. */
    private static List<String> wordings(String language, String key, String amount, String goal, String percent) {
        return TEXTS.list(Language.of(language), "moves.do." + key).stream()
                .map(text ->
                        text.replace("{amount}", amount).replace("{goal}", goal).replace("{percent}", percent))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | USD | 0    | savings_start    | $650   | 0%",
                "en | USD | 99.99| savings_start    | $650   | 0%",
                "en | USD | 100  | savings_progress | $650   | 1%",
                "en | USD | 1250 | savings_progress | $650   | 12%",
                "en | USD | 5000 | savings_progress | $650   | 50%",
                "en | USD | 5001 | savings_halfway  | $650   | 50%",
                "en | USD | 9350 | savings_last     | $650   | 93%",
                "en | USD | 9500 | savings_last     | $500   | 95%",
                "pt | BRL | 0    | savings_start    | R$ 650 | 0%",
                "pt | BRL | 1250 | savings_progress | R$ 650 | 12%",
                "pt | BRL | 6000 | savings_halfway  | R$ 650 | 60%",
                "pt | BRL | 9500.5 | savings_last   | R$ 499,50 | 95%",
                "es | EUR | 0    | savings_start    | 650 €  | 0%",
                "es | EUR | 1250 | savings_progress | 650 €  | 12%",
                "es | EUR | 6000 | savings_halfway  | 650 €  | 60%",
                "es | EUR | 9500.5 | savings_last   | 499,50 € | 95%"
            })
    void everyStageOfSavingHasItsWords(
            String language, String currency, BigDecimal there, String key, String amount, String percent) {
        Saver saver = Saver.speaking(api, language, currency)
                .earning(3250, 2600, "savings")
                .aiming(Saver.goal("monthly", "2025-05-20")
                        .put("goal_name", "Viagem à Bahia")
                        .put("starting_amount", there))
                .planning();

        String title = Saver.title(saver.generate(), "do");

        assertThat(wordings(language, key, amount, "Viagem à Bahia", percent)).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | USD | $362.31 | $275.38", "pt | BRL | R$ 362,31 | R$ 275,38", "es | MXN | $362.31 | $275.38"
            })
    void aDebtIsWordedFromItsFirstPaymentToItsLast(String language, String currency, String amount, String rest) {
        Saver saver = Saver.speaking(api, language, currency)
                .earning(3000, 2900, "debt")
                .aiming(Saver.debt(1000))
                .planning();

        List<String> titles = new ArrayList<>();
        for (int cycle = 0; cycle < 3; cycle++) {
            JsonObject move = saver.generate();
            saver.end(move, "completed").expect(200);
            titles.add(Saver.title(move, "do"));
        }

        assertThat(wordings(language, "debt_start", amount, "Credit card", "")).contains(titles.get(0));
        assertThat(wordings(language, "debt_progress", amount, "Credit card", "36%"))
                .contains(titles.get(1));
        assertThat(wordings(language, "debt_last", rest, "Credit card", "")).contains(titles.get(2));
    }

    @ParameterizedTest
    @CsvSource({"en, Emergency fund", "pt, Reserva de emergência", "es, Fondo de emergencia"})
    void withoutAGoalItSpeaksOfTheOneThatIsAssumed(String language, String name) {
        Saver saver = Saver.speaking(api, language, "USD")
                .earning(3250, 2600, "savings")
                .planning();

        assertThat(Saver.title(saver.generate(), "do")).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2000, 3000, cut_wants, $337.50", "0, 900, first_step, $1"})
    void withNothingToMoveItAsksToFreeOrKeepMoney(int income, int expenses, String key, String amount) {
        Saver saver = Saver.of(api).earning(income, expenses, "savings").planning();

        String title = Saver.title(saver.generate(), "do");

        assertThat(wordings("en", key, amount, "", "")).contains(title);
    }

    @ParameterizedTest
    @CsvSource({"3250, 2600, $1", "3000, 2700, $300"})
    void aReachedGoalIsNamedAndTheHabitKept(int income, int expenses, String amount) {
        Saver saver = Saver.of(api)
                .earning(income, expenses, "savings")
                .aiming(Saver.goal("monthly", "2025-05-20").put("starting_amount", 10_000))
                .planning();

        String title = Saver.title(saver.generate(), "do");

        assertThat(wordings("en", "reached_keep", amount, "Trip to Peru", "")).contains(title);
    }

    @Test
    void theSameThingIsAskedForInOtherWordsEachTime() {
        Saver saver = Saver.planned(api);

        List<String> titles = Stream.generate(saver::generate)
                .limit(4)
                .map(move -> Saver.title(move, "do"))
                .toList();

        assertThat(titles.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(titles.get(3)).isEqualTo(titles.get(0));
    }

    @Test
    void aNewLanguageIsSpokenFromTheNextCycleOn() {
        Saver saver = Saver.planned(api);
        JsonObject english = saver.generate();

        api.patch(saver.path(), new JsonObject().put("language", "es")).expect(200);

        JsonObject spanish = saver.generate();
        assertThat(saver.move(english)).isEqualTo(english);
        assertThat(wordings("es", "savings_start", "$650", "Fondo de emergencia", ""))
                .contains(Saver.title(spanish, "do"));
        for (String type : List.of("learn", "mind")) {
            assertThat(TEXTS.paths(Language.ES).stream()
                            .filter(path -> path.startsWith("moves." + type))
                            .map(path -> TEXTS.get(Language.ES, path)))
                    .contains(Saver.title(spanish, type));
        }
    }

    @Test
    void aNameWithBracesIsTakenAsItIs() {
        Saver saver = Saver.planned(api)
                .aiming(Saver.goal("monthly", "2025-05-20").put("goal_name", "{amount} \"now\" {percent}"));

        assertThat(Saver.title(saver.generate(), "do")).contains("{amount} \"now\" {percent}");
    }
}
