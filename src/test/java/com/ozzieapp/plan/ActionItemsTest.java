package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.MEASURED;
import static com.ozzieapp.plan.PlanFixtures.THREE_DEBTS;
import static com.ozzieapp.plan.PlanFixtures.debtGoal;
import static com.ozzieapp.plan.PlanFixtures.goal;
import static com.ozzieapp.plan.PlanFixtures.listed;
import static com.ozzieapp.plan.PlanFixtures.money;
import static com.ozzieapp.plan.PlanFixtures.paced;
import static com.ozzieapp.plan.PlanFixtures.savings;
import static com.ozzieapp.plan.PlanFixtures.spending;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.Personality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionItemsTest {
    /** A sentence is its key and its figures, so that no wording is tested here. */
    private static final Texts TEXTS = PlainTexts.inEveryLanguage();

    @Test
    void keepsSavingWhatIsFreeAlready() {
        assertThat(write(savings("5000", "3200")))
                .containsExactly(
                        "keep_savings 36% $1,800 [savings]",
                        "transfer $1,800 [monthly]", "milestone_half $4,800 8/2025 [savings]");
    }

    @Test
    void raisesTheRateAndCutsWantsForIt() {
        assertThat(write(savings("5000", "4200", "9000")))
                .containsExactly(
                        "raise_savings 16% 20% $1,000 Trip",
                        "cut_wants $200 32% 27% [entertainment]&[clothing]",
                        "transfer $1,000 [monthly]",
                        "milestone_half $4,500 10/2025 Trip");
    }

    @Test
    void paysADebtAndBeginsAnEmergencyFund() {
        assertThat(write(debtGoal("3000", "2900", "5000", "20")))
                .containsExactly(
                        "pay_debt $362.31 9/2026 Trip",
                        "cut_wants $326.25 36% 25% [entertainment]&[clothing]",
                        "autopay $362.31 [monthly]",
                        "milestone_fund $2,900 3/2029");
    }

    @Test
    void namesTheDebtToPayFirst() {
        List<String> items = write(listed("1270.59", "1000", THREE_DEBTS, PayoffStrategy.AVALANCHE));

        assertThat(items).first().isEqualTo("pay_debts $230 Card 6/2026");
    }

    @Test
    void saysWhenAPaymentLeadsNowhere() {
        assertThat(write(debtGoal("1000", "764.71", "10000", "24"))).first().isEqualTo("pay_debt_never $200 Trip");
        assertThat(write(savings("5", "4", "9000"))).first().isEqualTo("save_never $1 Trip $9,000");
    }

    @Test
    void beginsWithIncomeWhereThereIsNone() {
        assertThat(write(savings("0", "1600")))
                .containsExactly(
                        "no_income $1,600",
                        "trim_spending $180",
                        "first_income [savings] $4,800",
                        "milestone_fund_undated $1,600");
    }

    @Test
    void beginsWithTheGapInADeficit() {
        assertThat(write(savings("2000", "3000", "9000")))
                .containsExactly(
                        "deficit $662.50 $2,000 $3,000 $337.50",
                        "cut_wants_deficit $337.50 [entertainment]&[clothing]",
                        "milestone_half_undated $4,500 Trip");
    }

    @Test
    void doesNotNameTheCutTwiceWhereItClosesTheGap() {
        assertThat(write(savings("2662.50", "3000", "9000")))
                .containsExactly(
                        "deficit_even $337.50 $337.50",
                        "milestone_half_undated $4,500 Trip",
                        "milestone_fund_undated $3,000");
    }

    @Test
    void namesTheCategoryFurthestOverItsBaseline() {
        // A month's 600 for housing, 200 for food, 150 for entertainment and 50 for other things, of an income of
        // 1,500.
        assertThat(write(spending(savings("1500", "1400", "9000"), MEASURED)))
                .contains("over_baseline [housing] $150")
                .anyMatch(item -> item.endsWith("[entertainment]&[other]"));
    }

    @Test
    void sparesTheBaselinesOfTooFewTransactions() {
        Spending few = new Spending(MEASURED.totals(), 9, 40);

        assertThat(write(spending(savings("1500", "1400", "9000"), few)))
                .noneMatch(item -> item.startsWith("over_baseline"));
    }

    @Test
    void looksAtTheOnlyWantThatIsThere() {
        Spending one = new Spending(Map.of(Category.HOUSING, money("900"), Category.CLOTHING, money("900")), 12, 40);

        assertThat(write(spending(savings("1500", "1400", "9000"), one)))
                .anyMatch(item -> item.endsWith(" [clothing]"));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, $150 [weekly]",
        "BIWEEKLY, $300 [biweekly]",
        "TWICE_MONTHLY, $325 [twice_monthly]",
        "MONTHLY, $650 [monthly]",
    })
    void sizesTheTransferToTheCadence(Cadence cadence, String transfer) {
        assertThat(write(paced(savings("2650", "2000", "9000"), cadence, Optional.empty())))
                .contains("transfer " + transfer);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-05, transfer_on $650 5/5/2025 [monthly]",
        "2025-06-30, transfer_on $650 30/6/2025 [monthly]",
        "2025-05-04, transfer $650 [monthly]",
    })
    void beginsOnTheNextPayDateUnlessThatIsOver(LocalDate payDate, String transfer) {
        assertThat(write(paced(savings("2650", "2000", "9000"), Cadence.MONTHLY, Optional.of(payDate))))
                .contains(transfer);
    }

    @Test
    void celebratesAGoalThatIsReached() {
        assertThat(write(progressed(GoalType.SAVINGS, "900")))
                .containsExactly(
                        "reached_savings $900 Trip", "transfer $650 [monthly]", "milestone_fund $6,000 3/2026");
        assertThat(write(progressed(GoalType.DEBT, "900")))
                .containsExactly("reached_debt $900 Trip", "transfer $97.50 [monthly]", "milestone_fund $6,000 7/2030");
    }

    @Test
    void aimsAtTheWholeGoalOncePastHalf() {
        assertThat(write(progressed(GoalType.SAVINGS, "1600"))).last().isEqualTo("milestone_full $1,600 7/2025 Trip");
    }

    @Test
    void writesAsTheReaderDoes() {
        PlanInputs inputs = savings("5000", "4200.50", "9000.50");

        assertThat(write(inputs.withReader(new PlanInputs.Reader(Language.PT, "BRL", Personality.NONE))))
                .anyMatch(item -> item.contains("R$ 4.500,25"))
                .anyMatch(item -> item.contains("R$ 1.000"));
        assertThat(write(inputs.withReader(new PlanInputs.Reader(Language.ES, "EUR", Personality.NONE))))
                .anyMatch(item -> item.contains("4.500,25 €"));
    }

    @Test
    void takesAGoalsNameAsItIs() {
        PlannedGoal odd = new PlannedGoal(
                GoalType.SAVINGS,
                Optional.of("{target} $1 \\ %s"),
                money("9000"),
                money("0"),
                money("0"),
                goal(GoalType.SAVINGS, "1", "0").annualInterestRate(),
                Optional.empty(),
                false);

        assertThat(write(savings("5000", "3200").withGoal(odd)))
                .first()
                .isEqualTo("keep_savings 36% $1,800 {target} $1 \\ %s");
    }

    private static PlanInputs progressed(GoalType type, String target) {
        PlannedGoal fresh = goal(type, target, "0");
        PlannedGoal moved = new PlannedGoal(
                type,
                fresh.name(),
                fresh.target(),
                fresh.starting(),
                money("900"),
                fresh.annualInterestRate(),
                Optional.empty(),
                false);
        return savings("2650", "2000").withGoal(moved);
    }

    private static List<String> write(PlanInputs inputs) {
        return ActionItems.write(PlanModel.steps(inputs), TEXTS);
    }
}
