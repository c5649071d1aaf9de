package com.ozzieapp.transactions;

import static com.ozzieapp.transactions.ModelGround.PNG;
import static com.ozzieapp.transactions.ModelGround.item;
import static com.ozzieapp.transactions.ModelGround.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Money;
import com.ozzieapp.testing.ModelTurn;
import com.ozzieapp.transactions.parsing.Candidate;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a model sees on images, beside a built-in reader that sees something or nothing. */
class ModelImageTest {
    private static final Candidate SEEN =
            new Candidate(Money.ofCents(4500), "USD", Category.OTHER, "Receipt", LocalDate.of(2025, 5, 4), 70);

    private static ModelGround sighted() {
        return new ModelGround((content, context) -> List.of(SEEN));
    }

    private static ModelGround blind() {
        return new ModelGround(ModelGround.BLIND);
    }

    @Test
    void isTakenWhereTheReaderSawTheSameAmount() {
        try (ModelGround ground = sighted()) {
            ground.server.answers(items(item("45.00", "Corner Bakery")));

            assertThat(ground.read(PNG)).singleElement().satisfies(candidate -> {
                assertThat(candidate.description()).isEqualTo("Corner Bakery");
                assertThat(candidate.confidencePercent()).isEqualTo(90);
            });
        }
    }

    @Test
    void isNotTakenWhereTheReaderSawAnother() {
        try (ModelGround ground = sighted()) {
            ground.server.answers(items(item("54.00", "Corner Bakery"))).answers(items());

            assertThat(ground.read(PNG)).containsExactly(SEEN);
            assertThat(ground.read(PNG)).containsExactly(SEEN);
            assertThat(ground.count("image", "invented_amount")).isEqualTo(1);
            assertThat(ground.count("image", "found_nothing")).isEqualTo(1);
        }
    }

    @Test
    void isTakenForLessSureWhereTheReaderSawNothing() {
        try (ModelGround ground = blind()) {
            ground.server.answers(items(item("45.00", "Corner Bakery")));

            assertThat(ground.read(PNG)).singleElement().satisfies(candidate -> {
                assertThat(candidate.amount()).isEqualTo(Money.ofCents(4500));
                assertThat(candidate.confidencePercent()).isEqualTo(60);
            });
        }
    }

    @Test
    void isRefusedAsTheReaderDoesWhereNeitherSawAnything() {
        try (ModelGround ground = blind()) {
            ground.server.answers(items()).next(ModelTurn.fails(400), ModelTurn.fails(400), ModelTurn.fails(400));

            assertThat(ground.refusal(() -> ground.read(PNG))).isEqualTo("The image cannot be read.");
            assertThat(ground.refusal(() -> ground.read(PNG))).isEqualTo("The image cannot be read.");
        }
    }

    @Test
    void isSentWithWhatReadingItNeedsAndNothingElse() {
        try (ModelGround ground = sighted()) {
            ground.server.answers(items(item("45.00", "Corner Bakery")));

            ground.read(PNG);

            JsonObject user = ground.server.asked().get(0).messages().get(1);
            JsonObject image = user.getJsonArray("content").getJsonObject(1).getJsonObject("image_url");
            assertThat(image.getString("url"))
                    .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(PNG));
            assertThat(new JsonObject(ground.server.asked().get(0).text()))
                    .isEqualTo(new JsonObject()
                            .put("language", "en")
                            .put("currency", "USD")
                            .put("today", "2025-05-05"));
        }
    }

    @Test
    void isNotSentWhenItIsTooLargeOrOfAnotherFormat() {
        try (ModelGround ground = sighted()) {
            byte[] tiff = {'I', 'I', '*', 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

            assertThat(ground.read(tiff)).containsExactly(SEEN);
            assertThat(ground.read(Arrays.copyOf(PNG, ModelPrompt.LARGEST_IMAGE_BYTES + 1)))
                    .containsExactly(SEEN);
            assertThat(ground.read(Arrays.copyOf(PNG, 2 * ModelPrompt.LARGEST_IMAGE_BYTES)))
                    .containsExactly(SEEN);
            assertThat(ground.server.asked()).isEmpty();
        }
    }
}
