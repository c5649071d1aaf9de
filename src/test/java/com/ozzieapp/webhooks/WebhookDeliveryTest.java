package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Await;
import com.ozzieapp.webhooks.Receiver.Mood;
import com.ozzieapp.webhooks.Receiver.Received;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Deliveries to a receiver on this machine, as the clock goes on. On a database where no other server delivers. */
class WebhookDeliveryTest extends DeliveryGround {
    WebhookDeliveryTest() {
        super("ozzie_webhooks");
    }

    private List<JsonObject> feed() {
        return api.get("/v1/events?after=0&limit=100").expect(200).items();
    }

    @Test
    void sendsEachEventAsTheFeedTellsItAndSigned() {
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 5);
        List<JsonObject> deliveries = hooks.awaitSuccesses(5);

        assertThat(receiver.received()).hasSize(5).allSatisfy(one -> {
            assertThat(one.header("webhook-timestamp"))
                    .isEqualTo(Long.toString(clock.instant().getEpochSecond()));
            assertThat(one.header("webhook-signature"))
                    .isEqualTo(Signature.header(
                            List.of(hooks.secret()),
                            one.eventId(),
                            clock.instant().getEpochSecond(),
                            Buffer.buffer(one.body())));
        });
        assertThat(receiver.received().stream().map(one -> new JsonObject(one.body())))
                .containsExactlyInAnyOrderElementsOf(feed());
        assertThat(deliveries).allSatisfy(one -> {
            assertThat(one.getInteger("attempts")).isEqualTo(1);
            assertThat(one.getInteger("response_status")).isEqualTo(204);
            assertThat(one.getValue("error")).isNull();
            assertThat(one.getValue("next_attempt_at")).isNull();
        });
    }

    @Test
    void sendsOnlyWhatIsWantedAndNothingOfBefore() {
        String before = api.newUser();
        Hooks some = Hooks.at(api, receiver.url(), "user.updated", "user.deleted");
        Hooks all = Hooks.at(api, receiver.url());
        api.patch(before, new JsonObject().put("name", "Ana")).expect(200);
        api.newUser();
        Hooks late = Hooks.at(api, receiver.url());
        api.patch(before, new JsonObject().put("name", "Bea")).expect(200);

        assertThat(types(some.awaitSuccesses(2))).containsExactly("user.updated", "user.updated");
        assertThat(types(all.awaitSuccesses(3))).containsExactly("user.updated", "user.created", "user.updated");
        assertThat(types(late.awaitSuccesses(1))).containsExactly("user.updated");
        assertThat(receiver.received()).hasSize(6);
    }

    private static List<String> types(List<JsonObject> deliveries) {
        return deliveries.stream().map(one -> one.getString("event_type")).toList();
    }

    @Test
    void bringsEverythingToAReceiverThatWasDownForAnHour() {
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 3);
        hooks.awaitSuccesses(3);
        receiver.goDown();
        Hooks.happen(api, 12);
        List<JsonObject> refused = hooks.await(12, one -> "connection refused".equals(one.getString("error")));
        assertThat(refused).hasSize(15);

        // Three retries, within 40 minutes, fail as well; the next is due more than two hours after the first.
        for (int attempts = 1; attempts <= 3; attempts++) {
            clock.move(Hooks.beyondPauseAfter(attempts));
            hooks.awaitAttempts(12, attempts + 1);
        }
        assertThat(hooks.endpoint().getString("failing_since")).isNotNull();
        clock.move(Duration.ofMinutes(25));
        receiver.comeBack();
        clock.move(Hooks.beyondPauseAfter(4));
        List<JsonObject> deliveries = hooks.awaitSuccesses(15);

        assertThat(deliveries.stream().map(one -> one.getInteger("attempts")))
                .containsExactly(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 1, 1);
        assertThat(receiver.eventIds()).doesNotHaveDuplicates();
        assertThat(new HashSet<>(receiver.eventIds()))
                .isEqualTo(Set.copyOf(
                        feed().stream().map(event -> event.getString("id")).toList()));
        Await.until(() -> hooks.endpoint().getValue("failing_since") == null);
    }

    @Test
    void triesAgainWhatWasRefusedAndNothingElse() {
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 2);
        hooks.awaitSuccesses(2);
        receiver.be(Mood.ERROR);
        Hooks.happen(api, 1);
        hooks.awaitAttempts(3, 1);
        receiver.be(Mood.REDIRECTS);
        clock.move(Hooks.beyondPauseAfter(1));
        JsonObject redirected = hooks.awaitAttempts(1, 2).get(0);
        receiver.be(Mood.WELL);
        clock.move(Hooks.beyondPauseAfter(2));
        JsonObject arrived = hooks.awaitSuccesses(3).get(0);

        assertThat(redirected.getString("error")).isEqualTo("answered 302; redirects are not followed");
        assertThat(redirected.getInteger("response_status")).isEqualTo(302);
        assertThat(arrived.getInteger("attempts")).isEqualTo(3);
        assertThat(arrived.getValue("error")).isNull();
        List<Received> tries = receiver.received().stream()
                .filter(one -> one.eventId().equals(arrived.getString("event_id")))
                .toList();
        assertThat(tries).hasSize(3).allMatch(one -> one.path().equals("/hook"));
        assertThat(tries.stream().map(one -> one.header("webhook-timestamp"))).doesNotHaveDuplicates();
        assertThat(receiver.received()).hasSize(5);
    }

    @Test
    void givesUpAfterTheTenthAttemptAndBeginsAnewWhenAsked() {
        receiver.be(Mood.ERROR);
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 1);
        for (int attempts = 1; attempts <= 9; attempts++) {
            hooks.awaitAttempts(1, attempts);
            clock.move(Hooks.beyondPauseAfter(attempts));
        }
        JsonObject failed = hooks.awaitAttempts(1, 10).get(0);
        clock.move(Duration.ofDays(1));
        receiver.be(Mood.WELL);

        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getValue("next_attempt_at")).isNull();
        assertThat(failed.getString("error")).isEqualTo("answered 500");
        assertThat(hooks.endpoint().getBoolean("enabled")).isTrue();

        assertThat(hooks.retry(failed).getString("status")).isEqualTo("pending");
        assertThat(hooks.awaitSuccesses(1).get(0).getInteger("attempts")).isEqualTo(1);
        assertThat(receiver.eventIds()).hasSize(11).containsOnly(failed.getString("event_id"));
    }

    @Test
    void holdsUpNobodyForAReceiverThatNeverAnswers() {
        receiver.be(Mood.NEVER);
        Hooks slow = Hooks.at(api, receiver.url());
        try (Receiver quick = new Receiver()) {
            Hooks hooks = Hooks.at(api, quick.url());
            Hooks.happen(api, 20);

            hooks.awaitSuccesses(20);

            assertThat(receiver.received()).hasSize(4);
            assertThat(slow.deliveries()).hasSize(20).allMatch(one -> one.getInteger("attempts") == 0);
        }
    }

    @Test
    void signsWithBothSecretsWhileTheyAreRotated() {
        Hooks hooks = Hooks.at(api, receiver.url());
        String shown =
                api.post(hooks.path() + "/rotate-secret").expect(200).data().getString("secret");
        Secret rotated = new Secret(shown.substring("whsec_".length()));
        Hooks.happen(api, 1);
        hooks.awaitSuccesses(1);
        clock.move(Duration.ofHours(24));
        Hooks.happen(api, 1);
        hooks.awaitSuccesses(2);

        assertThat(signedBy(receiver.received().get(0), List.of(rotated, hooks.secret())))
                .isTrue();
        assertThat(signedBy(receiver.received().get(1), List.of(rotated))).isTrue();
    }

    private static boolean signedBy(Received one, List<Secret> secrets) {
        long seconds = Long.parseLong(one.header("webhook-timestamp"));
        return one.header("webhook-signature")
                .equals(Signature.header(secrets, one.eventId(), seconds, Buffer.buffer(one.body())));
    }

    @Test
    void sendsNothingOfAUserWhoWasErasedMeanwhile() {
        receiver.be(Mood.ERROR);
        Hooks hooks = Hooks.at(api, receiver.url(), "user.created");
        String user = api.newUser(new JsonObject().put("name", "Ana Maria"));
        hooks.awaitAttempts(1, 1);
        api.delete(user).expect(204);
        receiver.be(Mood.WELL);
        clock.move(Hooks.beyondPauseAfter(1));
        hooks.awaitSuccesses(1);

        assertThat(receiver.received().get(0).body()).contains("Ana Maria");
        assertThat(new JsonObject(receiver.received().get(1).body()).getJsonObject("data"))
                .isEqualTo(new JsonObject().put("erased", true));
    }

    @Test
    void countsWhatItDoes() {
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 1);
        hooks.awaitSuccesses(1);

        String metrics = api.get("/metrics").expect(200).text();

        assertThat(metrics)
                .contains("ozzie_webhook_attempts_seconds_count{outcome=\"succeeded\"}")
                .contains("ozzie_webhook_pending ")
                .contains("ozzie_webhook_running ")
                .doesNotContain("127.0.0.1:" + receiver.port());
    }
}
