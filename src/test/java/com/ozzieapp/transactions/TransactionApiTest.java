package com.ozzieapp.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told in words, recorded, listed, corrected and taken back. */
@ApiTest
class TransactionApiTest {
    private final Api api;
    private final String user;
    private final String transactions;

    TransactionApiTest(Api api) {
        this.api = api;
        this.user = api.newUser();
        this.transactions = user + "/transactions";
    }

    private static JsonObject text(String content) {
        return new JsonObject().put("source", "api_text").put("content", content);
    }

    private List<JsonObject> tell(String content) {
        return api.post(transactions, text(content)).expect(201).items();
    }

    private List<JsonObject> list(String query) {
        return api.get(transactions + query).expect(200).items();
    }

    private List<String> types() {
        return api.get("/v1/events?after=0&limit=100").items().stream()
                .map(event -> event.getString("type"))
                .filter(type -> type.startsWith("transaction."))
                .toList();
    }

    @Test
    void recordsEveryExpenseOfAMessage() {
        Answer answer = api.post(transactions, text("Spent $45 on groceries and $5 on coffee"))
                .expect(201);

        List<JsonObject> items = answer.items();
        assertThat(items).hasSize(2);
        JsonObject groceries = items.get(0);
        assertThat(groceries.getString("id")).matches("ozz_txn_[0-9A-Z]{26}");
        assertThat(user).endsWith(groceries.getString("user_id"));
        assertThat(groceries.getLong("amount_cents")).isEqualTo(4500);
        assertThat(groceries.getString("currency")).isEqualTo("USD");
        assertThat(groceries.getString("category")).isEqualTo("food");
        assertThat(groceries.getString("description")).isEqualTo("Groceries");
        assertThat(groceries.getString("transaction_date")).isEqualTo("2025-05-05");
        assertThat(groceries.getString("source")).isEqualTo("api_text");
        assertThat(groceries.getString("created_at")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(items.get(1).getLong("amount_cents")).isEqualTo(500);
        assertThat(answer.json().getInteger("duplicates_skipped")).isZero();
        assertThat(list("")).containsExactly(items.get(1), items.get(0));
        assertThat(types()).containsExactly("transaction.created", "transaction.created");
    }

    @Test
    void recordsTheSameWordsEachTimeTheyAreTold() {
        tell("coffee $4");
        tell("coffee $4");

        assertThat(list("")).hasSize(2);
    }

    @Test
    void countsDaysFromWhenItWasWrittenWhereTheUserIs() {
        api.patch(user, new JsonObject().put("timezone", "America/Sao_Paulo")).expect(200);
        JsonObject late = text("uber 18 ontem").put("currency", "BRL").put("sent_at", "2025-05-04T01:30:00Z");

        JsonObject ride = api.post(transactions, late).expect(201).items().get(0);

        assertThat(ride.getString("transaction_date")).isEqualTo("2025-05-02");
        assertThat(ride.getString("currency")).isEqualTo("BRL");
    }

    @Test
    void takesTheDayOfTheCallerWhereTheWordsNameNone() {
        for (String words : List.of("lunch $12", "$30 on gas yesterday")) {
            api.post(transactions, text(words).put("transaction_date", "2025-04-01"))
                    .expect(201);
        }

        assertThat(list("").stream().map(item -> item.getString("transaction_date")))
                .containsExactly("2025-05-04", "2025-04-01");
    }

    @Test
    void recordsNothingOfWhatWasNotSpent() {
        for (String words : List.of("can I afford a $500 phone?", "quero guardar 300 por mês", "hola, ¿cómo estás?")) {
            Answer answer = api.post(transactions, text(words)).expect(422, "VALIDATION_ERROR");
            assertThat(answer.fields()).containsExactly("content");
            assertThat(answer.message()).isEqualTo("No amount that was spent or received was found.");
        }
        assertThat(list("")).isEmpty();
        assertThat(types()).isEmpty();
    }

    @Test
    void previewsWithoutRecording() {
        List<JsonObject> items = api.post(transactions + "?preview=true", text("$45 on groceries"))
                .expect(200)
                .items();

        assertThat(items).hasSize(1);
        assertThat(list("")).isEmpty();
        assertThat(types()).isEmpty();
    }

    @Test
    void takesBackTheLastSubmissionAndThenTheOneBefore() {
        tell("rent $1200");
        List<JsonObject> last = tell("$45 on groceries and $5 on coffee");

        assertThat(api.post(transactions + "/undo").expect(200).items()).isEqualTo(last);
        assertThat(list("")).hasSize(1);
        assertThat(api.post(transactions + "/undo").expect(200).items()).hasSize(1);
        api.post(transactions + "/undo").expect(404, "NOT_FOUND");
        assertThat(types().stream().filter("transaction.deleted"::equals)).hasSize(3);
    }

    @Test
    void correctsATransactionAndLearnsItsCategory() {
        JsonObject uber = tell("uber to work $18").get(0);
        assertThat(uber.getString("category")).isEqualTo("transport");
        JsonObject change = new JsonObject()
                .put("category", "other")
                .put("description", "Uber to work")
                .put("amount_cents", 1850)
                .put("transaction_date", "2025-05-01");

        JsonObject changed = api.patch(transactions + "/" + uber.getString("id"), change)
                .expect(200)
                .data();

        assertThat(changed).isEqualTo(uber.copy().mergeIn(change));
        assertThat(api.get(transactions + "/" + uber.getString("id"))
                        .expect(200)
                        .data())
                .isEqualTo(changed);
        assertThat(tell("uber to work $20").get(0).getString("category")).isEqualTo("other");
        assertThat(tell("bus ticket $3").get(0).getString("category")).isEqualTo("transport");
        assertThat(types().stream().filter("transaction.updated"::equals)).hasSize(1);
    }

    @Test
    void changesNothingByAPatchThatNamesNothingNew() {
        JsonObject uber = tell("uber $18").get(0);

        api.patch(transactions + "/" + uber.getString("id"), new JsonObject().put("category", "transport"))
                .expect(200);

        assertThat(types()).containsExactly("transaction.created");
    }

    @Test
    void namesWhatIsWrongWithACorrection() {
        JsonObject uber = tell("uber $18").get(0);
        JsonObject wrong = new JsonObject()
                .put("category", "fun")
                .put("amount_cents", 0)
                .put("transaction_date", "2025-02-30")
                .put("description", "");

        Answer answer =
                api.patch(transactions + "/" + uber.getString("id"), wrong).expect(422, "VALIDATION_ERROR");

        assertThat(answer.fields())
                .containsExactlyInAnyOrder("category", "amount_cents", "transaction_date", "description");
    }

    @Test
    void deletesOneOfASubmission() {
        List<JsonObject> items = tell("$45 on groceries and $5 on coffee");

        api.delete(transactions + "/" + items.get(0).getString("id")).expect(204);
        api.delete(transactions + "/" + items.get(0).getString("id")).expect(404, "NOT_FOUND");

        assertThat(list("")).containsExactly(items.get(1));
        assertThat(api.post(transactions + "/undo").items()).containsExactly(items.get(1));
    }

    @Test
    void listsByDayCategoryAndSourcePageByPage() {
        tell("$10 on lunch on april 3");
        tell("$20 on gas on april 10");
        tell("$30 on groceries today");

        assertThat(list("?category=food")).hasSize(2);
        assertThat(list("?from=2025-04-04&to=2025-04-30")).hasSize(1);
        assertThat(list("?source=api_pdf")).isEmpty();
        Answer first = api.get(transactions + "?limit=2").expect(200);
        Answer rest =
                api.get(transactions + "?limit=2&cursor=" + first.pagination().getString("next_cursor"));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        api.get(transactions + "?from=april&category=fun").expect(422, "VALIDATION_ERROR");
    }

    @Test
    void sumsUpByCategoryAndMonth() {
        tell("$10 on lunch on april 3, $5 on coffee on april 4");
        tell("$30 on groceries, and R$ 50 on gas");

        JsonObject summary = api.get(transactions + "/summary").expect(200).data();

        assertThat(summary.getString("from")).isEqualTo("2024-06-01");
        assertThat(summary.getString("to")).isEqualTo("2025-05-31");
        assertThat(summary.getJsonArray("totals"))
                .containsExactlyInAnyOrder(total("USD", "food", 4500, 3), total("BRL", "transport", 5000, 1));
        assertThat(summary.getJsonArray("months").getJsonObject(0).getString("month"))
                .isEqualTo("2025-04");
        assertThat(summary.getJsonArray("months").getJsonObject(0).getJsonArray("totals"))
                .containsExactly(total("USD", "food", 1500, 2));
        assertThat(api.get(transactions + "/summary?from=2025-05-01").data().getJsonArray("months"))
                .hasSize(1);
        api.get(transactions + "/summary?from=2025-06-01&to=2025-05-01").expect(422, "VALIDATION_ERROR");
    }

    private static JsonObject total(String currency, String category, int cents, int count) {
        return new JsonObject()
                .put("currency", currency)
                .put("category", category)
                .put("amount_cents", cents)
                .put("count", count);
    }

    @Test
    void refusesWhatTheContractDoesNotTake() {
        Answer answer = api.post(
                        transactions, new JsonObject().put("source", "fax").put("currency", "XX1"))
                .expect(422, "VALIDATION_ERROR");

        assertThat(answer.fields()).containsExactlyInAnyOrder("source", "content", "currency");
        assertThat(api.post(transactions, text("$5 coffee").put("sent_at", "yesterday"))
                        .expect(422)
                        .message())
                .isEqualTo("Field 'sent_at' must be a date and time with its offset, such as 2025-05-04T21:10:00-03:00."
                        + " Received: 'yesterday'.");
        api.post(transactions, text("x".repeat(10_001))).expect(422, "VALIDATION_ERROR");
    }
}
