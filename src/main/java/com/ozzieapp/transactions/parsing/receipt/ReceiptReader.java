package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.page.Currencies;
import com.ozzieapp.transactions.parsing.page.Dates;
import com.ozzieapp.transactions.parsing.page.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a receipt, an invoice or the proof of a transfer: one transaction, its total. */
public final class ReceiptReader {
    private static final int NO_DATE_PERCENT = 10;
    private static final int NO_NAME_PERCENT = 5;

    /** A proof of a transfer tells of one amount only. */
    private static final int PROOF_PERCENT = 25;

    private static final int MOST_PERCENT = 98;
    private static final int SURE_NAME_PERCENT = 80;

    private static final Pattern NOTE =
            Pattern.compile("^(mensagem|descricao|concepto|motivo|mensaje|message|note|memo|referencia|asunto)");
    private static final Pattern NOTE_LABEL = Pattern.compile("^\\S+\\s+");

    private final Categorizer categorizer;

    public ReceiptReader(Categorizer categorizer) {
        this.categorizer = categorizer;
    }

    /** Empty where no line says what was paid. Without a date it was today. */
    public Optional<Candidate> read(List<Line> lines, ParseContext context) {
        Figures figures = Figures.of(lines);
        return TotalFinder.find(figures).map(total -> candidate(lines, figures, total, context));
    }

    private Candidate candidate(List<Line> lines, Figures figures, Total total, ParseContext context) {
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        String currency = Currencies.of(text, context);
        Dates dates = Dates.of(context, currency);
        Optional<Transfer> transfer = Transfer.of(lines);
        Optional<String> name = transfer.flatMap(Transfer::otherSide).or(() -> Merchant.of(lines, dates));
        Optional<LocalDate> date = ReceiptDate.of(lines, dates, context.today());
        int confidence = Math.min(MOST_PERCENT, total.confidencePercent() + (transfer.isPresent() ? PROOF_PERCENT : 0))
                - (date.isPresent() ? 0 : NO_DATE_PERCENT)
                - (name.isPresent() ? 0 : NO_NAME_PERCENT);
        Category category = transfer.filter(Transfer::received).isPresent()
                ? Category.INCOME
                : category(name, transfer.isPresent() ? notes(lines) : goods(lines, figures, total), context);
        return new Candidate(
                total.amount(),
                currency,
                category,
                shortened(name.orElseGet(() -> lines.get(0).text())),
                date.orElse(context.today()),
                Math.max(1, confidence));
    }

    private static Stream<String> goods(List<Line> lines, Figures figures, Total total) {
        return figures.goodsBefore(total.line()).stream()
                .flatMap(good -> Stream.of(good.line(), Math.max(0, good.line() - 1)))
                .distinct()
                .map(line -> lines.get(line).text());
    }

    /** What the sender of a transfer wrote beside it. */
    private static Stream<String> notes(List<Line> lines) {
        return lines.stream()
                .filter(line -> NOTE.matcher(line.squashed()).find())
                .map(line -> NOTE_LABEL.matcher(line.text()).replaceFirst(""));
    }

    /** What the name tells; else what most of the goods are. */
    private Category category(Optional<String> name, Stream<String> goods, ParseContext context) {
        CategoryGuess byName =
                name.map(known -> categorizer.categorize(known, context)).orElse(new CategoryGuess(Category.OTHER, 0));
        if (isSpending(byName.category()) && byName.confidencePercent() >= SURE_NAME_PERCENT) {
            return byName.category();
        }
        Map<Category, Long> counts = goods.map(
                        good -> categorizer.categorize(good, context).category())
                .filter(ReceiptReader::isSpending)
                .collect(Collectors.groupingBy(category -> category, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> !isSpending(byName.category()) || most.getValue() > 1)
                .map(Map.Entry::getKey)
                .orElse(isSpending(byName.category()) ? byName.category() : Category.OTHER);
    }

    private static boolean isSpending(Category category) {
        return category != Category.INCOME && category != Category.OTHER;
    }

    private static String shortened(String name) {
        String tidy = name.strip().replaceAll("\\s+", " ");
        return tidy.length() <= Candidate.LONGEST_DESCRIPTION
                ? tidy
                : tidy.substring(0, Candidate.LONGEST_DESCRIPTION).strip();
    }
}
