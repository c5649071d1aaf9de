package com.ozzieapp.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paying debts off month by month, for {@link IndependentPlan}; no months and no interest means never. */
record IndependentPayoff(@Nullable Integer months, @Nullable Exact totalInterest) {
    static final IndependentPayoff NEVER = new IndependentPayoff(null, null);
    static final int MOST_MONTHS = 600;

    /** One balance and one monthly payment; the annual rate is in percent. */
    static IndependentPayoff ofOne(Exact balanceAtFirst, Exact annualRate, Exact payment) {
        if (balanceAtFirst.isZero()) {
            return new IndependentPayoff(0, Exact.ZERO);
        }
        if (payment.isZero() || payment.compareTo(interest(balanceAtFirst, annualRate)) <= 0) {
            return NEVER;
        }
        Exact balance = balanceAtFirst;
        Exact totalInterest = Exact.ZERO;
        Exact paid = Exact.ZERO;
        for (int month = 1; month <= MOST_MONTHS; month++) {
            Exact interest = interest(balance, annualRate);
            totalInterest = totalInterest.plus(interest);
            balance = balance.plus(interest);
            Exact pay = payment.min(balance);
            balance = balance.minus(pay);
            paid = paid.plus(pay);
            if (balance.isZero()) {
                return paidOff(month, totalInterest, paid, balanceAtFirst);
            }
        }
        return NEVER;
    }

    /** Several debts under one monthly budget that contains their minimum payments. */
    static IndependentPayoff ofSeveral(List<IndependentPlan.Debt> debts, Exact budget, String strategy) {
        List<Owed> owed = new ArrayList<>();
        debts.forEach(debt -> owed.add(new Owed(debt)));
        Exact principal = total(owed);
        Exact totalInterest = Exact.ZERO;
        Exact paid = Exact.ZERO;
        for (int month = 0; month <= MOST_MONTHS; month++) {
            Exact before = total(owed);
            if (before.isZero()) {
                return paidOff(month, totalInterest, paid, principal);
            }
            for (Owed debt : owed) {
                Exact interest = interest(debt.balance, debt.annualRate);
                debt.balance = debt.balance.plus(interest);
                totalInterest = totalInterest.plus(interest);
            }
            Exact charged = total(owed);
            Exact left = budget;
            for (Owed debt : owed) {
                left = left.minus(debt.pay(debt.minimum));
            }
            payInOrder(owed, left, strategy);
            paid = paid.plus(charged.minus(total(owed)));
            if (total(owed).compareTo(before) >= 0) {
                return NEVER;
            }
        }
        return NEVER;
    }

    // The balances are looked at again after each debt that is paid off: "at that moment".
    private static void payInOrder(List<Owed> owed, Exact budgetLeft, String strategy) {
        Comparator<Owed> highestRate = Comparator.comparing((Owed debt) -> debt.annualRate, Comparator.reverseOrder());
        Comparator<Owed> smallestBalance = Comparator.comparing(debt -> debt.balance);
        Comparator<Owed> order = switch (strategy) {
            case "avalanche" -> highestRate.thenComparing(smallestBalance);
            case "snowball" -> smallestBalance.thenComparing(highestRate);
            default -> throw new IllegalArgumentException(strategy);
        };
        Exact left = budgetLeft;
        while (left.compareTo(Exact.ZERO) > 0 && !total(owed).isZero()) {
            Owed first = owed.stream()
                    .filter(debt -> !debt.balance.isZero())
                    .min(order)
                    .orElseThrow();
            left = left.minus(first.pay(left));
        }
    }

    private static IndependentPayoff paidOff(int months, Exact totalInterest, Exact paid, Exact principal) {
        if (paid.compareTo(principal.plus(totalInterest)) != 0) {
            throw new IllegalStateException("the payments are not principal plus interest");
        }
        return new IndependentPayoff(months, totalInterest);
    }

    private static Exact interest(Exact balance, Exact annualRate) {
        return balance.times(annualRate).over(Exact.of(1200)).toCents();
    }

    private static Exact total(List<Owed> owed) {
        return owed.stream().map(debt -> debt.balance).reduce(Exact.ZERO, Exact::plus);
    }

    private static final class Owed {
        private final Exact annualRate;
        private final Exact minimum;
        private Exact balance;

        private Owed(IndependentPlan.Debt debt) {
            annualRate = Exact.of(debt.annualRate());
            minimum = Exact.of(debt.minimum());
            balance = Exact.of(debt.balance());
        }

        private Exact pay(Exact atMost) {
            Exact pay = atMost.min(balance);
            balance = balance.minus(pay);
            return pay;
        }
    }

    /** An exact rational in lowest terms, its denominator positive. */
    record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {
        static final Exact ZERO = of(0);
        static final Exact ONE = of(1);

        static Exact of(long whole) {
            return of(BigInteger.valueOf(whole));
        }

        static Exact of(BigInteger whole) {
            return new Exact(whole, BigInteger.ONE);
        }

        static Exact of(BigDecimal decimal) {
            BigDecimal unscaled = decimal.setScale(Math.max(0, decimal.scale()));
            return reduced(unscaled.unscaledValue(), BigInteger.TEN.pow(unscaled.scale()));
        }

        static Exact percent(long percent) {
            return of(percent).over(of(100));
        }

        private static Exact reduced(BigInteger above, BigInteger below) {
            BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Exact(above.divide(common), below.divide(common));
        }

        Exact plus(Exact other) {
            return reduced(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Exact minus(Exact other) {
            return plus(new Exact(other.numerator.negate(), other.denominator));
        }

        Exact times(Exact other) {
            return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Exact over(Exact other) {
            return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }

        Exact min(Exact other) {
            return compareTo(other) <= 0 ? this : other;
        }

        Exact max(Exact other) {
            return compareTo(other) >= 0 ? this : other;
        }

        boolean isZero() {
            return numerator.signum() == 0;
        }

        BigInteger floor() {
            BigInteger[] parts = numerator.divideAndRemainder(denominator);
            return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        }

        BigInteger ceiling() {
            return new Exact(numerator.negate(), denominator).floor().negate();
        }

        /** Half-up; no amount of the model is negative where it is rounded. */
        BigDecimal rounded(int decimals) {
            Exact scaled = times(of(BigDecimal.ONE.movePointRight(decimals)));
            return new BigDecimal(scaled.plus(ONE.over(of(2))).floor(), decimals);
        }

        Exact toCents() {
            return of(rounded(2));
        }

        @Override
        public int compareTo(Exact other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }
}
