package com.ozzieapp.events;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * An extension that writes down each event it hears, in a file that outlives a killed process. As one that must miss
 * nothing does, it asks at the start for what was told after the last that it had written down.
 */
public final class AnnouncementLog extends VerticleBase {
    private static final int PAGE = 500;

    /** The settings of a server with this extension. */
    public static String extensions(Path file) {
        return "[{verticle: " + AnnouncementLog.class.getName() + ", required: true, config: {file: \"" + file
                + "\"}}]";
    }

    @Override
    public Future<?> start() {
        Path file = Path.of(config().getString("file"));
        MessageConsumer<JsonObject> consumer =
                vertx.eventBus().consumer("ozzie.events", message -> append(file, message.body()));
        return consumer.completion()
                .compose(listening -> Files.exists(file) ? catchUp(file) : Future.succeededFuture());
    }

    private Future<?> catchUp(Path file) {
        List<JsonObject> heard = heard(file);
        String last = heard.isEmpty() ? null : heard.get(heard.size() - 1).getString("id");
        JsonObject question = new JsonObject().put("after", last).put("limit", PAGE);
        return vertx.eventBus()
                .<JsonObject>request("ozzie.events.list", question)
                .compose(answer -> {
                    JsonArray missed = answer.body().getJsonArray("events");
                    missed.forEach(event -> append(file, (JsonObject) event));
                    return missed.size() < PAGE ? Future.succeededFuture() : catchUp(file);
                });
    }

    private static void append(Path file, JsonObject event) {
        try {
            Files.writeString(file, event.encode() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was heard, in order. A line that a kill cut off is none. */
    public static List<JsonObject> heard(Path file) {
        try {
            List<JsonObject> events = new ArrayList<>();
            for (String line : Files.readString(file).lines().toList()) {
                if (line.startsWith("{") && line.endsWith("}")) {
                    events.add(new JsonObject(line));
                }
            }
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
