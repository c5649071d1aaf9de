package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.Debt;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.Spending;
import com.ozzieapp.users.Personality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Every kind of input there is: the whole range of amounts, with many that are zero, tiny, or close to each other. */
final class AnyPlan extends DomainContextBase {
    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.longs().between(0, 99_999_999_999_999L)),
                        Tuple.of(1, Arbitraries.longs().between(0, 300)),
                        Tuple.of(4, Arbitraries.longs().between(0, 1_500_000)))
                .map(Money::ofCents);
    }

    @Provide
    Arbitrary<PlanInputs.Finances> finances() {
        Arbitrary<PlanInputs.Finances> apart =
                Combinators.combine(amounts(), amounts()).as(PlanInputs.Finances::new);
        Arbitrary<PlanInputs.Finances> close = Combinators.combine(
                        amounts(), Arbitraries.integers().between(60, 150))
                .as((income, percent) -> new PlanInputs.Finances(
                        income,
                        income.times(BigDecimal.valueOf(percent, 2), RoundingMode.DOWN)
                                .min(Money.MAX)));
        return Arbitraries.oneOf(apart, close);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "20", "24.5", "19.99", "1000", "0.0001", "7.123456")
                        .map(BigDecimal::new),
                Arbitraries.integers().between(0, 100_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2)));
    }

    @Provide
    Arbitrary<Debt> debts() {
        Arbitrary<Money> balances = amounts().map(amount -> amount.max(Money.ofCents(1)));
        Arbitrary<Money> minimums = Arbitraries.longs().between(0, 20_000).map(Money::ofCents);
        return Combinators.combine(Arbitraries.of("Card", "Car", "Store", "Bank"), balances, rates(), minimums)
                .as(Debt::new);
    }

    @Provide
    Arbitrary<Spending> spendings() {
        Arbitrary<Spending> some = Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(Category.class), amounts()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 90))
                .as(Spending::new);
        return Arbitraries.oneOf(Arbitraries.just(Spending.NONE), some);
    }

    @Provide
    Arbitrary<PlannedGoal> goals() {
        Arbitrary<String> names = Arbitraries.of("Trip", "Casa {target}", "$& \\1", "a", "Viaje a Perú")
                .edgeCases(none -> none.add("{goal}"));
        return Combinators.combine(
                        Arbitraries.of(GoalType.class),
                        names.optional(),
                        amounts().map(amount -> amount.max(Money.ofCents(1))),
                        amounts(),
                        amounts().injectNull(0.5).map(moved -> moved == null ? Money.ZERO : moved),
                        rates(),
                        dates().optional())
                .as((type, name, target, starting, moved, rate, date) ->
                        new PlannedGoal(type, name, target, starting, moved, rate, date, false));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-400, 8_000).map(days -> PlanFixtures.TODAY.plusDays(days));
    }

    @Provide
    Arbitrary<PlanInputs.Debts> listedDebts() {
        return Combinators.combine(
                        debts().list().ofMaxSize(5),
                        amounts().injectNull(0.5).map(paid -> paid == null ? Money.ZERO : paid),
                        Arbitraries.of(PayoffStrategy.class))
                .as(PlanInputs.Debts::new);
    }

    @Provide
    Arbitrary<PlanInputs.Reader> readers() {
        return Combinators.combine(
                        Arbitraries.of(Language.class),
                        Arbitraries.of("USD", "BRL", "EUR", "MXN", "CLP", "CHF"),
                        Arbitraries.of(Personality.class))
                .as(PlanInputs.Reader::new);
    }

    @Provide
    Arbitrary<PlanInputs> plans() {
        Arbitrary<PlanInputs.Pace> paces = Combinators.combine(Arbitraries.of(Cadence.class), dates().optional())
                .as(PlanInputs.Pace::new);
        Arbitrary<Money> extras =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Money.ZERO)), Tuple.of(1, amounts()));
        return Combinators.combine(finances(), goals().optional(), listedDebts(), spendings(), readers(), paces, extras)
                .as((finances, goal, debts, spending, reader, pace, extra) -> new PlanInputs(
                        finances,
                        goal,
                        extra.isZero() ? GoalType.SAVINGS : GoalType.DEBT,
                        debts,
                        spending,
                        reader,
                        pace,
                        PlanFixtures.TODAY,
                        extra));
    }
}
