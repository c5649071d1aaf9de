package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.moneymoves.MoveContent.Item;
import com.ozzieapp.users.Personality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoveContentTest {
    private static final MoveContent CONTENT = MoveContent.load();
    private static final MoveProfile SAVER = profile(GoalType.SAVINGS, "surplus", "starting");

    private static MoveProfile profile(GoalType goal, String... situations) {
        return new MoveProfile(goal, Personality.NONE, Set.of(situations));
    }

    private static Item item(String key, GoalType goal, String... situations) {
        return new Item(key, Set.of(goal), Set.of(), Set.of(situations));
    }

    private static Item choose(List<Item> items, MoveProfile profile) {
        return MoveContent.choose(items, TaskType.LEARN, Map.of(), profile, "seed");
    }

    private static List<Item> items(TaskType type) {
        return type == TaskType.LEARN ? CONTENT.learn() : CONTENT.mind();
    }

    /** The keys that a user is given in so many cycles. */
    private static List<String> cycles(TaskType type, MoveProfile profile, String user, int cycles) {
        Map<String, Integer> given = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            String key = MoveContent.choose(items(type), type, given, profile, user + "\n" + cycle)
                    .key();
            given.merge(type.code() + "." + key, 1, Integer::sum);
            keys.add(key);
        }
        return keys;
    }

    @Test
    void thereIsPlentyToLearnAndToThinkAbout() {
        assertThat(CONTENT.learn()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(CONTENT.mind()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEARN", "MIND"})
    void nothingIsRepeatedUntilAllWasGivenAndThenAllIsGivenAgain(TaskType type) {
        int all = items(type).size();

        List<String> keys = cycles(type, SAVER, "user", 2 * all + 1);

        assertThat(keys.subList(0, all)).doesNotHaveDuplicates();
        assertThat(keys.subList(all, 2 * all)).doesNotHaveDuplicates();
        assertThat(keys.subList(0, all)).containsExactlyInAnyOrderElementsOf(keys.subList(all, 2 * all));
        assertThat(keys.get(2 * all)).isIn(keys);
    }

    @Property(tries = 100)
    void theSameUserCycleAndHistoryGiveTheSameChoice(@ForAll String user, @ForAll Personality personality) {
        MoveProfile profile = new MoveProfile(GoalType.DEBT, personality, Set.of("debt", "starting"));

        assertThat(cycles(TaskType.MIND, profile, user, 50)).isEqualTo(cycles(TaskType.MIND, profile, user, 50));
    }

    @Test
    void usersAlikeAreGivenDifferentThings() {
        Set<List<String>> orders = new HashSet<>();
        for (int user = 0; user < 10; user++) {
            orders.add(cycles(TaskType.LEARN, SAVER, "user" + user, 10));
        }

        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void theGoalCountsBeforeEverySituation() {
        Item forDebt = item("debt", GoalType.DEBT, "surplus", "starting", "deficit");
        Item forSavings = item("savings", GoalType.SAVINGS, "clothing");

        assertThat(choose(List.of(forDebt, forSavings), SAVER)).isEqualTo(forSavings);
    }

    @Test
    void aSituationThatIsTrueCountsBeforeNoneAndNoneBeforeAFalseOne() {
        Item isTrue = item("true", GoalType.SAVINGS, "surplus");
        Item none = item("none", GoalType.SAVINGS);
        Item isFalse = item("false", GoalType.SAVINGS, "food");

        assertThat(choose(List.of(isFalse, none, isTrue), SAVER)).isEqualTo(isTrue);
        assertThat(choose(List.of(isFalse, none), SAVER)).isEqualTo(none);
    }

    @Test
    void whatPressesCountsBeforeAnyNumberOfOtherSituations() {
        Item pressing = item("pressing", GoalType.SAVINGS, "deficit");
        Item others = item("others", GoalType.SAVINGS, "starting", "low_savings", "wants_high");
        MoveProfile deficit = profile(GoalType.SAVINGS, "deficit", "starting", "low_savings", "wants_high");

        assertThat(choose(List.of(others, pressing), deficit)).isEqualTo(pressing);
    }

    @Test
    void amongEqualsThePersonalityDecides() {
        Item forPlanners = new Item("a", Set.of(GoalType.SAVINGS), Set.of(Personality.PLANNER), Set.of());
        Item forSpenders = new Item("b", Set.of(GoalType.SAVINGS), Set.of(Personality.SPENDER), Set.of());
        MoveProfile spender = new MoveProfile(GoalType.SAVINGS, Personality.SPENDER, Set.of());

        assertThat(choose(List.of(forPlanners, forSpenders), spender)).isEqualTo(forSpenders);
    }

    @Test
    void whatWasGivenLeastOftenComesFirstHoweverLittleItSuits() {
        Item suits = item("suits", GoalType.SAVINGS, "surplus");
        Item suitsNot = item("suits_not", GoalType.DEBT, "food");

        Item chosen = MoveContent.choose(
                List.of(suits, suitsNot),
                TaskType.LEARN,
                Map.of("learn.suits", 2, "learn.suits_not", 1, "mind.suits_not", 5),
                SAVER,
                "seed");

        assertThat(chosen).isEqualTo(suitsNot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deficit", "no_income"})
    void aPressingNeedIsSpokenToFirst(String need) {
        for (TaskType type : List.of(TaskType.LEARN, TaskType.MIND)) {
            for (GoalType goal : GoalType.values()) {
                MoveProfile profile = profile(goal, need, "starting", "low_savings", "debt", "wants_high");

                String first = cycles(type, profile, "user", 1).get(0);

                assertThat(items(type).stream().filter(item -> item.key().equals(first)))
                        .allMatch(item -> item.situations().contains(need));
            }
        }
    }

    @Test
    void aSaverIsGivenWhatConcernsOnlyDebtsLast() {
        List<String> onlyDebts = CONTENT.learn().stream()
                .filter(item -> !item.goals().contains(GoalType.SAVINGS))
                .map(Item::key)
                .toList();
        int all = CONTENT.learn().size();

        List<String> keys = cycles(TaskType.LEARN, SAVER, "user", all);

        assertThat(onlyDebts).isNotEmpty();
        assertThat(keys.subList(all - onlyDebts.size(), all)).containsExactlyInAnyOrderElementsOf(onlyDebts);
    }
}
