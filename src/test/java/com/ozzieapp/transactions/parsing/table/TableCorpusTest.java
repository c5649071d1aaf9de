package com.ozzieapp.transactions.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in the layouts of banks and of people, each with what it holds beside it. A document's name begins with the
 * language and the currency of the user who sends it.
 */
class TableCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/tables");
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 5);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TableReader READER = new TableReader(LexiconCategorizer.load());

    /** What a document says, without what is guessed. */
    private record Fact(String date, long amountCents, boolean income, String currency, String description) {}

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> !file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatTheDocumentHolds(Path document) throws IOException {
        List<Fact> expected = Files.readAllLines(Path.of(document + ".jsonl")).stream()
                .map(TableCorpusTest::fact)
                .toList();
        ParseContext context = context(document.getFileName().toString());

        List<Fact> read = READER.read(Files.readAllBytes(document), context).stream()
                .map(TableCorpusTest::fact)
                .toList();

        assertThat(read).containsExactlyElementsOf(expected);
    }

    private static ParseContext context(String name) {
        return new ParseContext(Language.of(name.substring(0, 2)), name.substring(3, 6), TODAY);
    }

    private static Fact fact(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Fact(
                    json.get("date").asText(),
                    json.get("amount_cents").asLong(),
                    json.get("income").asBoolean(),
                    json.get("currency").asText(),
                    json.get("description").asText());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fact fact(Candidate candidate) {
        return new Fact(
                candidate.date().toString(),
                candidate.amount().cents(),
                candidate.category() == Category.INCOME,
                candidate.currency(),
                candidate.description());
    }
}
