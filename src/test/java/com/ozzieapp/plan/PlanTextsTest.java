package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.users.Personality;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan's texts in the three languages. */
class PlanTextsTest {
    private static final Texts TEXTS = Texts.load();

    @ParameterizedTest
    @EnumSource(Language.class)
    void areTheSameTextsInEveryLanguage(Language language) {
        assertThat(plan(language)).isEqualTo(plan(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksForNoMoreThanASentenceIsGiven(Language language) {
        Texts plain = PlainTexts.inEveryLanguage();
        for (Personality personality : Personality.values()) {
            for (String sentence : PlainTexts.SENTENCES) {
                String path = "plan.voices." + personality.code() + "." + sentence.substring(0, sentence.indexOf(' '));

                Set<String> asked = TEXTS.placeholders(language, path);

                assertThat(plain.placeholders(language, path)).as(path).containsAll(asked);
                assertThat(asked).as(path + " has a figure").isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVoiceHasItsOwnWording(Language language) {
        for (String sentence : PlainTexts.SENTENCES) {
            String key = sentence.substring(0, sentence.indexOf(' '));

            assertThat(Personality.values())
                    .extracting(voice -> TEXTS.get(language, "plan.voices." + voice.code() + "." + key))
                    .as(key)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameEveryMonthCadenceAndCategory(Language language) {
        PlanWords words = words(language);

        assertThat(TEXTS.list(language, "plan.months")).hasSize(12).doesNotHaveDuplicates();
        assertThat(Cadence.values()).extracting(words::every).doesNotHaveDuplicates();
        assertThat(Category.values()).extracting(words::category).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, May 2025, 'May 5, 2025', 1 month, 1 year, 2 years and 3 months",
        "PT, maio de 2025, 5 de maio de 2025, 1 mês, 1 ano, 2 anos e 3 meses",
        "ES, mayo de 2025, 5 de mayo de 2025, 1 mes, 1 año, 2 años y 3 meses",
    })
    void writeDatesAndDurations(
            Language language, String month, String date, String oneMonth, String oneYear, String both) {
        PlanWords words = words(language);
        LocalDate day = LocalDate.of(2025, 5, 5);

        assertThat(words.month(day)).isEqualTo(month);
        assertThat(words.date(day)).isEqualTo(date);
        assertThat(words.duration(1)).isEqualTo(oneMonth);
        assertThat(words.duration(12)).isEqualTo(oneYear);
        assertThat(words.duration(27)).isEqualTo(both);
    }

    @Domain(AnyPlan.class)
    @Property
    void sayEveryAssumption(@ForAll PlanInputs inputs) {
        PlanNumbers numbers = PlanModel.compute(inputs);

        List<String> said = new PlanWords(TEXTS, inputs.reader()).assumptions(numbers);

        assertThat(said).hasSameSizeAs(numbers.assumptions()).allMatch(sentence -> !sentence.contains("{"));
    }

    @Test
    void writeAnAssumptionWithItsFigures() {
        PlanNumbers numbers = PlanModel.compute(PlanFixtures.savings("5000", "3200"));

        assertThat(words(Language.PT).assumptions(numbers)).first().asString().contains("R$ 9.600");
        assertThat(words(Language.EN).money(Money.ofCents(56_250))).isEqualTo("R$562.50");
    }

    private static PlanWords words(Language language) {
        return new PlanWords(TEXTS, new PlanInputs.Reader(language, "BRL", Personality.NONE));
    }

    private static List<String> plan(Language language) {
        return TEXTS.paths(language).stream()
                .filter(path -> path.startsWith("plan."))
                .toList();
    }
}
