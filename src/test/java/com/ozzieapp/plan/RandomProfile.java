package com.ozzieapp.plan;

import com.ozzieapp.plan.IndependentPlan.Debt;
import com.ozzieapp.plan.IndependentPlan.Goal;
import com.ozzieapp.plan.IndependentPlan.Inputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A user's finances made up at random, with a liking for edges: nothing, a cent, the largest amount, budgets that just
 * break even, equal rates, ends of months.
 *
 * @param goalFirst whether the goal was set before the intake, so that listed debts take its place
 */
record RandomProfile(
        BigDecimal income,
        BigDecimal expenses,
        String intakeGoal,
        @Nullable Goal goal,
        boolean goalFirst,
        List<Debt> debts,
        String strategy,
        LocalDate today) {
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final List<String> TYPES = List.of("savings", "debt");
    private static final List<String> SPENT_PARTS =
            List.of("0", "0.3", "0.65", "0.9", "0.97", "0.999", "1", "1.01", "1.12", "1.126760563380", "1.13", "2.5");
    private static final List<String> RATES =
            List.of("0", "0.0001", "3.5", "12", "18", "18", "24", "24", "99.9999", "240", "1000");
    private static final List<String> PARTS = List.of("0", "0", "0.1", "0.5", "0.999", "1", "1.5");

    static RandomProfile of(Random random) {
        BigDecimal income = amount(random);
        LocalDate today = LocalDate.of(2024, 1, 31).plusDays(random.nextInt(900));
        boolean related = random.nextInt(4) > 0;
        BigDecimal expenses =
                related ? cents(income.multiply(new BigDecimal(one(SPENT_PARTS, random)))) : amount(random);
        boolean hasGoal = random.nextInt(3) > 0;
        boolean hasDebts = random.nextInt(2) == 0;
        return new RandomProfile(
                income,
                expenses,
                one(TYPES, random),
                hasGoal ? goal(income, today, random) : null,
                random.nextBoolean(),
                hasDebts ? debts(income, random) : List.of(),
                hasGoal ? one(List.of("avalanche", "snowball"), random) : "avalanche",
                today);
    }

    private static Goal goal(BigDecimal income, LocalDate today, Random random) {
        BigDecimal target = positive(random.nextInt(3) == 0 ? amount(random) : multiple(income, 40, random));
        BigDecimal starting = cents(target.multiply(new BigDecimal(one(PARTS, random))));
        BigDecimal rate = random.nextInt(3) == 0 ? null : rate(random);
        LocalDate date = random.nextInt(2) == 0 ? null : today.plusDays(random.nextInt(1500) - 100);
        return new Goal(one(TYPES, random), target, starting, rate, date, BigDecimal.ZERO);
    }

    private static List<Debt> debts(BigDecimal income, Random random) {
        List<Debt> debts = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            BigDecimal balance = positive(random.nextInt(5) == 0 ? amount(random) : multiple(income, 6, random));
            BigDecimal part =
                    new BigDecimal(List.of("0", "0.02", "0.05", "0.3", "1.2").get(random.nextInt(5)));
            debts.add(new Debt("Debt " + i, balance, rate(random), cents(balance.multiply(part))));
        }
        return debts;
    }

    private static BigDecimal rate(Random random) {
        return random.nextInt(4) == 0
                ? BigDecimal.valueOf(random.nextInt(600_000), 4)
                : new BigDecimal(one(RATES, random));
    }

    private static BigDecimal amount(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(1 + random.nextInt(20), 2);
            case 2 -> BigDecimal.valueOf(100L * (1 + random.nextInt(100)));
            case 3 -> MOST;
            case 4 -> BigDecimal.valueOf(Math.floorMod(random.nextLong(), 99_999_999_999_999L), 2);
            default -> BigDecimal.valueOf(random.nextInt(1_500_000), 2);
        };
    }

    /** Up to so many times the amount. */
    private static BigDecimal multiple(BigDecimal amount, int most, Random random) {
        return cents(amount.multiply(BigDecimal.valueOf(random.nextInt(most * 100), 2)));
    }

    private static BigDecimal positive(BigDecimal amount) {
        return amount.max(CENT);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).min(MOST);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Whether the plan is about the listed debts. */
    boolean isAboutDebts() {
        boolean debtGoal =
                goal == null ? intakeGoal.equals("debt") : goal.type().equals("debt") && goalFirst;
        return debtGoal && !debts.isEmpty();
    }

    /** What the second reading of the model is asked. */
    Inputs inputs(BigDecimal moved) {
        Goal now = goal == null
                ? null
                : new Goal(goal.type(), goal.target(), goal.starting(), goal.annualRate(), goal.targetDate(), moved);
        List<Debt> counted = isAboutDebts() ? debts : List.of();
        return new Inputs(income, expenses, intakeGoal, now, counted, strategy, Map.of(), 0, 0, today);
    }
}
