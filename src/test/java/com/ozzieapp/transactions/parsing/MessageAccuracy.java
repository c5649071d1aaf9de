package com.ozzieapp.transactions.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.text.TextParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how well the parser reads labelled messages: files of one JSON object a line with the text, the language, the
 * currency and the day of the user, and the items that it tells. Items are matched in order of amount.
 */
public final class MessageAccuracy {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextParser parser;
    private final boolean lists;
    private final Map<String, Score> scores = new TreeMap<>();

    /** One item, expected or read. */
    private record Told(long cents, String currency, String date, String category) {
        static Told of(JsonNode item) {
            return new Told(
                    item.get("amount_cents").asLong(),
                    item.get("currency").asText(),
                    item.get("date").asText(),
                    item.path("category").asText());
        }

        static Told of(Candidate candidate) {
            return new Told(
                    candidate.amount().cents(),
                    candidate.currency(),
                    candidate.date().toString(),
                    candidate.category().code());
        }

        boolean sameMoney(Told other) {
            return cents == other.cents && currency.equals(other.currency);
        }
    }

    /** What was right of how much. */
    private static final class Score {
        private int messages;
        private int items;
        private int empty;
        private int rightMoney;
        private int rightDate;
        private int rightCategory;
        private int rightCount;
        private int falseRecords;

        private String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%s: amount %s, date %s, count %s, category %s, false records %s",
                    name,
                    percent(rightMoney, items),
                    percent(rightDate, items),
                    percent(rightCount, messages),
                    percent(rightCategory, items),
                    percent(falseRecords, empty));
        }

        private static String percent(int part, int whole) {
            int tenths = whole == 0 ? 0 : part * 1000 / whole;
            return tenths / 10 + "." + tenths % 10 + "% (" + part + "/" + whole + ")";
        }
    }

    /** @param lists whether to print each message that was misread */
    public MessageAccuracy(Categorizer categorizer, boolean lists) {
        this.parser = new TextParser(categorizer);
        this.lists = lists;
    }

    /** The files to read; {@code --count} first, to see no message of them. */
    public static void main(String... files) throws IOException {
        boolean lists = files.length == 0 || !files[0].equals("--count");
        MessageAccuracy accuracy = new MessageAccuracy(LexiconCategorizer.load(), lists);
        for (String file : files) {
            if (!file.startsWith("--")) {
                accuracy.read(Path.of(file));
            }
        }
        accuracy.print();
    }

    public void read(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode message = JSON.readTree(line);
            ParseContext context = new ParseContext(
                    Language.of(message.get("language").asText()),
                    message.get("currency").asText(),
                    LocalDate.parse(message.get("today").asText()));
            List<Told> expected = new ArrayList<>();
            message.get("items").forEach(item -> expected.add(Told.of(item)));
            List<Candidate> found = parser.parse(message.get("text").asText(), context);
            String name = file.getFileName().toString().substring(0, 2);
            count(scores.computeIfAbsent(name, key -> new Score()), message, expected, found);
        }
    }

    private void count(Score score, JsonNode message, List<Told> labelled, List<Candidate> candidates) {
        Comparator<Told> byAmount = Comparator.comparing(Told::cents);
        List<Told> expected = labelled.stream().sorted(byAmount).toList();
        List<Told> found = candidates.stream().map(Told::of).sorted(byAmount).toList();
        score.messages++;
        score.items += expected.size();
        score.empty += expected.isEmpty() ? 1 : 0;
        score.falseRecords += expected.isEmpty() && !found.isEmpty() ? 1 : 0;
        score.rightCount += expected.size() == found.size() ? 1 : 0;
        boolean right = expected.size() == found.size();
        for (int index = 0; index < expected.size() && index < found.size(); index++) {
            Told want = expected.get(index);
            Told have = found.get(index);
            score.rightMoney += want.sameMoney(have) ? 1 : 0;
            score.rightDate += want.date().equals(have.date()) ? 1 : 0;
            score.rightCategory += want.category().equals(have.category()) ? 1 : 0;
            right &= want.equals(have);
        }
        if (lists && !right) {
            System.out.println(
                    message.get("text") + " [" + message.get("language").asText() + " "
                            + message.get("currency").asText() + " "
                            + message.get("today").asText() + "]\n   wanted " + expected
                            + "\n   read   " + candidates);
        }
    }

    public void print() {
        scores.forEach((name, score) -> System.out.println(score.line(name)));
    }
}
