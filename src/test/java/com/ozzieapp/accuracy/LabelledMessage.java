package com.ozzieapp.accuracy;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A message of the corpus with who sent it when, and the items that must be read from it. */
record LabelledMessage(String text, ParseContext context, List<Candidate> items) {

    static List<LabelledMessage> of(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(JsonObject::new)
                .map(LabelledMessage::of)
                .toList();
    }

    private static LabelledMessage of(JsonObject label) {
        ParseContext context = new ParseContext(
                Language.of(label.getString("language")),
                label.getString("currency"),
                LocalDate.parse(label.getString("today")));
        List<Candidate> items = label.getJsonArray("items").stream()
                .map(item -> item((JsonObject) item))
                .toList();
        return new LabelledMessage(label.getString("text"), context, items);
    }

    private static Candidate item(JsonObject label) {
        return new Candidate(
                Money.ofCents(label.getLong("amount_cents")),
                label.getString("currency"),
                Category.of(label.getString("category")),
                label.getString("description"),
                LocalDate.parse(label.getString("date")),
                100);
    }
}
