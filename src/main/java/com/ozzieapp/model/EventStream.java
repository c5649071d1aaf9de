package com.ozzieapp.model;

import com.ozzieapp.model.Completion.Usage;
import com.ozzieapp.model.ModelFailure.Reason;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.core.parsetools.RecordParser;
import java.util.function.Consumer;

/** An answer that comes as server-sent events: {@code data: {…}} with a piece each, then {@code data: [DONE]}. */
final class EventStream implements Reading {
    private static final String DATA = "data:";
    private static final String DONE = "[DONE]";

    private final Consumer<String> onText;
    private final RecordParser lines = RecordParser.newDelimited("\n", this::line);
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private String ending = "";
    private Usage usage = Usage.UNTOLD;
    private boolean done;

    EventStream(Consumer<String> onText) {
        this.onText = onText;
    }

    @Override
    public void take(Buffer part) {
        lines.handle(part);
    }

    /** Lines are cut at bytes, and are whole before they become text: a letter may come in two parts. */
    private void line(Buffer bytes) {
        String line = bytes.toString().strip();
        if (!line.startsWith(DATA) || done) {
            return;
        }
        String data = line.substring(DATA.length()).strip();
        if (data.equals(DONE)) {
            done = true;
        } else if (!data.isEmpty()) {
            piece(ExactJson.object(data).orElseThrow(() -> ModelFailure.junk("no JSON object in the stream")));
        }
    }

    private void piece(JsonObject piece) {
        if (piece.getValue("error") != null) {
            throw ModelFailure.junk("an error in the stream");
        }
        if (piece.getValue("usage") instanceof JsonObject told) {
            usage = Usage.of(told);
        }
        JsonObject choice = Completion.firstChoice(piece);
        JsonObject delta = Completion.object(choice, "delta");
        refusal.append(Completion.text(delta, "refusal"));
        String given = Completion.text(choice, "finish_reason");
        ending = given.isEmpty() ? ending : given;
        String more = Completion.text(delta, "content");
        if (!more.isEmpty()) {
            text.append(more);
            tell(more);
        }
    }

    private void tell(String more) {
        try {
            onText.accept(more);
        } catch (RuntimeException e) {
            throw new ModelFailure(Reason.BROKEN_OFF, e.getClass().getSimpleName());
        }
    }

    @Override
    public boolean hasTold() {
        return text.length() > 0;
    }

    @Override
    public Completion end() {
        lines.handle(Buffer.buffer("\n"));
        if (!done && ending.isEmpty()) {
            throw ModelFailure.junk("the stream has no end");
        }
        return new Completion(text.toString(), refusal.toString(), ending, usage);
    }
}
