package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.MoneyFormat;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.users.Personality;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AnyPlan.class)
class ActionItemsPropertiesTest {
    private static final Texts TEXTS = Texts.load();

    /** An amount with the mark of its currency. */
    private static final Pattern MONEY =
            Pattern.compile("(?:MX\\$|R\\$|US\\$|CHF|CLP|[€$]) ?[0-9](?:[0-9.,]*[0-9])?|[0-9][0-9.,]* €");

    @Property
    void areThreeToSixSentencesEachWithAFigure(@ForAll PlanInputs inputs) {
        PlanSteps steps = PlanModel.steps(withoutName(inputs));

        assertThat(ActionItems.write(steps, TEXTS))
                .hasSizeBetween(3, 6)
                .doesNotHaveDuplicates()
                .allMatch(item -> item.matches("(?s).*[0-9].*"))
                .noneMatch(item -> item.contains("{") || item.contains("}"));
    }

    @Property
    void existInEveryLanguageAndVoice(
            @ForAll PlanInputs inputs, @ForAll Language language, @ForAll Personality personality) {
        PlanInputs.Reader reader =
                new PlanInputs.Reader(language, inputs.reader().currency(), personality);
        PlanInputs.Reader plain =
                new PlanInputs.Reader(language, inputs.reader().currency(), Personality.NONE);

        List<String> voiced = ActionItems.write(PlanModel.steps(inputs.withReader(reader)), TEXTS);

        assertThat(voiced).hasSameSizeAs(ActionItems.write(PlanModel.steps(inputs.withReader(plain)), TEXTS));
    }

    @Property
    void holdNoAmountThatIsNotThePlansOrTheUsers(@ForAll PlanInputs inputs) {
        PlanSteps steps = PlanModel.steps(withoutName(inputs));
        MoneyFormat format =
                MoneyFormat.of(inputs.reader().language(), inputs.reader().currency());
        Set<String> known = new HashSet<>();
        PlanFigures.of(steps).forEach(amount -> known.add(format.writeShort(amount)));

        List<String> written = ActionItems.write(steps, TEXTS).stream()
                .flatMap(item -> MONEY.matcher(item).results().map(MatchResult::group))
                .toList();

        assertThat(written).isNotEmpty().isSubsetOf(known);
    }

    private static PlanInputs withoutName(PlanInputs inputs) {
        return inputs.goal()
                .map(goal -> inputs.withGoal(new PlannedGoal(
                        goal.type(),
                        Optional.of("Casa"),
                        goal.target(),
                        goal.starting(),
                        goal.moved(),
                        goal.annualInterestRate(),
                        goal.targetDate(),
                        goal.isDefault())))
                .orElse(inputs);
    }
}
