package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.contract.ContractFile;
import com.ozzieapp.events.EventType;
import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.Tables;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Endpoints and their deliveries over the API. The shared server knows no names, so nothing is ever sent. */
@ApiTest
class WebhookApiTest {
    private static final String PATH = "/v1/webhook-endpoints";
    private static final String URL = "https://hooks.example/ozzie";

    private final Api api;

    WebhookApiTest(Api api) {
        this.api = api;
    }

    private JsonObject create(JsonObject fields) {
        return api.post(PATH, new JsonObject().put("url", URL).mergeIn(fields))
                .expect(201)
                .data();
    }

    private String path(JsonObject endpoint) {
        return PATH + "/" + endpoint.getString("id");
    }

    private List<JsonObject> deliveries(JsonObject endpoint, int expected) {
        Await.until(() -> api.get(path(endpoint) + "/deliveries").items().size() >= expected);
        return api.get(path(endpoint) + "/deliveries").expect(200).items();
    }

    private static JsonObject withoutSecret(JsonObject created) {
        JsonObject endpoint = created.copy();
        endpoint.remove("secret");
        return endpoint;
    }

    @Test
    void createsAnEndpointAndTellsTheSecretOnce() {
        JsonObject created = create(new JsonObject());

        String expected = """
                {"id":"%s","url":"https://hooks.example/ozzie","event_types":null,"enabled":true,\
                "disabled_reason":null,"failing_since":null,"created_at":"2025-05-05T14:30:00Z",\
                "updated_at":"2025-05-05T14:30:00Z","secret":"%s"}""";
        assertThat(created.encode())
                .isEqualTo(expected.formatted(created.getString("id"), created.getString("secret")));
        assertThat(created.getString("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        for (Answer answer : List.of(api.get(path(created)), api.get(PATH), api.patch(path(created), "{}"))) {
            assertThat(answer.expect(200).text()).doesNotContain("whsec").doesNotContain("secret");
        }
        assertThat(api.get(path(created)).data()).isEqualTo(withoutSecret(created));
    }

    @Test
    void keepsWhichEventsAreWanted() {
        JsonObject created = create(new JsonObject()
                .put(
                        "event_types",
                        new JsonArray().add("goal.reached").add("goal.reached").add("plan.updated"))
                .put("enabled", false));

        assertThat(created.getJsonArray("event_types")).containsExactly("goal.reached", "plan.updated");
        assertThat(created.getBoolean("enabled")).isFalse();
        assertThat(api.patch(path(created), new JsonObject().putNull("event_types"))
                        .expect(200)
                        .data()
                        .getValue("event_types"))
                .isNull();
    }

    @Test
    void offersEveryTypeOfEvents() {
        JsonObject schemas =
                ContractFile.openApi().parse().getJsonObject("components").getJsonObject("schemas");

        for (String schema : List.of("NewWebhookEndpoint", "WebhookEndpointPatch")) {
            JsonArray offered = schemas.getJsonObject(schema)
                    .getJsonObject("properties")
                    .getJsonObject("event_types")
                    .getJsonObject("items")
                    .getJsonArray("enum");
            assertThat(offered.stream())
                    .containsExactlyElementsOf(Arrays.stream(EventType.values())
                            .map(EventType::code)
                            .toList());
        }
    }

    @Test
    void refusesWhatNothingMayBeSentTo() {
        Answer plain = api.post(PATH, new JsonObject().put("url", "http://hooks.example/ozzie"));
        Answer secret = api.post(PATH, new JsonObject().put("url", "https://169.254.169.254/latest/meta-data"));

        assertThat(plain.expect(422, "VALIDATION_ERROR").message())
                .isEqualTo(
                        "Field 'url' must be an https URL of at most 2000 characters, without user info and fragment."
                                + " Received: 'http://hooks.example/ozzie'.");
        assertThat(secret.expect(422, "VALIDATION_ERROR").message())
                .isEqualTo("Field 'url' must be at a public address; 169.254.169.254 is not public."
                        + " Received: 'https://169.254.169.254/latest/meta-data'.");
        assertThat(secret.fields()).containsExactly("url");
        for (String host : List.of("127.0.0.1", "10.0.0.1", "[::1]", "[::ffff:192.168.0.1]", "localhost")) {
            api.post(PATH, new JsonObject().put("url", "https://" + host)).expect(422, "VALIDATION_ERROR");
        }
        assertThat(api.get(PATH).expect(200).items()).isEmpty();
    }

    @Test
    void refusesFieldsThatAreWrong() {
        assertThat(api.post(PATH, "{}").expect(422, "VALIDATION_ERROR").message())
                .startsWith("Field 'url' is required");
        for (String wrong : List.of(
                "\"url\": 5",
                "\"url\": null",
                "\"url\": \"https://x.example/" + "x".repeat(2000) + "\"",
                "\"event_types\": []",
                "\"event_types\": \"goal.reached\"",
                "\"event_types\": [\"goal.lost\"]",
                "\"event_types\": [null]",
                "\"enabled\": \"yes\"",
                "\"enabled\": null")) {
            String valid = wrong.contains("\"url\"") ? "" : "\"url\": \"" + URL + "\", ";
            Answer answer = api.post(PATH, "{" + valid + wrong + "}").expect(422, "VALIDATION_ERROR");
            assertThat(answer.fields()).hasSize(1);
            assertThat(wrong).startsWith("\"" + answer.fields().get(0).replaceAll("\\[.*", ""));
        }
        JsonObject endpoint = create(new JsonObject());
        api.patch(path(endpoint), new JsonObject().put("url", "https://10.0.0.1"))
                .expect(422, "VALIDATION_ERROR");
        api.patch(path(endpoint), "{\"url\": null}").expect(422, "VALIDATION_ERROR");
        api.patch(path(endpoint), "{broken").expect(400, "INVALID_JSON");
        api.get(PATH + "?limit=0").expect(422, "VALIDATION_ERROR");
        assertThat(api.get(path(endpoint)).data()).isEqualTo(withoutSecret(endpoint));
    }

    @Test
    void takesTwentyAndNoMoreAlsoAtOnce() {
        List<Integer> statuses = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> api.post(PATH, new JsonObject().put("url", URL)).status())
                .toList();

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(20);
        Answer refused = api.post(PATH, new JsonObject().put("url", URL)).expect(409, "CONFLICT");
        assertThat(refused.message())
                .isEqualTo("There are 20 webhook endpoints already, which is the most. Delete one first.");
        JsonObject one = api.get(PATH).items().get(0);
        api.delete(path(one)).expect(204);
        create(new JsonObject());
        api.otherTenant().post(PATH, new JsonObject().put("url", URL)).expect(201);
    }

    @Test
    void listsInPagesNewestFirst() {
        List<JsonObject> made = IntStream.range(0, 3)
                .mapToObj(i -> withoutSecret(create(new JsonObject())))
                .toList();

        Answer first = api.get(PATH + "?limit=2").expect(200);
        Answer last = api.get(PATH + "?limit=2&cursor=" + first.pagination().getString("next_cursor"));

        assertThat(first.items()).containsExactly(made.get(2), made.get(1));
        assertThat(last.expect(200).items()).containsExactly(made.get(0));
        assertThat(last.pagination().getBoolean("has_more")).isFalse();
    }

    @Test
    void changesOnlyWhatIsSent() {
        JsonObject endpoint = withoutSecret(create(new JsonObject()));
        api.clock().move(Duration.ofHours(1));

        JsonObject same =
                api.patch(path(endpoint), new JsonObject().put("enabled", true)).data();
        JsonObject disabled = api.patch(path(endpoint), new JsonObject().put("enabled", false))
                .expect(200)
                .data();

        assertThat(same).isEqualTo(endpoint);
        assertThat(disabled).isEqualTo(endpoint.copy().put("enabled", false).put("updated_at", "2025-05-05T15:30:00Z"));
    }

    @Test
    void forgetsADeletedEndpointWithAllItHeld() {
        JsonObject endpoint = create(new JsonObject());
        api.newUser();
        String delivery = deliveries(endpoint, 1).get(0).getString("id");

        assertThat(api.delete(path(endpoint)).expect(204).text()).isEmpty();

        for (Answer answer : List.of(
                api.get(path(endpoint)),
                api.patch(path(endpoint), "{}"),
                api.delete(path(endpoint)),
                api.post(path(endpoint) + "/rotate-secret"),
                api.get(path(endpoint) + "/deliveries"))) {
            assertThat(answer.expect(404, "NOT_FOUND").message())
                    .isEqualTo("Webhook endpoint '" + endpoint.getString("id") + "' not found.");
        }
        assertThat(api.post(path(endpoint) + "/deliveries/" + delivery + "/retry")
                        .expect(404, "NOT_FOUND")
                        .message())
                .isEqualTo("Webhook delivery '" + delivery + "' not found.");
        assertThat(Tables.holding(endpoint.getString("secret").substring("whsec_".length())))
                .isEmpty();
        assertThat(api.get(PATH).items()).isEmpty();
    }

    @Test
    void answersNewSecretsWhenTheyAreRotated() {
        JsonObject endpoint = create(new JsonObject());
        api.clock().move(Duration.ofMinutes(1));

        JsonObject rotated =
                api.post(path(endpoint) + "/rotate-secret").expect(200).data();

        assertThat(rotated.getString("secret")).isNotEqualTo(endpoint.getString("secret"));
        assertThat(withoutSecret(rotated)).isEqualTo(api.get(path(endpoint)).data());
        assertThat(rotated.getString("updated_at")).isEqualTo("2025-05-05T14:31:00Z");
    }

    @Test
    void listsDeliveriesByHowTheyStand() {
        JsonObject endpoint = create(new JsonObject());
        List.of(1, 2, 3).forEach(i -> api.newUser());
        List<JsonObject> all = deliveries(endpoint, 3);
        String path = path(endpoint) + "/deliveries";

        assertThat(all).extracting(one -> one.getString("event_type")).containsOnly("user.created");
        assertThat(all).extracting(one -> one.getString("event_id")).doesNotHaveDuplicates();
        assertThat(all).extracting(one -> one.getString("endpoint_id")).containsOnly(endpoint.getString("id"));
        assertThat(api.get(path + "?status=pending").expect(200).items()).hasSize(3);
        assertThat(api.get(path + "?status=succeeded").expect(200).items()).isEmpty();
        assertThat(api.get(path + "?status=failed").expect(200).items()).isEmpty();
        api.get(path + "?status=lost").expect(422, "VALIDATION_ERROR");
        Answer first = api.get(path + "?status=pending&limit=2").expect(200);
        String cursor = first.pagination().getString("next_cursor");
        assertThat(api.get(path + "?status=pending&limit=2&cursor=" + cursor)
                        .expect(200)
                        .items())
                .hasSize(1);
        api.get(path + "?limit=2&cursor=" + cursor).expect(422, "VALIDATION_ERROR");
    }

    @Test
    void tellsWhyADeliveryWaitsAndBeginsItAnew() {
        JsonObject endpoint = create(new JsonObject());
        api.newUser();
        Await.until(() -> deliveries(endpoint, 1).get(0).getInteger("attempts") == 1);
        JsonObject failed = deliveries(endpoint, 1).get(0);

        assertThat(failed.getString("status")).isEqualTo("pending");
        assertThat(failed.getString("error")).isEqualTo("host name not found");
        assertThat(failed.getString("last_attempt_at")).isEqualTo("2025-05-05T14:30:00Z");
        assertThat(failed.getString("next_attempt_at")).isEqualTo("2025-05-05T14:30:05Z");
        assertThat(api.get(path(endpoint)).data().getString("failing_since")).isEqualTo("2025-05-05T14:30:00Z");

        JsonObject retried = api.post(path(endpoint) + "/deliveries/" + failed.getString("id") + "/retry")
                .expect(200)
                .data();

        assertThat(retried.getInteger("attempts")).isZero();
        assertThat(retried.getString("next_attempt_at")).isEqualTo("2025-05-05T14:30:00Z");
        Await.until(() -> deliveries(endpoint, 1).get(0).getInteger("attempts") == 1);
    }

    @Test
    void knowsNothingOfOtherTenants() {
        JsonObject endpoint = create(new JsonObject());
        Api other = api.otherTenant();
        other.newUser();

        assertThat(other.get(PATH).items()).isEmpty();
        other.get(path(endpoint)).expect(404, "NOT_FOUND");
        api.newUser();
        assertThat(deliveries(endpoint, 1)).hasSize(1);
    }
}
