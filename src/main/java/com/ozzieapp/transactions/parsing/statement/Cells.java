package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.transactions.parsing.page.Amount;
import com.ozzieapp.transactions.parsing.page.Amounts;
import com.ozzieapp.transactions.parsing.page.Dates;
import com.ozzieapp.transactions.parsing.page.FoundDate;
import com.ozzieapp.transactions.parsing.page.Line;
import com.ozzieapp.transactions.parsing.page.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of a table taken apart: its date at the left, its amounts at the right, its text between. */
record Cells(Optional<LocalDate> date, String text, List<Cell> amounts) {
    private static final Pattern NO_TEXT = Pattern.compile("[\\s\\d.,:;/#*-]*");
    private static final Pattern MARK = Pattern.compile("[DC]|[DC]R|[-+]");

    /** An amount and the word that it stands in. */
    record Cell(Amount amount, Word word) {}

    static Cells of(Line line, Dates dates) {
        List<Word> words = joined(line.words());
        Optional<LocalDate> date = Optional.empty();
        List<String> text = new ArrayList<>();
        List<Cell> amounts = new ArrayList<>();
        boolean leading = true;
        for (Word word : words) {
            Optional<FoundDate> found = leading ? startingDate(word, dates) : Optional.empty();
            String rest = found.map(one -> word.text()
                            .substring(Math.min(one.end(), word.text().length())))
                    .orElse(word.text());
            date = date.isPresent() ? date : found.map(FoundDate::date);
            leading = found.isPresent() && rest.isBlank();
            addRest(word, rest.strip(), text, amounts);
        }
        return new Cells(date, String.join(" ", text).strip(), amounts);
    }

    /** Where the text of a row begins: at its first word that is no date. */
    static int textLeft(Line line, Dates dates) {
        return line.words().stream()
                .filter(word -> startingDate(word, dates)
                        .filter(found -> found.end() >= word.text().length() - 1)
                        .isEmpty())
                .findFirst()
                .map(Word::left)
                .orElse(line.left());
    }

    /** A D, C or minus that stands apart belongs to the amount before it. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && MARK.matcher(word.text().strip()).matches()
                    && !Amounts.in(last.text()).isEmpty()) {
                joined.set(joined.size() - 1, last.joined(word, " "));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static Optional<FoundDate> startingDate(Word word, Dates dates) {
        return dates.in(word.text()).stream()
                .filter(found -> word.text().substring(0, found.start()).isBlank())
                .findFirst();
    }

    private static void addRest(Word word, String rest, List<String> text, List<Cell> amounts) {
        List<Amount> found = Amounts.in(rest);
        int end = rest.length();
        List<Cell> trailing = new ArrayList<>();
        // amounts within a text are part of it; those that end it are cells that ran into it
        for (int at = found.size() - 1; at >= 0; at--) {
            Amount amount = found.get(at);
            if (!rest.substring(amount.end(), end).isBlank()) {
                break;
            }
            trailing.add(0, new Cell(amount, word));
            end = amount.start();
        }
        amounts.addAll(trailing);
        String before = rest.substring(0, Math.min(end, rest.length())).strip();
        if (!NO_TEXT.matcher(before).matches()) {
            text.add(before);
        }
    }
}
