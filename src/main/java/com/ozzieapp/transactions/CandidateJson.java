package com.ozzieapp.transactions;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Source.Kind;
import com.ozzieapp.transactions.parsing.Candidate;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was read, as it crosses the bus. */
final class CandidateJson {
    private CandidateJson() {}

    static JsonObject write(List<Candidate> candidates) {
        JsonArray written = new JsonArray();
        candidates.forEach(candidate -> written.add(write(candidate)));
        return new JsonObject().put("candidates", written);
    }

    private static JsonObject write(Candidate candidate) {
        return new JsonObject()
                .put("amount_cents", candidate.amount().cents())
                .put("currency", candidate.currency())
                .put("category", candidate.category().code())
                .put("description", candidate.description())
                .put("transaction_date", candidate.date().toString())
                .put("confidence", BigDecimal.valueOf(candidate.confidencePercent(), 2));
    }

    /** How the transactions of an answer came in: as what the content was found to be. */
    static Source source(Submission submission, JsonObject answer) {
        Kind found = Optional.ofNullable(answer.getString("kind")).map(Kind::of).orElse(submission.kind());
        return Source.of(submission.channel(), found == Kind.FILE ? Kind.SPREADSHEET : found);
    }

    static List<Candidate> read(JsonObject answer) {
        return answer.getJsonArray("candidates").stream()
                .map(item -> candidate((JsonObject) item))
                .toList();
    }

    private static Candidate candidate(JsonObject json) {
        BigDecimal confidence = new BigDecimal(json.getNumber("confidence").toString());
        return new Candidate(
                Money.ofCents(json.getLong("amount_cents")),
                json.getString("currency"),
                Category.of(json.getString("category")),
                json.getString("description"),
                LocalDate.parse(json.getString("transaction_date")),
                confidence.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue());
    }
}
