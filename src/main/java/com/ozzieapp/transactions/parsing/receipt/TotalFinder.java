package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.money.Money;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the total among the figures of a receipt: by its label, and by whether the other figures come to it. */
final class TotalFinder {
    private static final Map<Label, Integer> WORTH = Map.of(
            Label.GRAND, 74, Label.TOTAL, 66, Label.WORTH, 56, Label.CARD, 36, Label.SUBTOTAL, 28, Label.NONE, 0);

    private static final int LEAST = 26;
    private static final int MOST = 98;

    /** More would take long to try in all their sums, and no receipt has them. */
    private static final int MOST_EXTRAS = 8;

    private final Figures figures;

    private TotalFinder(Figures figures) {
        this.figures = figures;
    }

    static Optional<Total> find(Figures figures) {
        return new TotalFinder(figures).best();
    }

    private Optional<Total> best() {
        return figures.all().stream()
                .flatMap(this::readings)
                .filter(figure -> WORTH.containsKey(figure.label()) && figure.cents() > 0)
                .filter(figure -> !figure.amount().negative() || figure.label() == Label.WORTH)
                .map(this::weighed)
                .filter(total -> total.confidencePercent() >= LEAST)
                .max(Comparator.comparingInt(Total::confidencePercent).thenComparing(Total::amount))
                .map(TotalFinder::capped);
    }

    /** A dollar sign read as a 5 before the amount; believed only where the other figures come to the rest. */
    private Stream<Figure> readings(Figure figure) {
        boolean signs = figures.all().stream().anyMatch(other -> other.amount().withCurrency());
        Optional<Figure> without = signs ? figure.withoutLeadingFive().filter(this::comesOut) : Optional.empty();
        return Stream.concat(Stream.of(figure), without.stream());
    }

    private boolean comesOut(Figure figure) {
        return cashLessChange(figure.cents()) || fromSubtotal(figure.cents()) || fromGoods(figure);
    }

    private static Total capped(Total total) {
        return new Total(total.amount(), total.line(), Math.min(MOST, total.confidencePercent()));
    }

    private Total weighed(Figure figure) {
        long cents = figure.cents();
        int weight = WORTH.getOrDefault(figure.label(), 0);
        if (figure.label() == Label.NONE) {
            weight += onlyAmount(cents) ? 45 : 0;
        }
        weight += cashLessChange(cents) ? 24 : 0;
        weight += figure.label() != Label.CARD && figures.cents(Label.CARD).anyMatch(paid -> paid == cents) ? 12 : 0;
        weight += fromSubtotal(cents) ? 16 : 0;
        weight += fromGoods(figure) ? 18 : 0;
        weight += figures.all().stream().filter(other -> other.cents() == cents).count() > 1 ? 6 : 0;
        weight -= larger(cents) ? 12 : 0;
        weight -= Math.max(0, 90 - figure.confidencePercent()) / 2;
        return new Total(Money.ofCents(cents), figure.line(), weight);
    }

    private boolean onlyAmount(long cents) {
        List<Figure> all = figures.all();
        return all.stream().allMatch(figure -> figure.cents() == cents)
                && all.stream().anyMatch(figure -> figure.amount().withCurrency());
    }

    private boolean cashLessChange(long cents) {
        return figures.cents(Label.CASH)
                .anyMatch(cash -> figures.cents(Label.CHANGE).anyMatch(change -> change > 0 && cash - change == cents));
    }

    private boolean fromSubtotal(long cents) {
        return figures.cents(Label.SUBTOTAL).anyMatch(subtotal -> sums(subtotal).contains(cents) && subtotal != cents);
    }

    /** Every sum of a base with some of the taxes, tips, fees and discounts. */
    private Set<Long> sums(long base) {
        Set<Long> sums = new HashSet<>(Set.of(base));
        figures.all().stream()
                .filter(figure -> figure.label() == Label.TAX
                        || figure.label() == Label.EXTRA
                        || figure.label() == Label.DISCOUNT)
                .limit(MOST_EXTRAS)
                .forEach(extra -> {
                    boolean less =
                            extra.label() == Label.DISCOUNT || extra.amount().negative();
                    long change = less ? -extra.cents() : extra.cents();
                    List.copyOf(sums).forEach(sum -> sums.add(sum + change));
                });
        return sums;
    }

    private boolean fromGoods(Figure figure) {
        List<Figure> goods = figures.goodsBefore(figure.line());
        long sum =
                goods.stream().mapToLong(good -> good.amount().signed().cents()).sum();
        return figure.label() != Label.NONE
                && (goods.size() > 1 || sum != figure.cents())
                && !goods.isEmpty()
                && sums(sum).contains(figure.cents());
    }

    /** Whether something other than the cash handed over is larger, which a total seldom allows. */
    private boolean larger(long cents) {
        return figures.all().stream()
                .filter(figure -> figure.label() == Label.GRAND || figure.label() == Label.TOTAL)
                .anyMatch(figure -> figure.cents() > cents);
    }
}
