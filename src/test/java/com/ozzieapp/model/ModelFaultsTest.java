package com.ozzieapp.model;

import static com.ozzieapp.testing.TestServer.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.model.ModelFailure.Reason;
import com.ozzieapp.testing.Await;
import com.ozzieapp.testing.ModelTurn;
import com.ozzieapp.testing.ModelTurn.Kind;
import io.vertx.core.Future;
import io.vertx.core.net.NetServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong at the server, and what becomes of the call. */
class ModelFaultsTest {
    private final Ground ground = new Ground();
    private final OpenAiModel model = ground.model(Ground.LIMITS);

    @AfterEach
    void close() {
        ground.close();
    }

    private Future<?> answer() {
        return model.answer(Ground.PROMPT, Ground.EXPENSE);
    }

    private Future<?> stream() {
        return model.stream(Ground.PROMPT, piece -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES, REFUSAL",
        "CUTS_OFF, TOO_LARGE",
        "FILTERS, REFUSAL",
        "HAS_NO_CHOICE, JUNK",
        "TALKS_JUNK, JUNK",
        "STOPS_SHORT, JUNK",
        "TALKS_WITHOUT_END, TOO_LARGE",
        "BREAKS_OFF, UNREACHABLE",
        "HANGS_UP, UNREACHABLE"
    })
    void eachFaultHasItsReason(Kind kind, Reason reason) {
        ground.server.usually(ModelTurn.of(kind));

        ModelFailure ofAnswer = Ground.failure(answer());
        ModelFailure ofStream = Ground.failure(stream());

        assertThat(ofAnswer.reason()).isEqualTo(reason);
        assertThat(ofStream.reason()).isEqualTo(reason);
        assertThat(ofAnswer.getMessage()).doesNotContain("42", "sushi", Ground.KEY);
        assertThat(ofAnswer.status()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 307, 400, 401, 403, 404, 413, 422, 500, 503, 529})
    void tellsTheStatusThatIsNot200AndNothingElse(int status) {
        ground.server.usually(ModelTurn.fails(status));

        ModelFailure failure = Ground.failure(answer());

        assertThat(failure.reason()).isEqualTo(Reason.REFUSED_BY_SERVER);
        assertThat(failure.status()).hasValue(status);
        assertThat(failure.getMessage()).doesNotContain("sushi", "quotes");
    }

    @Test
    void followsNoRedirect() {
        ground.server.next(ModelTurn.fails(307)).answers(Ground.SUSHI);

        assertThat(Ground.failure(answer()).status()).hasValue(307);
        assertThat(ground.server.asked()).hasSize(1);
    }

    @Test
    void cancelsAnAnswerThatIsTooLarge() {
        ground.server.next(ModelTurn.of(Kind.TALKS_WITHOUT_END));

        assertThat(Ground.reason(answer())).isEqualTo(Reason.TOO_LARGE);
        Await.until(() -> ground.server.brokenOff() == 1);
    }

    @Test
    void measuresTheWholeBodyAndNotItsText() {
        ground.server.next(ModelTurn.says("x".repeat(Limits.ANSWER_BYTES)));

        assertThat(Ground.reason(answer())).isEqualTo(Reason.TOO_LARGE);
        assertThat(Ground.reason(answer())).isEqualTo(Reason.REFUSED_BY_SERVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STALLS", "DRIPS"})
    void isOverWhenItsTimeIs(Kind kind) {
        OpenAiModel hurried = ground.model(Ground.SHORT);
        ground.server.usually(ModelTurn.of(kind));

        assertThat(Ground.reason(hurried.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Reason.TIMEOUT);
        assertThat(Ground.reason(hurried.stream(Ground.PROMPT, piece -> {}))).isEqualTo(Reason.TIMEOUT);
        assertThat(ground.server.asked()).hasSize(2);
        Await.until(() -> ground.server.brokenOff() == 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 529})
    void asksOnceMoreWhenTheServerMayDoBetter(int status) {
        ground.server.next(ModelTurn.fails(status)).answers(Ground.SUSHI);

        assertThat(await(model.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Ground.SUSHI);
        assertThat(ground.server.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HANGS_UP", "BREAKS_OFF"})
    void asksOnceMoreWhenTheConnectionBreaks(Kind kind) {
        ground.server.next(ModelTurn.of(kind)).answers(Ground.SUSHI);

        assertThat(await(model.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Ground.SUSHI);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 500})
    void asksNoThirdTime(int status) {
        ground.server.usually(ModelTurn.fails(status));

        Ground.failure(stream());

        assertThat(ground.server.asked()).hasSize(status == 500 ? 2 : 1);
    }

    @Test
    void doesNotTellThePartsOfABrokenStreamTwice() {
        List<String> parts = new ArrayList<>();
        ground.server.next(ModelTurn.of(Kind.BREAKS_OFF, "a long answer, of many pieces"));

        Ground.failure(model.stream(Ground.PROMPT, parts::add));

        assertThat("a long answer, of many pieces").startsWith(String.join("", parts));
        assertThat(parts).isNotEmpty();
        assertThat(ground.server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2"})
    void waitsAsLongAsTheServerAsksFor(String header, int seconds) {
        Server.Reply reply = new Server.Reply(429, Optional.of(header), "");

        assertThat(reply.pause(Duration.ofMillis(5))).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void asksAgainAfterThatTime() {
        ground.server.next(ModelTurn.fails(429, "0")).answers(Ground.SUSHI);

        assertThat(await(model.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Ground.SUSHI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3600", "99999999999", "Wed, 21 Oct 2026 07:28:00 GMT", "-1", ""})
    void doesNotAskAgainSoonerThanTheServerAllows(String retryAfter) {
        ground.server.next(ModelTurn.fails(429, retryAfter)).answers(Ground.SUSHI);

        assertThat(Ground.failure(answer()).status()).hasValue(429);
        assertThat(ground.server.asked()).hasSize(1);
    }

    @Test
    void asksNoMoreOnceItsTimeIsOver() {
        Duration pause = Ground.SHORT.call().plusMillis(50);
        OpenAiModel hurried = ground.model(new Limits(Ground.SHORT.call(), pause, pause, 32, 200));
        ground.server.next(ModelTurn.fails(500), ModelTurn.of(Kind.STALLS)).answers(Ground.SUSHI);

        assertThat(Ground.reason(hurried.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Reason.TIMEOUT);
        // The first call's pause ends while the second is stalled: had it asked again, the server would know.
        assertThat(Ground.reason(hurried.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Reason.TIMEOUT);
        assertThat(ground.server.asked()).hasSize(2);
    }

    @Test
    void isUnreachableWhereNobodyListens() {
        OpenAiModel lost = ground.model(Ground.LIMITS, "http://127.0.0.1:1/v1");
        OpenAiModel nameless = ground.model(Ground.LIMITS, "http://no-such-host.invalid/v1");

        assertThat(Ground.reason(lost.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Reason.UNREACHABLE);
        assertThat(Ground.reason(nameless.answer(Ground.PROMPT, Ground.EXPENSE)))
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void isUnreachableWhereNobodyAnswersTheHandshake() {
        NetServer mute = await(
                ground.vertx.createNetServer().connectHandler(socket -> {}).listen(0, "127.0.0.1"));
        OpenAiModel patient = ground.model(Ground.LIMITS, "https://127.0.0.1:" + mute.actualPort() + "/v1");

        assertThat(Ground.reason(patient.answer(Ground.PROMPT, Ground.EXPENSE))).isEqualTo(Reason.UNREACHABLE);
    }
}
