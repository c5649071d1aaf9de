package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Await;
import com.ozzieapp.webhooks.Receiver.Mood;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Endpoints that are disabled, by their receivers or their owners, and enabled again. */
class WebhookDisablingTest extends DeliveryGround {
    WebhookDisablingTest() {
        super("ozzie_webhooks_disabled");
    }

    @Test
    void stopsWhenTheReceiverIsGoneAndGoesOnWhenEnabled() {
        receiver.be(Mood.GONE);
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 1);
        Await.until(() -> !hooks.endpoint().getBoolean("enabled"));
        Hooks.happen(api, 1);
        receiver.be(Mood.WELL);
        clock.move(Duration.ofDays(1));
        Hooks marker = Hooks.at(api, receiver.url(), "user.created");
        Hooks.happen(api, 1);
        marker.awaitSuccesses(1);

        assertThat(hooks.endpoint().getString("disabled_reason")).isEqualTo("gone");
        assertThat(hooks.deliveries())
                .hasSize(1)
                .allMatch(one -> one.getString("status").equals("pending"));

        JsonObject enabled = hooks.patch(new JsonObject().put("enabled", true));

        assertThat(enabled.getValue("disabled_reason")).isNull();
        assertThat(enabled.getValue("failing_since")).isNull();
        assertThat(hooks.awaitSuccesses(1)).hasSize(1);
        Hooks.happen(api, 1);
        assertThat(hooks.awaitSuccesses(2)).hasSize(2);
    }

    @Test
    void stopsAfterFiveDaysWithoutOneSuccess() {
        receiver.be(Mood.ERROR);
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 1);
        hooks.awaitAttempts(1, 1);
        clock.move(Duration.ofDays(5).minusMinutes(1));
        hooks.awaitAttempts(1, 2);
        assertThat(hooks.endpoint().getBoolean("enabled")).isTrue();

        clock.move(Duration.ofMinutes(10));
        JsonObject waiting = hooks.awaitAttempts(1, 3).get(0);

        assertThat(hooks.endpoint().getBoolean("enabled")).isFalse();
        assertThat(hooks.endpoint().getString("disabled_reason")).isEqualTo("failing");
        assertThat(waiting.getString("status")).isEqualTo("pending");
        receiver.be(Mood.WELL);
        hooks.patch(new JsonObject().put("enabled", true));
        assertThat(hooks.awaitSuccesses(1)).hasSize(1);
    }

    @Test
    void holdsBackWhileItsOwnerHasDisabledIt() {
        receiver.be(Mood.ERROR);
        Hooks hooks = Hooks.at(api, receiver.url());
        Hooks.happen(api, 1);
        hooks.awaitAttempts(1, 1);
        hooks.patch(new JsonObject().put("enabled", false));
        receiver.be(Mood.WELL);
        clock.move(Duration.ofDays(1));
        Hooks marker = Hooks.at(api, receiver.url());
        Hooks.happen(api, 1);
        marker.awaitSuccesses(1);

        assertThat(hooks.endpoint().getValue("disabled_reason")).isNull();
        assertThat(hooks.deliveries()).hasSize(1).allMatch(one -> one.getInteger("attempts") == 1);
        hooks.patch(new JsonObject().put("enabled", true));
        hooks.awaitSuccesses(1);
    }
}
