package com.example.goalcheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** The extension alone: a bare Vert.x, events as Ozzie publishes them, and a consumer in Ozzie's place. */
class GoalCheerTest {
    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<JsonObject> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();
    private final Appender<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage());
        }
    };
    private MessageConsumer<JsonObject> whatsapp;

    @BeforeEach
    void readTheLog() {
        log.start();
        logger().addAppender(log);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(GoalCheer.class);
    }

    @BeforeEach
    void standInForOzzie() {
        whatsapp = vertx.eventBus().consumer("ozzie.whatsapp.send", message -> {
            asked.add(message.body());
            message.reply(new JsonObject().put("id", "msg_1"));
        });
    }

    @AfterEach
    void close() {
        logger().detachAppender(log);
        vertx.close().await();
    }

    private void deploy(JsonObject config) {
        vertx.deployVerticle(new GoalCheer(), new DeploymentOptions().setConfig(config))
                .await();
    }

    private void publish(String eventId, String goalId, int percent) {
        JsonObject goal = new JsonObject()
                .put("id", goalId)
                .put("goal_name", "Emergency fund")
                .put("progress", new JsonObject().put("current_amount", 4800).put("percent", percent));
        publish(eventId, goal);
    }

    private void publish(String eventId, JsonObject data) {
        JsonObject event = new JsonObject()
                .put("specversion", "1.0")
                .put("id", eventId)
                .put("type", "goal.updated")
                .put("source", "/clients/ozz_client_1")
                .put("subject", "ozz_usr_1")
                .put("time", "2025-05-05T14:30:00Z")
                .put("datacontenttype", "application/json")
                .put("data", data);
        vertx.eventBus().publish("ozzie.events.goal.updated", event);
    }

    private String nextText() throws InterruptedException {
        JsonObject next = asked.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("a message within ten seconds").isNotNull();
        return next.getString("text");
    }

    @Test
    void asksToCongratulateTheUserOfTheEvent() throws InterruptedException {
        deploy(new JsonObject());

        publish("evt_1", "goal_1", 50);

        assertThat(asked.poll(10, TimeUnit.SECONDS))
                .isEqualTo(new JsonObject()
                        .put("client_id", "ozz_client_1")
                        .put("user_id", "ozz_usr_1")
                        .put("text", "You have come 50% of the way to Emergency fund. Well done!"));
    }

    @ParameterizedTest
    @CsvSource({"en, You have come 63%", "pt, Você já fez 63%", "es, Ya has recorrido el 63%"})
    void writesInTheLanguageOfItsConfig(String language, String begins) throws InterruptedException {
        deploy(new JsonObject().put("language", language));

        publish("evt_1", "goal_1", 63);

        assertThat(nextText()).startsWith(begins);
    }

    /** Events are handled in order: when the last has been answered, the others have been too. */
    @Test
    void cheersOnceForEachGoalThatIsHalfReached() throws InterruptedException {
        deploy(new JsonObject());

        publish("evt_1", "goal_1", 49);
        publish("evt_2", "goal_1", 55);
        publish("evt_2", "goal_1", 55);
        publish("evt_3", "goal_1", 80);
        publish("evt_4", "goal_2", 99);

        assertThat(nextText()).contains("55%");
        assertThat(nextText()).contains("99%");
        assertThat(asked).isEmpty();
    }

    @Test
    void goesOnWhenNobodySendsMessagesYetAndTriesAgainAtTheNextEvent() throws InterruptedException {
        deploy(new JsonObject());
        whatsapp.unregister().await();
        publish("evt_1", "goal_1", 55);
        assertThat(logged.poll(10, TimeUnit.SECONDS))
                .isEqualTo("No cheer for goal_1: nobody sends WhatsApp messages here");
        standInForOzzie();

        publish("evt_2", "goal_1", 60);

        assertThat(nextText()).contains("60%");
        assertThat(logged.poll(10, TimeUnit.SECONDS)).isEqualTo("Cheered for goal_1");
    }

    @Test
    void passesOverWhatIsToldOfSomeoneWhoIsGone() throws InterruptedException {
        BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
        vertx.exceptionHandler(uncaught::add);
        deploy(new JsonObject());

        publish("evt_1", new JsonObject().put("erased", true));
        publish("evt_2", "goal_2", 75);

        assertThat(nextText()).contains("75%");
        assertThat(uncaught).isEmpty();
    }

    @Test
    void doesNotStartInALanguageThatItDoesNotSpeak() {
        assertThatThrownBy(() -> deploy(new JsonObject().put("language", "fr"))).hasMessageContaining("not 'fr'");
    }

    @Test
    void remembersNoMoreGoalsThanItShould() {
        Cheers cheers = new Cheers(2);

        assertThat(cheers.isFirst("goal_1", "evt_1")).isTrue();
        assertThat(cheers.isFirst("goal_2", "evt_2")).isTrue();
        assertThat(cheers.isFirst("goal_1", "evt_3")).isFalse();
        assertThat(cheers.isFirst("goal_3", "evt_4")).isTrue();
        assertThat(cheers.isFirst("goal_2", "evt_5")).isTrue();
    }
}
