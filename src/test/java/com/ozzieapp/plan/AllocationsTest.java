package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationsTest {
    @ParameterizedTest
    @CsvSource({
        // Shares in thousandths; what is rounded down is given out by the largest fraction.
        "400, 240, 360, 0, 40, 24, 36, 0",
        "604, 254, 21, 121, 61, 25, 2, 12",
        "255, 255, 245, 245, 26, 26, 24, 24",
        "245, 245, 255, 255, 25, 25, 25, 25",
        "335, 335, 330, 0, 34, 33, 33, 0",
        "0, 5, 5, 990, 0, 1, 0, 99",
        "0, 0, 5, 995, 0, 0, 1, 99",
        "1000, 0, 0, 0, 100, 0, 0, 0",
        "333, 333, 333, 1, 34, 33, 33, 0",
        "338, 331, 331, 0, 34, 33, 33, 0",
    })
    void givesThePointsLeftOverToTheLargestFractionAndOfEqualOnesToTheEarlier(
            int needs,
            int wants,
            int savings,
            int debt,
            int needsPoints,
            int wantsPoints,
            int savingsPoints,
            int debtPoints) {
        Shares shares = new Shares(part(needs), part(wants), part(savings), part(debt));

        assertThat(Allocations.of(shares))
                .isEqualTo(new Allocations(needsPoints, wantsPoints, savingsPoints, debtPoints));
    }

    private static BigFraction part(int thousandths) {
        return BigFraction.of(thousandths, 1000);
    }
}
