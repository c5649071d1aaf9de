package com.example.goalcheer;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.Message;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.json.JsonObject;

/** An extension in WhatsApp's place: writes each message that is to be sent as a line of the file in its config. */
public final class WhatsAppInAFile extends VerticleBase {
    private AsyncFile file;

    @Override
    public Future<?> start() {
        return vertx.fileSystem()
                .open(config().getString("file"), new OpenOptions().setAppend(true))
                .onSuccess(opened -> file = opened)
                .compose(opened -> vertx.eventBus()
                        .<JsonObject>consumer("ozzie.whatsapp.send", this::write)
                        .completion());
    }

    private void write(Message<JsonObject> message) {
        file.write(Buffer.buffer(message.body().encode() + "\n"))
                .onSuccess(written -> message.reply(new JsonObject().put("id", "msg_1")))
                .onFailure(error -> message.fail(500, error.getClass().getName()));
    }

    @Override
    public Future<?> stop() {
        return file.close();
    }
}
