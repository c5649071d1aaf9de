package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.THREE_DEBTS;
import static com.ozzieapp.plan.PlanFixtures.debt;
import static com.ozzieapp.plan.PlanFixtures.money;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtRunTest {
    private static final List<Debt> CAR_CARD_STORE = List.of(
            debt("Car", "8000", "6", "160"), debt("Card", "2500", "22", "75"), debt("Store", "1200", "12", "40"));

    @ParameterizedTest
    @CsvSource({"AVALANCHE, 13, 502.34", "SNOWBALL, 14, 605.54"})
    void avalancheSavesAMonthWhereTheLargestDebtIsTheDearest(PayoffStrategy strategy, int months, String interest) {
        DebtRun.Result run = DebtRun.payOff(THREE_DEBTS, money("400"), strategy);

        assertThat(run.isPaidOff()).isTrue();
        assertThat(run.months()).hasSize(months);
        assertThat(run.totalInterest()).isEqualTo(money(interest));
    }

    @ParameterizedTest
    @CsvSource({"AVALANCHE, 21, 834.55", "SNOWBALL, 21, 896.21"})
    void bothTakeEquallyLongWhereRatesDifferLess(PayoffStrategy strategy, int months, String interest) {
        DebtRun.Result run = DebtRun.payOff(CAR_CARD_STORE, money("600"), strategy);

        assertThat(run.months()).hasSize(months);
        assertThat(run.totalInterest()).isEqualTo(money(interest));
    }

    @Test
    void theLastPaymentIsWhatIsLeft() {
        DebtRun.Result run = single("5000", "20", "250");

        assertThat(run.months()).hasSize(25);
        assertThat(run.totalInterest()).isEqualTo(money("1133.05"));
        assertThat(run.months().get(24).payment()).isEqualTo(money("133.05"));
        assertThat(run.months().get(24).owed()).isEqualTo(Money.ZERO);
    }

    @Test
    void payingTheInterestAloneNeverEnds() {
        DebtRun.Result run = single("10000", "24", "200");

        assertThat(run.isPaidOff()).isFalse();
        assertThat(run.months()).hasSize(1);
        assertThat(run.cleared()).containsExactly(new DebtRun.Cleared("Debt", OptionalInt.empty()));
    }

    @Test
    void endsAfter600MonthsAtMost() {
        assertThat(single("600", "0", "1").isPaidOff()).isTrue();
        assertThat(single("600", "0", "1").months()).hasSize(600);
        assertThat(single("600.01", "0", "1").isPaidOff()).isFalse();
    }

    @Test
    void aDebtOfNothingIsPaidAlready() {
        DebtRun.Result run = single("0", "24", "200");

        assertThat(run.isPaidOff()).isTrue();
        assertThat(run.months()).isEmpty();
        assertThat(run.cleared()).containsExactly(new DebtRun.Cleared("Debt", OptionalInt.of(0)));
    }

    @Test
    void tellsWhenEachDebtIsPaid() {
        assertThat(DebtRun.payOff(THREE_DEBTS, money("400"), PayoffStrategy.SNOWBALL)
                        .cleared())
                .containsExactly(
                        new DebtRun.Cleared("Store", OptionalInt.of(3)),
                        new DebtRun.Cleared("Car", OptionalInt.of(6)),
                        new DebtRun.Cleared("Card", OptionalInt.of(14)));
        assertThat(DebtRun.payOff(THREE_DEBTS, money("400"), PayoffStrategy.AVALANCHE)
                        .firstDebt())
                .hasValue("Card");
    }

    @Test
    void ofEqualRatesAvalancheTakesTheSmallerBalanceFirst() {
        List<Debt> debts = List.of(debt("Large", "900", "20", "0"), debt("Small", "800", "20", "0"));

        assertThat(DebtRun.payOff(debts, money("200"), PayoffStrategy.AVALANCHE).firstDebt())
                .hasValue("Small");
    }

    @Test
    void ofEqualBalancesSnowballTakesTheHigherRateFirst() {
        List<Debt> debts = List.of(debt("Cheap", "900", "0", "0"), debt("Dear", "900", "0.001", "0"));

        assertThat(DebtRun.payOff(debts, money("200"), PayoffStrategy.SNOWBALL).firstDebt())
                .hasValue("Dear");
    }

    @Test
    void snowballGoesByTheBalanceOfTheMonth() {
        // The minimums bring Fast under Slow, which then has to wait.
        List<Debt> debts = List.of(debt("Slow", "900", "0", "0"), debt("Fast", "1000", "0", "300"));

        DebtRun.Result run = DebtRun.payOff(debts, money("310"), PayoffStrategy.SNOWBALL);

        assertThat(run.cleared()).extracting(DebtRun.Cleared::name).containsExactly("Fast", "Slow");
        assertThat(run.firstDebt()).hasValue("Fast");
    }

    @Test
    void takesWhatWasPaidOffTheFirstDebtsInOrder() {
        assertThat(DebtRun.afterPaying(money("700"), THREE_DEBTS, PayoffStrategy.SNOWBALL))
                .extracting(Debt::balance)
                .containsExactly(money("3000"), money("900"), Money.ZERO);
        assertThat(DebtRun.afterPaying(money("9999"), THREE_DEBTS, PayoffStrategy.AVALANCHE))
                .extracting(Debt::balance)
                .containsOnly(Money.ZERO);
    }

    @Test
    void goesOnForSoManyMonthsThoughThereIsNoEnd() {
        List<Debt> debts = List.of(debt("Debt", "10000", "24", "0"));

        List<DebtRun.Month> months = DebtRun.firstMonths(debts, money("100"), PayoffStrategy.AVALANCHE, 60);

        assertThat(months).hasSize(60);
        assertThat(months.get(0).owed()).isEqualTo(money("10100"));
    }

    @Test
    void breaksOffBeforeAHopelessDebtOutgrowsAllMeasure() {
        List<Debt> debts = List.of(debt("Debt", "999999999999.99", "1000", "0"));

        assertThat(DebtRun.firstMonths(debts, money("1"), PayoffStrategy.AVALANCHE, 60))
                .hasSizeBetween(10, 59);
    }

    @Domain(AnyPlan.class)
    @Property
    void paymentsAddUpToPrincipalAndInterest(
            @ForAll @Size(min = 1, max = 6) List<Debt> debts, @ForAll Money extra, @ForAll PayoffStrategy strategy) {
        Money principal = debts.stream().map(Debt::balance).reduce(Money.ZERO, Money::plus);

        DebtRun.Result run = DebtRun.payOff(debts, Timeline.minimums(debts).plus(extra), strategy);

        Money paid = run.months().stream().map(DebtRun.Month::payment).reduce(Money.ZERO, Money::plus);
        Money owed = run.months().isEmpty()
                ? principal
                : run.months().get(run.months().size() - 1).owed();
        assertThat(paid.plus(owed)).isEqualTo(principal.plus(run.totalInterest()));
        assertThat(owed.isZero()).isEqualTo(run.isPaidOff());
        assertThat(run.cleared()).hasSameSizeAs(debts);
    }

    @Domain(AnyPlan.class)
    @Property
    void interestIsTheSameOnTheShortWayAndTheLongOne(@ForAll BigDecimal rate, @ForAll Money balance) {
        BigDecimal exact = rate.multiply(BigDecimal.valueOf(balance.cents()))
                .divide(BigDecimal.valueOf(1200), 0, RoundingMode.HALF_UP);

        assertThat(new MonthlyInterest(rate).onCents(balance.cents())).isEqualTo(exact.longValueExact());
    }

    @Test
    void interestIsExactWhereTheProductDoesNotFitIntoALong() {
        MonthlyInterest interest = new MonthlyInterest(new BigDecimal("999.9999999999"));

        assertThat(interest.onCents(99_999_999_999_999L)).isEqualTo(83_333_333_333_324L);
        assertThat(interest.onCents(100)).isEqualTo(83);
        assertThat(new MonthlyInterest(new BigDecimal("4.9E-324")).onCents(100)).isZero();
    }

    private static DebtRun.Result single(String balance, String rate, String payment) {
        return DebtRun.payOff(List.of(debt("Debt", balance, rate, "0")), money(payment), PayoffStrategy.AVALANCHE);
    }
}
