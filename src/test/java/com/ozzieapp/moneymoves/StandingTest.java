package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.Goal;
import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.users.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static Standing standing(String target, String current) {
        return new Standing(GoalType.SAVINGS, Steps.money(target), Steps.money(current));
    }

    private static Goal goal(GoalType type, String starting, String moved) {
        Goal.GoalTerms terms = new Goal.GoalTerms(
                type,
                "Trip",
                Steps.money("1000"),
                Steps.money(starting),
                Cadence.MONTHLY,
                LocalDate.of(2025, 6, 5),
                Optional.empty(),
                Optional.empty(),
                PayoffStrategy.AVALANCHE);
        return new Goal(
                new UserKey("client", "user"),
                "goal",
                terms,
                Steps.money(moved),
                false,
                1,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0,       0,   1000,   false, false",
        "1000, 9.99,    0,   990.01, false, false",
        "1000, 10,      1,   990,    false, false",
        "1000, 500,     50,  500,    false, false",
        "1000, 500.01,  50,  499.99, true,  false",
        "1000, 999.99,  99,  0.01,   true,  false",
        "1000, 1000,    100, 0,      true,  true",
        "1000, 1500,    100, 0,      true,  true",
        "0.01, 0,       0,   0.01,   false, false",
        "999999999999.99, 999999999999.98, 99, 0.01, true, false"
    })
    void tellsHowMuchIsDoneAndLeft(
            String target, String current, int percent, String remaining, boolean pastHalf, boolean reached) {
        Standing standing = standing(target, current);

        assertThat(standing.percent()).isEqualTo(percent);
        assertThat(standing.remaining()).isEqualTo(Steps.money(remaining));
        assertThat(standing.isPastHalf()).isEqualTo(pastHalf);
        assertThat(standing.isReached()).isEqualTo(reached);
    }

    @Test
    void aSaverStandsWhereTheStartAndTheMovesLed() {
        assertThat(Standing.of(goal(GoalType.SAVINGS, "200", "150"))).isEqualTo(standing("1000", "350"));
    }

    @Test
    void aDebtorStandsWhereThePaymentsLed() {
        Standing standing = Standing.of(goal(GoalType.DEBT, "200", "150"));

        assertThat(standing).isEqualTo(new Standing(GoalType.DEBT, Steps.money("1000"), Steps.money("150")));
    }

    @Test
    void withoutAGoalItIsThePlansOwnAim() {
        Standing standing = Standing.of(Steps.of(GoalType.SAVINGS, "5000", "3200"), Steps.money("1800"));

        assertThat(standing).isEqualTo(standing("9600", "1800"));
    }

    @Test
    void listedDebtsAreOneSumOfWhatIsOwed() {
        var steps = Steps.owing(Money.ZERO, Steps.debt("Visa", "500", "24"), Steps.debt("Car", "900", "5"));

        assertThat(Standing.of(steps, Steps.money("100")))
                .isEqualTo(new Standing(GoalType.DEBT, Steps.money("1400"), Steps.money("100")));
    }
}
