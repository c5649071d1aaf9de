package com.ozzieapp.plan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Whole percentages of the income, none under 0, which sum to 100. They are for reading: amounts are exact. */
public record Allocations(int needs, int wants, int savings, int debt) {
    private static final int WHOLE = 100;

    /** What is advised while there is no income. */
    static final Allocations WITHOUT_INCOME = new Allocations(60, 20, 15, 5);

    /**
     * By the largest-remainder method: every share is rounded down, and the points left over go one each to the
     * largest fractions, of equal ones to the earlier name.
     */
    static Allocations of(Shares shares) {
        List<BigFraction> percents =
                shares.inOrder().stream().map(share -> share.multiply(WHOLE)).toList();
        int[] points = percents.stream().mapToInt(Allocations::floor).toArray();
        List<Integer> byFraction = new ArrayList<>(List.of(0, 1, 2, 3));
        byFraction.sort(
                Comparator.comparing((Integer index) -> percents.get(index).subtract(points[index]))
                        .reversed());
        int left = WHOLE - (points[0] + points[1] + points[2] + points[3]);
        byFraction.subList(0, left).forEach(index -> points[index]++);
        return new Allocations(points[0], points[1], points[2], points[3]);
    }

    private static int floor(BigFraction percent) {
        return percent.bigDecimalValue(0, RoundingMode.FLOOR).intValueExact();
    }
}
