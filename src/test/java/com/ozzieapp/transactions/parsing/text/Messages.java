package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.money.Language;
import com.ozzieapp.money.MoneyFormat;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.FewWords;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Messages written on Wednesday, May 7th, 2025, and what is read from them in one line. */
final class Messages {
    static final LocalDate TODAY = LocalDate.of(2025, 5, 7);
    static final TextParser PARSER = new TextParser(new FewWords());

    private Messages() {}

    static List<Candidate> read(Language language, String currency, String text) {
        return PARSER.parse(text, new ParseContext(language, currency, TODAY));
    }

    /** {@code 45 USD Groceries; +50 USD Mom @2025-05-06}: income with a plus, another day than today after an at. */
    static String told(List<Candidate> candidates) {
        return candidates.stream().map(Messages::told).collect(Collectors.joining("; "));
    }

    private static String told(Candidate candidate) {
        String plus = candidate.category() == Category.INCOME ? "+" : "";
        String code = MoneyFormat.of(Language.EN, "XTS").writeShort(candidate.amount());
        String amount = code.substring("XTS ".length()).replace(",", "");
        String day = candidate.date().equals(TODAY) ? "" : " @" + candidate.date();
        return plus + amount + " " + candidate.currency() + " " + candidate.description() + day;
    }
}
