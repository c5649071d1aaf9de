package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.THREE_DEBTS;
import static com.ozzieapp.plan.PlanFixtures.debtGoal;
import static com.ozzieapp.plan.PlanFixtures.listed;
import static com.ozzieapp.plan.PlanFixtures.savings;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.users.Personality;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(AnyPlan.class)
class ExplanationTest {
    private static final Texts TEXTS = Texts.load();

    @Test
    void goesThroughTheModelStepByStep() {
        assertThat(explain(savings("5000", "3200")).steps())
                .extracting(Explanation.Step::name)
                .containsExactly(
                        "spending_shape",
                        "shares_today",
                        "wanted_rate",
                        "cut",
                        "goal_share",
                        "split",
                        "allocations",
                        "amounts",
                        "progress",
                        "timeline",
                        "dates",
                        "rates");
    }

    @Test
    void showsEachStepsInputsFormulaAndResult() {
        Explanation explanation = explain(debtGoal("3000", "2900", "5000", "20"));

        Explanation.Step cut = step(explanation, "cut");
        assertThat(cut.step()).isEqualTo(4);
        assertThat(cut.formula()).isEqualTo("cut = min(max(0, wanted - free), 0.30 * wants)");
        assertThat(cut.inputs())
                .containsExactly(
                        Map.entry("wanted", new BigDecimal("0.2")),
                        Map.entry("free", new BigDecimal("0.033333")),
                        Map.entry("wants", new BigDecimal("0.3625")));
        assertThat(cut.result()).containsExactly(Map.entry("cut", new BigDecimal("0.10875")));
        assertThat(step(explanation, "amounts").result())
                .containsEntry("monthly_savings_amount", new BigDecimal("63.94"))
                .containsEntry("monthly_debt_payment", new BigDecimal("362.31"))
                .containsEntry("monthly_wants_cut", new BigDecimal("326.25"));
        assertThat(step(explanation, "timeline").result())
                .containsEntry("timeline_months", 16)
                .containsEntry("total_interest", new BigDecimal("729.53"));
        assertThat(step(explanation, "dates").result()).containsEntry("debt_payoff_date", "2026-09-01");
    }

    @Test
    void leavesOutTheStepsThatDivideAnIncomeWhenThereIsNone() {
        assertThat(explain(savings("0", "3200")).steps())
                .extracting(Explanation.Step::name)
                .containsExactly("spending_shape", "allocations", "amounts", "progress", "timeline", "dates", "rates");
    }

    @Test
    void comparesBothStrategiesWhenDebtsAreListed() {
        Explanation explanation = explain(listed("1270.59", "1000", THREE_DEBTS, PayoffStrategy.AVALANCHE));

        assertThat(step(explanation, "payoff").inputs())
                .containsEntry("budget", new BigDecimal("400.00"))
                .containsEntry("minimum_payments", new BigDecimal("170.00"))
                .containsEntry("strategy", "avalanche");
        assertThat(step(explanation, "payoff").result())
                .containsEntry("months", 13)
                .containsEntry("total_interest", new BigDecimal("502.34"))
                .containsEntry("other_months", 14)
                .containsEntry("other_total_interest", new BigDecimal("605.54"));
    }

    @Test
    void hasATitleInTheReadersLanguage() {
        PlanInputs inputs = savings("5000", "3200");
        PlanInputs spanish = inputs.withReader(new PlanInputs.Reader(Language.ES, "EUR", Personality.NONE));

        assertThat(explain(inputs).steps())
                .allSatisfy(step -> assertThat(step.title()).isNotBlank());
        assertThat(step(explain(spanish), "cut").title())
                .isNotEqualTo(step(explain(inputs), "cut").title());
    }

    @Property
    void tellsTheNumbersOfThePlan(@ForAll PlanInputs inputs) {
        PlanSteps steps = PlanModel.steps(inputs);
        PlanNumbers numbers = steps.numbers();

        Explanation explanation = Explanation.of(steps, TEXTS);

        assertThat(step(explanation, "allocations").result())
                .containsEntry("needs", numbers.allocations().needs())
                .containsEntry("wants", numbers.allocations().wants())
                .containsEntry("savings", numbers.allocations().savings())
                .containsEntry("debt", numbers.allocations().debt());
        assertThat(step(explanation, "amounts").result())
                .containsEntry("monthly_savings_amount", units(numbers.amounts().monthlySavings()))
                .containsEntry("monthly_gap", units(numbers.amounts().monthlyGap()));
        assertThat(step(explanation, "progress").result())
                .containsEntry("remaining", units(numbers.progress().remaining()));
        assertThat(step(explanation, "rates").result())
                .containsEntry("current_savings_rate", numbers.currentSavingsRate())
                .containsEntry("target_savings_rate", numbers.targetSavingsRate());
        assertThat(step(explanation, "timeline").result().containsKey("timeline_months"))
                .isEqualTo(numbers.timelineMonths().isPresent());
    }

    private static BigDecimal units(Money money) {
        return BigDecimal.valueOf(money.cents(), 2);
    }

    private static Explanation explain(PlanInputs inputs) {
        return Explanation.of(PlanModel.steps(inputs), TEXTS);
    }

    private static Explanation.Step step(Explanation explanation, String name) {
        return explanation.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
