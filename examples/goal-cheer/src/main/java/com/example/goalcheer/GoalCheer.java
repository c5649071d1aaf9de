package com.example.goalcheer;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Congratulates a user over WhatsApp when a goal is half reached.
 *
 * <p>Runs on one event loop, so its state needs no locks; nothing here may block. Its config: {@code language}, one of
 * en, pt and es.
 */
public final class GoalCheer extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(GoalCheer.class);
    private static final int HALF_PERCENT = 50;
    private static final int MOST_REMEMBERED = 10_000;

    private static final Map<String, String> TEXTS = Map.of(
            "en", "You have come {percent}% of the way to {goal}. Well done!",
            "pt", "Você já fez {percent}% do caminho até {goal}. Parabéns!",
            "es", "Ya has recorrido el {percent}% del camino hacia {goal}. ¡Enhorabuena!");

    private final Cheers cheers = new Cheers(MOST_REMEMBERED);
    private String text;

    @Override
    public Future<?> start() {
        String language = config().getString("language", "en");
        text = TEXTS.get(language);
        if (text == null) {
            // Shown in the log and by /health/ready; the server starts without this extension.
            return Future.failedFuture("language must be one of " + TEXTS.keySet() + ", not '" + language + "'");
        }
        return vertx.eventBus()
                .consumer("ozzie.events.goal.updated", this::onGoalUpdated)
                .completion();
    }

    private void onGoalUpdated(Message<JsonObject> message) {
        JsonObject event = message.body();
        JsonObject goal = event.getJsonObject("data");
        if (goal.getBoolean("erased", false)) {
            // The user was deleted before this was told.
            return;
        }
        int percent = goal.getJsonObject("progress").getNumber("percent").intValue();
        if (percent >= HALF_PERCENT && cheers.isFirst(goal.getString("id"), event.getString("id"))) {
            cheer(event, goal, percent);
        }
    }

    private void cheer(JsonObject event, JsonObject goal, int percent) {
        String goalId = goal.getString("id");
        JsonObject message = new JsonObject()
                .put("client_id", event.getString("source").substring("/clients/".length()))
                .put("user_id", event.getString("subject"))
                .put("text", write(goal, percent));
        vertx.eventBus()
                .request("ozzie.whatsapp.send", message)
                .onSuccess(sent -> LOG.info("Cheered for {}", goalId))
                .onFailure(error -> {
                    cheers.takeBack(goalId);
                    LOG.warn("No cheer for {}: {}", goalId, reason(error));
                });
    }

    private String write(JsonObject goal, int percent) {
        return text.replace("{percent}", Integer.toString(percent)).replace("{goal}", goal.getString("goal_name"));
    }

    /** Without the message of a failure: it may tell of the user, and logs should not. */
    private static String reason(Throwable error) {
        if (error instanceof ReplyException reply) {
            return reply.failureType() == ReplyFailure.NO_HANDLERS
                    ? "nobody sends WhatsApp messages here"
                    : reply.failureType() + " " + reply.failureCode();
        }
        return error.getClass().getName();
    }
}
