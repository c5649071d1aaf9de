package com.ozzieapp.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.moneymoves.MoveContent;
import com.ozzieapp.moneymoves.MoveContent.Item;
import com.ozzieapp.transactions.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the text files of every language. */
class TextsFilesTest {
    private static final int LONGEST = 200;
    private static final Texts TEXTS = Texts.load();
    private static final MoveContent CONTENT = MoveContent.load();

    /** What a profile can say of a user, beside the name of a category. */
    private static final Set<String> SITUATIONS = Set.of(
            "no_income",
            "deficit",
            "surplus",
            "low_savings",
            "high_savings",
            "wants_high",
            "needs_high",
            "debt",
            "high_interest",
            "several_debts",
            "starting",
            "quarter",
            "halfway",
            "nearly_there",
            "reached");

    /** Every {@code do} wording that can be asked for, and what it must tell. */
    private static final Map<String, Set<String>> TO_DO = Map.ofEntries(
            Map.entry("savings_start", Set.of("amount", "goal")),
            Map.entry("savings_progress", Set.of("amount", "goal", "percent")),
            Map.entry("savings_halfway", Set.of("amount", "goal", "percent")),
            Map.entry("savings_last", Set.of("amount", "goal")),
            Map.entry("debt_start", Set.of("amount", "goal")),
            Map.entry("debt_progress", Set.of("amount", "goal", "percent")),
            Map.entry("debt_halfway", Set.of("amount", "goal", "percent")),
            Map.entry("debt_last", Set.of("amount", "goal")),
            Map.entry("debts", Set.of("amount", "debt")),
            Map.entry("cut_wants", Set.of("amount")),
            Map.entry("first_step", Set.of("amount")),
            Map.entry("reached_keep", Set.of("amount", "goal")));

    private static List<String> under(Language language, String prefix) {
        return TEXTS.paths(language).stream()
                .filter(path -> path.startsWith(prefix))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTexts(Language language) {
        assertThat(TEXTS.paths(language)).isNotEmpty().isEqualTo(TEXTS.paths(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextAsksForTheSameFiguresInEveryLanguage(Language language) {
        for (String path : TEXTS.paths(Language.EN)) {
            SortedSet<String> asked = TEXTS.placeholders(Language.EN, path);

            assertThat(TEXTS.placeholders(language, path)).as(path).isEqualTo(asked);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmptyPaddedTooLongOrHasABraceLeftOver(Language language) {
        for (String path : TEXTS.paths(language)) {
            String text = TEXTS.get(language, path);

            assertThat(text.replaceAll("\\{[a-z][a-z0-9_]*}", "")).as(path).doesNotContain("{", "}");
            assertThat(text).as(path).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST);
            if (!path.equals("plan.list_and")) {
                assertThat(text).as(path).isEqualTo(text.strip()).doesNotContain("  ");
            }
        }
    }

    @Test
    void aSentenceIsNotTheSameInTwoLanguages() {
        for (String path : TEXTS.paths(Language.EN)) {
            List<String> versions = new ArrayList<>();
            for (Language language : Language.values()) {
                versions.add(TEXTS.get(language, path));
            }

            if (versions.get(0).replaceAll("\\{[^}]*}", "").strip().contains(" ")) {
                assertThat(versions).as(path).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingToLearnToThinkAboutOrToDoIsThereTwice(Language language) {
        assertThat(under(language, "moves.").stream().map(path -> TEXTS.get(language, path)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyContentHasItsWordsAndEveryWordingItsContent(Language language) {
        assertThat(under(language, "moves.learn."))
                .hasSizeGreaterThanOrEqualTo(40)
                .containsExactlyInAnyOrderElementsOf(paths("moves.learn.", CONTENT.learn()));
        assertThat(under(language, "moves.mind."))
                .hasSizeGreaterThanOrEqualTo(40)
                .containsExactlyInAnyOrderElementsOf(paths("moves.mind.", CONTENT.mind()));
    }

    private static List<String> paths(String prefix, List<Item> items) {
        return items.stream().map(item -> prefix + item.key()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves.learn.", "moves.mind."})
    void whatIsLearntOrThoughtAboutAsksForNoFigures(String prefix) {
        for (Language language : Language.values()) {
            assertThat(under(language, prefix))
                    .allSatisfy(path ->
                            assertThat(TEXTS.placeholders(language, path)).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyThingToDoHasWordingsThatTellAllOfIt(Language language) {
        Set<String> keys = new HashSet<>();
        for (String path : under(language, "moves.do.")) {
            keys.add(path.substring("moves.do.".length(), path.lastIndexOf('.')));
        }

        assertThat(keys).isEqualTo(TO_DO.keySet());
        TO_DO.forEach((key, figures) -> {
            assertThat(TEXTS.list(language, "moves.do." + key)).as(key).hasSizeGreaterThanOrEqualTo(2);
            assertThat(under(language, "moves.do." + key + ".")).allSatisfy(path -> {
                assertThat(TEXTS.placeholders(language, path)).contains("amount");
                assertThat(figures).containsAll(TEXTS.placeholders(language, path));
            });
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfUsersAreSetApart(Language language) {
        for (String path : under(language, "moves.do.")) {
            String text = TEXTS.get(language, path);

            assertThat(text.replace("\"{goal}\"", "").replace("\"{debt}\"", ""))
                    .as(path)
                    .doesNotContain("{goal}", "{debt}");
        }
    }

    @Test
    void everyTagIsOneThatAProfileKnows() {
        List<String> categories =
                Arrays.stream(Category.values()).map(Category::code).toList();
        Set<String> used = new HashSet<>();
        Stream.concat(CONTENT.learn().stream(), CONTENT.mind().stream()).forEach(item -> {
            assertThat(item.goals()).as(item.key()).isNotEmpty();
            used.addAll(item.situations());
        });

        assertThat(used).containsAll(SITUATIONS);
        used.removeAll(SITUATIONS);
        assertThat(categories).containsAll(used);
    }
}
