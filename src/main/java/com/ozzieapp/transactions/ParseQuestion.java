package com.ozzieapp.transactions;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Problem;
import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.ParseContext;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code ozzie.transactions.parse} is asked.
 *
 * @param kind what the content is said to be; a document is what it is found to be
 * @param content text, or base64 of a file
 */
record ParseQuestion(Source.Kind kind, String content, ParseContext context) {
    /** @throws Failure VALIDATION_ERROR that names every field that does not fit */
    static ParseQuestion from(JsonObject json) {
        List<Problem> problems = new ArrayList<>();
        Source.Kind kind = read(
                        json,
                        "kind",
                        "one of: 'text', 'image', 'pdf', 'spreadsheet', 'file'",
                        Source.Kind::of,
                        problems)
                .orElse(Source.Kind.TEXT);
        String content = read(json, "content", "text, or base64 of a file", text -> text, problems)
                .orElse("");
        Language language = read(json, "language", "one of: 'en', 'pt', 'es'", Language::of, problems)
                .orElse(Language.EN);
        String currency = read(
                        json, "currency", "a currency code of three capital letters", ParseQuestion::code, problems)
                .orElse("USD");
        LocalDate today = read(json, "today", "a date (YYYY-MM-DD)", LocalDate::parse, problems)
                .orElse(LocalDate.EPOCH);
        if (!problems.isEmpty()) {
            throw Failure.invalid(problems);
        }
        return new ParseQuestion(kind, content, new ParseContext(language, currency, today));
    }

    private static <T> Optional<T> read(
            JsonObject json, String field, String must, Function<String, T> parser, List<Problem> problems) {
        Object value = json.getValue(field);
        try {
            if (value instanceof String text) {
                return Optional.of(parser.apply(text));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below, with what is no text
        }
        String problem = value == null ? "is required. Must be " : "must be ";
        problems.add(new Problem(field, "Field '" + field + "' " + problem + must + "."));
        return Optional.empty();
    }

    private static String code(String text) {
        if (!text.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
