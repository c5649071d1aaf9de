package com.ozzieapp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The debts that an intake lists. */
@ApiTest
class IntakeDebtsApiTest {
    private static final String INTAKE = """
            {"monthly_income": 5000, "monthly_expenses": 3200, "financial_goal": "debt", "debts": %s}""";

    private final Api api;
    private final String path;

    IntakeDebtsApiTest(Api api) {
        this.api = api;
        this.path = PlanningUser.of(api).at("/financial-intake");
    }

    private Answer submit(String debts) {
        return api.post(path, INTAKE.formatted(debts));
    }

    private static String withDebt(String field, String value) {
        JsonObject fine = PlanningUser.debt("Card", "100", "20", "10");
        fine.remove(field);
        return "[" + fine.encode().replaceFirst("\\{", "{\"" + field + "\":" + value + ",") + "]";
    }

    @Test
    void keepsFiftyAsTheyWereListed() {
        JsonArray debts = new JsonArray();
        IntStream.rangeClosed(1, 50)
                .forEach(i -> debts.add(PlanningUser.debt("Debt " + i, i + ".01", i + ".1234", "0." + (10 + i))));

        JsonObject intake = submit(debts.encode()).expect(201).data();

        assertThat(intake.getJsonArray("debts").encode()).isEqualTo(debts.encode());
        assertThat(api.get(path).data().getJsonArray("debts").encode()).isEqualTo(debts.encode());
    }

    @Test
    void mayBeNone() {
        JsonObject intake = submit("[]").expect(201).data();

        assertThat(intake.getJsonArray("debts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    name                 | ""     | must be a string of 1 to 100 characters. Received: ''.
                    name                 | 7      | must be a string of 1 to 100 characters. Received: 7.
                    balance              | 0      | must be a positive number. Received: 0.
                    balance              | -5     | must be a positive number. Received: -5.
                    balance              | 10.001 | must have at most 2 decimals. Received: 10.001.
                    annual_interest_rate | -1     | must be a number from 0 to 1000. Received: -1.
                    annual_interest_rate | 1000.1 | must be a number from 0 to 1000. Received: 1000.1.
                    annual_interest_rate | "20%"  | must be a number from 0 to 1000. Received: '20%'.
                    minimum_payment      | -0.01  | must be a non-negative number. Received: -0.01.
                    minimum_payment      | 1.234  | must have at most 2 decimals. Received: 1.234.
                    """)
    void namesTheFieldOfTheDebtThatIsWrong(String field, String value, String must) {
        Answer answer = submit(withDebt(field, value)).expect(400, "VALIDATION_ERROR");

        assertThat(answer.fields()).containsExactly("debts[0]." + field);
        assertThat(answer.message()).isEqualTo("Field 'debts[0]." + field + "' " + must);
    }

    @Test
    void asksForEveryFieldOfADebt() {
        String whole = PlanningUser.debt("Card", "1", "0", "0").encode();

        Answer answer = submit("[" + whole + ", {}]").expect(400, "VALIDATION_ERROR");

        assertThat(answer.fields())
                .containsExactly(
                        "debts[1].name",
                        "debts[1].balance",
                        "debts[1].annual_interest_rate",
                        "debts[1].minimum_payment");
        assertThat(answer.message()).isEqualTo("4 fields failed validation.");
    }

    @Test
    void refusesADebtThatIsNone() {
        Answer answer = submit("[null, 3]").expect(400, "VALIDATION_ERROR");

        assertThat(answer.fields()).containsExactly("debts[0]", "debts[1]");
    }

    @Test
    void takesNoMoreThanFiftyDebts() {
        String debt = PlanningUser.debt("Card", "1", "0", "0").encode();
        String many = "[" + String.join(",", Collections.nCopies(51, debt)) + "]";

        Answer answer = submit(many).expect(400, "VALIDATION_ERROR");

        assertThat(answer.message())
                .isEqualTo("Field 'debts' must be an array of at most 50 items. Received: 51 items.");
    }

    @Test
    void takesANameOfAHundredCharactersAndNotOneMore() {
        String longest = "é".repeat(99) + "😀";

        submit(withDebt("name", "\"" + longest + "\"")).expect(201);

        Answer answer = submit(withDebt("name", "\"" + longest + "x\"")).expect(400, "VALIDATION_ERROR");
        assertThat(answer.fields()).containsExactly("debts[0].name");
    }
}
