package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.transactions.parsing.page.Amount;
import com.ozzieapp.transactions.parsing.page.Amounts;
import com.ozzieapp.transactions.parsing.page.Folded;
import com.ozzieapp.transactions.parsing.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The amounts of a receipt, each named by the words before it on its line, or on the line above when it stands alone.
 */
final class Figures {
    private final List<Line> lines;
    private final boolean whole;
    private final List<Figure> found = new ArrayList<>();

    private Figures(List<Line> lines, boolean whole) {
        this.lines = lines;
        this.whole = whole;
    }

    static Figures of(List<Line> lines) {
        boolean whole = lines.stream().allMatch(line -> Amounts.in(line.text()).isEmpty());
        Figures figures = new Figures(lines, whole);
        for (int at = 0; at < lines.size(); at++) {
            figures.add(at);
        }
        return figures;
    }

    private void add(int at) {
        String text = lines.get(at).text();
        List<Amount> amounts = whole ? wholeIn(text) : Amounts.in(text);
        if (amounts.isEmpty()) {
            return;
        }
        // only the last amount of a row is what the row comes to: the others are prices, rates and bases
        Amount last = amounts.get(amounts.size() - 1);
        Label label = Label.of(Folded.squashed(words(text, amounts)));
        if (label == Label.NONE && alone(text, last)) {
            label = above(at);
        }
        found.add(new Figure(label, last, at, lines.get(at).confidencePercent()));
    }

    private static List<Amount> wholeIn(String text) {
        return Amounts.whole(text).stream()
                .filter(amount -> amount.withCurrency() || Label.of(Folded.squashed(text)) != Label.NONE)
                .toList();
    }

    /** What is written besides amounts. */
    private static String words(String text, List<Amount> amounts) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Amount amount : amounts) {
            words.append(text, from, amount.start()).append(' ');
            from = amount.end();
        }
        return words.append(text.substring(from)).toString();
    }

    private static boolean alone(String text, Amount amount) {
        String rest = text.substring(0, amount.start()) + text.substring(amount.end());
        return rest.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT).matches("|r|rs|eur|mn|mxn|usd|brl|ars|gbp");
    }

    private Label above(int at) {
        if (at == 0 || !Amounts.in(lines.get(at - 1).text()).isEmpty()) {
            return Label.NONE;
        }
        Label label = Label.of(lines.get(at - 1).squashed());
        return label == Label.CARD || label == Label.EXTRA ? Label.NONE : label;
    }

    List<Figure> all() {
        return List.copyOf(found);
    }

    List<Figure> of(Label label) {
        return found.stream().filter(figure -> figure.label() == label).toList();
    }

    LongStream cents(Label label) {
        return of(label).stream().mapToLong(Figure::cents);
    }

    /** What is listed before a line and has no name of its own: the goods. */
    List<Figure> goodsBefore(int line) {
        return found.stream()
                .filter(figure -> figure.label() == Label.NONE && figure.line() < line)
                .toList();
    }
}
