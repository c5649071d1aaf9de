package com.ozzieapp.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Statements and sheets over the API: found by their content, recorded whole, and once. */
@ApiTest
class DocumentApiTest {
    private static final String STATEMENT = """
            Date,Description,Amount
            2025-05-02,GROCERY MART,-45.10
            2025-05-02,CORNER COFFEE,-4.50
            2025-05-02,CORNER COFFEE,-4.50
            2025-05-03,PAYROLL ACME,2500.00
            """;

    private final Api api;
    private final String transactions;

    DocumentApiTest(Api api) {
        this.api = api;
        this.transactions = api.newUser() + "/transactions";
    }

    private static JsonObject sheet(String content) {
        return new JsonObject().put("source", "api_spreadsheet").put("content", content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int stored() {
        int count = 0;
        String cursor = "";
        while (cursor != null) {
            Answer page = api.get(transactions + "?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            count += page.expect(200).items().size();
            cursor = page.pagination().getString("next_cursor");
        }
        return count;
    }

    @Test
    void recordsEqualRowsOfAStatementAndSkipsThemWhenItIsSentAgain() {
        Answer first = api.post(transactions, sheet(STATEMENT)).expect(201);
        Answer again = api.post(transactions, sheet(STATEMENT)).expect(201);

        assertThat(first.items()).hasSize(4);
        assertThat(first.json().getInteger("duplicates_skipped")).isZero();
        assertThat(first.items().stream().map(item -> item.getString("category")))
                .containsExactly("food", "food", "food", "income");
        assertThat(again.items()).isEmpty();
        assertThat(again.json().getInteger("duplicates_skipped")).isEqualTo(4);
        assertThat(stored()).isEqualTo(4);
    }

    @Test
    void recordsWhatIsNewInAStatementThatOverlaps() {
        api.post(transactions, sheet(STATEMENT)).expect(201);
        Answer longer = api.post(transactions, sheet(STATEMENT + "2025-05-04,BOOK SHOP,-20.00\n"))
                .expect(201);

        assertThat(longer.items()).hasSize(1);
        assertThat(longer.json().getInteger("duplicates_skipped")).isEqualTo(4);
    }

    @Test
    void findsAStatementByItsContentHoweverItIsSent() {
        String base64 = Base64.getEncoder().encodeToString(bytes(STATEMENT));
        Answer plain =
                api.post(transactions + "?preview=true", sheet(STATEMENT)).expect(200);

        for (Answer other : List.of(
                api.post(transactions + "?preview=true", sheet(base64)),
                api.post(transactions + "?preview=true", sheet("data:text/csv;base64," + base64)),
                api.upload(transactions + "?preview=true", "holiday.jpg", bytes(STATEMENT), Map.of()))) {
            assertThat(other.expect(200).items().stream().map(DocumentApiTest::told))
                    .isEqualTo(plain.items().stream().map(DocumentApiTest::told).toList());
        }
    }

    private static JsonObject told(JsonObject item) {
        JsonObject told = item.copy();
        told.remove("id");
        return told;
    }

    @Test
    void readsWordsInAFile() {
        Answer answer = api.upload(transactions, "note.txt", bytes("almoço 32,90"), Map.of("currency", "BRL"))
                .expect(201);

        assertThat(answer.items()).hasSize(1);
        assertThat(answer.items().get(0).getLong("amount_cents")).isEqualTo(3290);
        assertThat(answer.items().get(0).getString("currency")).isEqualTo("BRL");
        assertThat(answer.items().get(0).getString("source")).isEqualTo("api_text");
    }

    @Test
    void recordsADeletedRowAnewWhenItsStatementIsSentAgain() {
        JsonObject first =
                api.post(transactions, sheet(STATEMENT)).expect(201).items().get(0);
        api.delete(transactions + "/" + first.getString("id")).expect(204);

        assertThat(api.post(transactions, sheet(STATEMENT)).expect(201).items()).hasSize(1);
    }

    @Test
    void recordsTenThousandRowsInOneTransactionAndNoneAgain() {
        StringBuilder rows = new StringBuilder("Date,Description,Amount\n");
        for (int row = 0; row < 10_000; row++) {
            rows.append(LocalDate.of(2024, 5, 6).plusDays(row % 365))
                    .append(",SHOP ")
                    .append(row)
                    .append(",-")
                    .append(1 + row % 97)
                    .append(".25\n");
        }

        Answer first = api.post(transactions, sheet(rows.toString())).expect(201);
        Answer again = api.post(transactions, sheet(rows.toString())).expect(201);

        assertThat(first.items()).hasSize(10_000);
        assertThat(again.json().getInteger("duplicates_skipped")).isEqualTo(10_000);
        assertThat(stored()).isEqualTo(10_000);
        assertThat(api.post(transactions + "/undo").expect(200).items()).hasSize(10_000);
        assertThat(stored()).isZero();
    }

    @Test
    void namesWhatIsWrongWithAForm() {
        assertThat(api.upload(transactions, "empty.csv", new byte[0], Map.of("currency", "XX1"))
                        .expect(422, "VALIDATION_ERROR")
                        .fields())
                .containsExactlyInAnyOrder("file", "currency");
        api.send("POST", transactions, Map.of("Content-Type", "multipart/form-data"), "no boundary")
                .expect(422, "VALIDATION_ERROR");
        api.send("POST", transactions, Map.of("Content-Type", "text/csv"), STATEMENT)
                .expect(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void refusesWhatHasNoTransactions() {
        for (String content : List.of("Date,Description,Amount\n", "PK\u0003\u0004 not a workbook", ",,,,\n,,,,\n")) {
            api.post(transactions, sheet(Base64.getEncoder().encodeToString(bytes(content))))
                    .expect(422, "VALIDATION_ERROR");
        }
    }
}
