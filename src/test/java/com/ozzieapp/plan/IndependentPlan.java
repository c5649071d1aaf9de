package com.ozzieapp.plan;

import com.ozzieapp.plan.IndependentPayoff.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A second, literal reading of the plan model, step by step in exact rationals, to test the first one against. */
public final class IndependentPlan {
    private static final List<String> NEEDS =
            List.of("housing", "utilities", "food", "transport", "health", "education");
    private static final List<String> WANTS = List.of("entertainment", "clothing", "other");

    /** What a plan is made of; the goal is null when none is set, the debts are empty when they do not apply. */
    public record Inputs(
            BigDecimal monthlyIncome,
            BigDecimal monthlyExpenses,
            String intakeGoal,
            @Nullable Goal goal,
            List<Debt> debts,
            String strategy,
            Map<String, BigDecimal> spendingByCategory,
            int transactionCount,
            int spanDays,
            LocalDate today) {}

    /** A goal of type savings or debt; moved is what the done tasks saved or paid since it was set. */
    public record Goal(
            String type,
            BigDecimal target,
            BigDecimal starting,
            @Nullable BigDecimal annualRate,
            @Nullable LocalDate targetDate,
            BigDecimal moved) {}

    /** One debt of the latest intake; the annual rate is in percent. */
    public record Debt(String name, BigDecimal balance, BigDecimal annualRate, BigDecimal minimum) {}

    /** Months and interest of one payoff strategy; both null when it never ends. */
    public record Payoff(@Nullable Integer months, @Nullable BigDecimal totalInterest) {}

    /** The plan's figures; both strategies are null unless several debts are being paid. */
    public record Result(
            int needs,
            int wants,
            int savings,
            int debt,
            BigDecimal monthlySavingsAmount,
            BigDecimal monthlyDebtPayment,
            @Nullable Integer timelineMonths,
            @Nullable String projectedGoalDate,
            @Nullable String debtPayoffDate,
            BigDecimal currentSavingsRate,
            BigDecimal targetSavingsRate,
            @Nullable BigDecimal totalInterest,
            @Nullable Payoff avalanche,
            @Nullable Payoff snowball) {}

    private final Inputs inputs;
    private final Exact income;
    private final Exact expenses;
    private final Goal goal;
    private final boolean savingsGoal;
    private final List<Debt> debts;

    private IndependentPlan(Inputs inputs) {
        this.inputs = inputs;
        income = Exact.of(inputs.monthlyIncome());
        expenses = Exact.of(inputs.monthlyExpenses());
        goal = inputs.goal() == null ? defaultGoal() : inputs.goal();
        savingsGoal = goal.type().equals("savings");
        debts = savingsGoal ? List.of() : inputs.debts();
    }

    /** The whole model, from step 1 to step 12. */
    public static Result compute(Inputs inputs) {
        return new IndependentPlan(inputs).compute();
    }

    private Goal defaultGoal() {
        Exact hundreds = Exact.of(expenses.times(Exact.percent(3)).ceiling());
        Exact target = hundreds.times(Exact.of(100)).max(Exact.of(1000));
        return new Goal(inputs.intakeGoal(), target.rounded(2), BigDecimal.ZERO, null, null, BigDecimal.ZERO);
    }

    private Result compute() {
        if (income.isZero()) {
            return withoutAmounts(List.of(60, 20, 15, 5), Exact.ZERO);
        }
        Exact ns = shapeOfSpending(); // 1
        Exact n0 = expenses.times(ns).over(income); // 2
        Exact w0 = expenses.times(Exact.ONE.minus(ns)).over(income);
        Exact free0 = Exact.ONE.minus(expenses.over(income));
        Exact wanted = wantedRate(free0); // 3
        Exact cut = Exact.ZERO.max(wanted.minus(free0)).min(Exact.percent(30).times(w0)); // 4
        Exact g = Exact.ZERO.max(free0.plus(cut)); // 5
        if (g.isZero()) {
            Exact wants = Exact.ZERO.max(Exact.ONE.minus(n0));
            List<Exact> shares = List.of(Exact.ONE.min(n0), wants, Exact.ZERO, Exact.ZERO);
            return withoutAmounts(wholePercentages(shares), free0);
        }
        Exact savings = savingsGoal ? g : Exact.percent(15).times(g); // 6
        Exact debt = savingsGoal ? Exact.ZERO : Exact.percent(85).times(g);
        List<Integer> whole = wholePercentages(List.of(n0, w0.minus(cut), savings, debt)); // 7
        Exact savingsAmount = income.times(savings).toCents(); // 8
        Exact payment = income.times(debt).toCents();
        List<IndependentPayoff> payoffs = List.of(
                timeline(savingsAmount, payment), // 9, 10
                ofStrategy("avalanche", payment),
                ofStrategy("snowball", payment));
        return result(whole, List.of(savingsAmount, payment), free0, payoffs); // 11, 12
    }

    private Exact shapeOfSpending() {
        Exact needs = spent(NEEDS);
        Exact all = needs.plus(spent(WANTS));
        boolean measured = inputs.transactionCount() >= 10 && inputs.spanDays() >= 21 && !all.isZero();
        return measured ? needs.over(all) : Exact.of(new BigDecimal("0.625"));
    }

    private Exact spent(List<String> categories) {
        Exact sum = Exact.ZERO;
        for (String category : categories) {
            sum = sum.plus(Exact.of(inputs.spendingByCategory().getOrDefault(category, BigDecimal.ZERO)));
        }
        return sum;
    }

    private Exact wantedRate(Exact free0) {
        Exact wanted = Exact.percent(20).max(free0);
        LocalDate until = goal.targetDate();
        if (until == null || !YearMonth.from(until).isAfter(YearMonth.from(inputs.today()))) {
            return wanted;
        }
        long months = Math.max(1, inputs.today().until(until).toTotalMonths());
        return wanted.max(remaining().over(Exact.of(months).times(income)));
    }

    private Exact remaining() {
        Exact target = Exact.of(goal.target());
        Exact moved = Exact.of(goal.moved());
        if (savingsGoal) {
            Exact current = Exact.of(goal.starting()).plus(moved);
            return Exact.ZERO.max(target.minus(current));
        }
        if (debts.isEmpty()) {
            return Exact.ZERO.max(target.minus(moved));
        }
        return debts.stream().map(debt -> Exact.of(debt.balance())).reduce(Exact.ZERO, Exact::plus);
    }

    private static List<Integer> wholePercentages(List<Exact> shares) {
        List<Exact> percentages =
                shares.stream().map(share -> share.times(Exact.of(100))).toList();
        List<Integer> whole = new ArrayList<>();
        List<Exact> remainders = new ArrayList<>();
        for (Exact percentage : percentages) {
            whole.add(percentage.floor().intValueExact());
            remainders.add(percentage.minus(Exact.of(percentage.floor())));
        }
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3));
        places.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder())); // stable: ties to the earlier
        int missing = 100 - whole.stream().mapToInt(Integer::intValue).sum();
        places.subList(0, missing).forEach(place -> whole.set(place, whole.get(place) + 1));
        return whole;
    }

    private IndependentPayoff timeline(Exact savingsAmount, Exact payment) {
        Exact remaining = remaining();
        if (!savingsGoal) {
            return debts.isEmpty()
                    ? IndependentPayoff.ofOne(remaining, Exact.of(annualRate()), payment)
                    : ofStrategy(inputs.strategy(), payment);
        }
        if (remaining.isZero()) {
            return new IndependentPayoff(0, null);
        }
        if (savingsAmount.isZero()) {
            return IndependentPayoff.NEVER;
        }
        BigInteger months = remaining.over(savingsAmount).ceiling();
        boolean tooLong = months.compareTo(BigInteger.valueOf(IndependentPayoff.MOST_MONTHS)) > 0;
        return tooLong ? IndependentPayoff.NEVER : new IndependentPayoff(months.intValueExact(), null);
    }

    // Without a payment of its own the plan pays no debt off, though the minimums alone might.
    private IndependentPayoff ofStrategy(String strategy, Exact payment) {
        if (payment.isZero() && !remaining().isZero()) {
            return IndependentPayoff.NEVER;
        }
        Exact minimums = debts.stream().map(debt -> Exact.of(debt.minimum())).reduce(Exact.ZERO, Exact::plus);
        return IndependentPayoff.ofSeveral(debts, payment.plus(minimums), strategy);
    }

    private BigDecimal annualRate() {
        return goal.annualRate() == null ? BigDecimal.ZERO : goal.annualRate();
    }

    private Result withoutAmounts(List<Integer> whole, Exact free0) {
        IndependentPayoff never = IndependentPayoff.NEVER;
        return result(whole, List.of(Exact.ZERO, Exact.ZERO), free0, List.of(never, never, never));
    }

    private Result result(List<Integer> whole, List<Exact> amounts, Exact free0, List<IndependentPayoff> payoffs) {
        IndependentPayoff timeline = payoffs.get(0);
        String date = timeline.months() == null ? null : firstOfMonth(timeline.months());
        BigDecimal current = Exact.ZERO.max(free0).times(Exact.of(100)).rounded(1);
        boolean integral = current.remainder(BigDecimal.ONE).signum() == 0;
        return new Result(
                whole.get(0),
                whole.get(1),
                whole.get(2),
                whole.get(3),
                amounts.get(0).rounded(2),
                amounts.get(1).rounded(2),
                timeline.months(),
                date,
                savingsGoal ? null : date,
                integral ? current.setScale(0) : current,
                BigDecimal.valueOf(whole.get(2)),
                cents(timeline),
                debts.isEmpty() ? null : shown(payoffs.get(1)),
                debts.isEmpty() ? null : shown(payoffs.get(2)));
    }

    private String firstOfMonth(int monthsLater) {
        return YearMonth.from(inputs.today()).plusMonths(monthsLater) + "-01T00:00:00Z";
    }

    private static Payoff shown(IndependentPayoff payoff) {
        return new Payoff(payoff.months(), cents(payoff));
    }

    private static @Nullable BigDecimal cents(IndependentPayoff payoff) {
        return payoff.totalInterest() == null ? null : payoff.totalInterest().rounded(2);
    }
}
