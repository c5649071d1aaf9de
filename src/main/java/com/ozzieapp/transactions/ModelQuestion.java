package com.ozzieapp.transactions;

import com.ozzieapp.model.Prompt;
import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Source.Kind;
import com.ozzieapp.transactions.parsing.text.TextParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a model is asked of a submission, with what its answer is held to.
 *
 * @param kind TEXT or IMAGE
 * @param figures of a text; an image's are for the built-in reader to find
 */
record ModelQuestion(Kind kind, Prompt prompt, List<Money> figures, LocalDate today) {
    /** Empty when no amount stands in the text: then there is nothing to ask, and no answer could be believed. */
    static Optional<ModelQuestion> ofText(String text, ParseQuestion question, TextParser texts) {
        if (text.length() > IngestVerticle.LONGEST_TEXT) {
            return Optional.empty();
        }
        List<Money> figures = texts.figures(text, question.context());
        LocalDate today = question.context().today();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ModelQuestion(Kind.TEXT, ModelPrompt.ofText(text, question.context()), figures, today));
    }

    /** Of what was sent as a file or an image; empty when that is neither an image nor a text. Blocking. */
    static Optional<ModelQuestion> ofDocument(ParseQuestion question, TextParser texts) {
        byte[] content = DocumentContent.bytes(question.content());
        return switch (DocumentKind.of(content, question.kind())) {
            case TEXT -> ofText(new String(content, StandardCharsets.UTF_8), question, texts);
            case IMAGE ->
                ModelPrompt.ofImage(content, question.context())
                        .map(prompt -> new ModelQuestion(
                                Kind.IMAGE,
                                prompt,
                                List.of(),
                                question.context().today()));
            case PDF, SPREADSHEET, FILE -> Optional.empty();
        };
    }
}
