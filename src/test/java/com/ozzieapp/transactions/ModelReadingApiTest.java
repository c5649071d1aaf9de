package com.ozzieapp.transactions;

import static com.ozzieapp.transactions.ModelGround.item;
import static com.ozzieapp.transactions.ModelGround.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.FakeModel;
import com.ozzieapp.testing.ModelTurn;
import com.ozzieapp.testing.TestClock;
import com.ozzieapp.testing.TestServer;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Transactions over the API of a server that has a model. */
@TestInstance(Lifecycle.PER_CLASS)
class ModelReadingApiTest {
    private static final String PHONE = "+5511987654321";

    private final FakeModel model = new FakeModel();
    private final TestServer server =
            TestServer.start(new TestClock(), Map.of("OZZIE_LLM_BASE_URL", model.baseUrl(), "OZZIE_LLM_TIMEOUT", "1"));
    private final Api api = server.api();

    @AfterAll
    void close() {
        server.close();
        model.close();
    }

    private Answer tell(String user, String source, String content) {
        JsonObject body = new JsonObject().put("source", source).put("content", content);
        return api.post(user + "/transactions", body);
    }

    @Test
    void recordsWhatTheModelReadLikeAnythingElse() {
        model.answers(items(item("18.50", "Ride home").put("category", "transport")));
        String user = api.newUser();

        JsonObject ride = tell(user, "api_text", "18.50 it was, the way home")
                .expect(201)
                .items()
                .get(0);

        assertThat(ride.getLong("amount_cents")).isEqualTo(1850);
        assertThat(ride.getString("description")).isEqualTo("Ride home");
        assertThat(ride.getString("source")).isEqualTo("api_text");
        assertThat(api.get(user + "/transactions").expect(200).items()).containsExactly(ride);
        assertThat(api.get("/v1/events?after=0&limit=100").items()).anySatisfy(event -> {
            assertThat(event.getString("type")).isEqualTo("transaction.created");
            assertThat(event.encode()).contains(ride.getString("id"));
        });
    }

    @Test
    void recordsWhatTheParserReadWhenTheModelFails() {
        List<ModelTurn> faults = List.of(
                ModelTurn.of(ModelTurn.Kind.STALLS),
                ModelTurn.of(ModelTurn.Kind.TALKS_JUNK),
                ModelTurn.says(items(item("99", "Invented")).encode()));
        for (ModelTurn fault : faults) {
            model.next(fault);

            Answer answer =
                    tell(api.newUser(), "api_text", "spent $45 on lunch").expect(201);

            assertThat(answer.items())
                    .extracting(item -> item.getString("description"))
                    .containsExactly("Lunch");
        }
        assertThat(api.get("/metrics").text()).contains("ozzie_ingest_model_total{kind=\"text\",outcome=\"timeout\"}");
    }

    @Test
    void readsAnImage() {
        model.answers(items(item("45.00", "Corner Bakery")));

        JsonObject receipt = tell(
                        api.newUser(), "api_image", Base64.getEncoder().encodeToString(ModelGround.PNG))
                .expect(201)
                .items()
                .get(0);

        assertThat(receipt.getString("source")).isEqualTo("api_image");
        assertThat(receipt.getLong("amount_cents")).isEqualTo(4500);
    }

    @Test
    void tellsTheModelNothingOfWhoWrote() {
        model.answers(items(item("45", "Lunch")));
        String user = api.newUser(new JsonObject()
                .put("external_user_id", "external-4711")
                .put("name", "Zebulon")
                .put("email", "zebulon@example.com")
                .put("currency", "USD")
                .put("phone", PHONE));
        int before = model.asked().size();

        tell(user, "api_text", "spent $45 on lunch").expect(201);

        JsonObject sent = model.asked().get(before).body();
        assertThat(new JsonObject(model.asked().get(before).text()))
                .isEqualTo(new JsonObject()
                        .put("language", "en")
                        .put("currency", "USD")
                        .put("today", "2025-05-05")
                        .put("message", "spent $45 on lunch"));
        assertThat(sent.encode())
                .doesNotContain("ebulon", PHONE.substring(1), "external-4711", user.substring("/v1/users/".length()))
                .doesNotContain(api.token());
    }
}
