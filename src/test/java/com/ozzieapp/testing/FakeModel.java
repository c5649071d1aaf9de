package com.ozzieapp.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A server that speaks OpenAI's chat completions on this machine, with and without a stream. It answers what it was
 * told to, in order, and keeps what it was asked. It is as strict as the real one about how it is asked, and can be
 * made to fail in the ways that real ones do.
 */
public final class FakeModel implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final Queue<ModelTurn> script = new ConcurrentLinkedQueue<>();
    private final List<AskedModel> asked = new CopyOnWriteArrayList<>();
    private final Set<String> unknownParameters = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> stalled = new ConcurrentLinkedQueue<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private volatile ModelTurn usual = ModelTurn.fails(500);

    public FakeModel() {
        server = TestServer.await(
                vertx.createHttpServer().requestHandler(this::receive).listen(0, "127.0.0.1"));
    }

    /** The setting {@code llm.baseUrl} that leads here. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.actualPort() + "/v1";
    }

    /** What comes next, in this order; after the last the usual again. */
    public FakeModel next(ModelTurn... turns) {
        script.addAll(List.of(turns));
        return this;
    }

    /** Scripts a text. */
    public FakeModel answers(String text) {
        return next(ModelTurn.says(text));
    }

    /** Scripts an answer of some shape. */
    public FakeModel answers(JsonObject answer) {
        return answers(answer.encode());
    }

    /** What it does when the script is at its end; status 500 unless told otherwise. */
    public FakeModel usually(ModelTurn turn) {
        usual = turn;
        return this;
    }

    /** Answers by what it is asked, when the script is at its end. */
    public FakeModel usually(Function<AskedModel, String> answer) {
        return usually(new ModelTurn(ModelTurn.Kind.SAYS, answer, 200, Optional.empty()));
    }

    /** Refuses requests that have a parameter, or a {@code response_format} of that type, with status 400. */
    public FakeModel doesNotKnow(String parameter) {
        unknownParameters.add(parameter);
        return this;
    }

    /** Lets all that stall have an answer. */
    public void release() {
        for (Runnable answer = stalled.poll(); answer != null; answer = stalled.poll()) {
            answer.run();
        }
    }

    /** What came, in order; whatever it was answered. */
    public List<AskedModel> asked() {
        return List.copyOf(asked);
    }

    public int stalling() {
        return stalled.size();
    }

    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** How many requests the other side gave up. */
    public int brokenOff() {
        return brokenOff.get();
    }

    private void receive(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        // Counted down before the answer's last byte, or the next request could come first.
        response.headersEndHandler(sent -> running.decrementAndGet());
        response.exceptionHandler(error -> brokenOff.incrementAndGet());
        request.body().onSuccess(body -> {
            AskedModel question = new AskedModel(request, body.toJsonObject());
            asked.add(question);
            Optional<String> complaint = question.complaint(unknownParameters);
            if (complaint.isPresent()) {
                ModelAnswers.refuse(response, 400, complaint.get());
            } else {
                answer(Optional.ofNullable(script.poll()).orElse(usual), question, response);
            }
        });
    }

    private void answer(ModelTurn turn, AskedModel question, HttpServerResponse response) {
        switch (turn.kind()) {
            case STALLS -> stalled.add(() -> vertx.runOnContext(now -> say(turn, question, response)));
            case DRIPS -> drip(response.setChunked(true));
            case TALKS_WITHOUT_END -> talk(response.setChunked(true));
            default -> say(turn, question, response);
        }
    }

    private static void say(ModelTurn turn, AskedModel question, HttpServerResponse response) {
        new ModelAnswers(turn, question, response).send();
    }

    private void drip(HttpServerResponse response) {
        vertx.setPeriodic(
                10, timer -> response.write(": still thinking\n\n").onFailure(closed -> vertx.cancelTimer(timer)));
    }

    private static void talk(HttpServerResponse response) {
        response.write(Buffer.buffer(new byte[64 * 1024])).onSuccess(written -> talk(response));
    }

    @Override
    public void close() {
        TestServer.await(vertx.close());
    }
}
