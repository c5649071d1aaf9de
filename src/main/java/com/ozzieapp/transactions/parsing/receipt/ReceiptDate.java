package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.transactions.parsing.page.Dates;
import com.ozzieapp.transactions.parsing.page.Folded;
import com.ozzieapp.transactions.parsing.page.FoundDate;
import com.ozzieapp.transactions.parsing.page.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day of a purchase among the dates on its receipt. */
final class ReceiptDate {
    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}\\s?[:h.]\\s?\\d{2}\\s?(?:[:.]\\s?\\d{2})?(?:\\s?[ap]m)?");
    private static final Pattern OF_PURCHASE = Pattern.compile(
            "\\b(data|fecha|date|emissao|emision|emitid|realizad|pagamento|pago|compra|venda|operacion|transac)");
    private static final Pattern OF_ELSE =
            Pattern.compile("venc|vto|valid|expir|caduc|nascim|nacim|birth|due|until|hasta|ate\\b|up to"
                    + "|entrega prevista|proxim|lei |ley |cae\\b|^(?:rua|av|avenida|calle|praca|plaza)\\b"
                    + "|return|devoluc|troca");

    /** Older dates on a receipt are a law's or a licence's. */
    private static final int OLDEST_YEARS = 6;

    private ReceiptDate() {}

    static Optional<LocalDate> of(List<Line> lines, Dates dates, LocalDate today) {
        LocalDate best = null;
        int most = 0;
        for (Line line : lines) {
            String text = Folded.plain(line.text());
            for (FoundDate found : dates.in(line.text())) {
                int weight = weight(text, found);
                if (weight > most && found.date().isAfter(today.minusYears(OLDEST_YEARS))) {
                    most = weight;
                    best = found.date();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int weight(String text, FoundDate found) {
        String before = text.substring(0, Math.min(found.start(), text.length()));
        String rest = before + " " + text.substring(Math.min(found.end(), text.length()));
        int weight = found.yearKnown() ? 40 : 15;
        weight += TIME.matcher(rest).find() ? 20 : 0;
        weight += OF_PURCHASE.matcher(before).find() ? 15 : 0;
        weight -= OF_ELSE.matcher(text).find() ? 35 : 0;
        return weight;
    }
}
