package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import com.ozzieapp.transactions.parsing.ParseContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes candidates of one document's tables; asks the categorizer once for every wording. */
final class Candidates {
    private static final CategoryGuess UNKNOWN = new CategoryGuess(Category.OTHER, 0);

    private final Categorizer categorizer;
    private final ParseContext context;
    private final Map<String, CategoryGuess> guesses = new HashMap<>();

    Candidates(Categorizer categorizer, ParseContext context) {
        this.categorizer = categorizer;
        this.context = context;
    }

    List<Candidate> of(Table table) {
        List<Row> rows = new TableRows(table, context).read();
        return new SignRule(this::guess, RowWords.isCard(table))
                .settle(rows).stream().map(this::candidate).toList();
    }

    private CategoryGuess guess(String words) {
        return words.isBlank()
                ? UNKNOWN
                : guesses.computeIfAbsent(words, text -> categorizer.categorize(text, context));
    }

    private Candidate candidate(Booking booking) {
        Row row = booking.row();
        CategoryGuess guess = category(booking);
        return new Candidate(
                row.amount().size(),
                row.currency(),
                guess.category(),
                Wording.of(row.title()),
                row.date(),
                confidence(booking.confidencePercent(), guess.confidencePercent()));
    }

    private CategoryGuess category(Booking booking) {
        if (booking.way() == Way.IN) {
            return new CategoryGuess(Category.INCOME, 100);
        }
        return StatedCategory.of(booking.row().category())
                .filter(stated -> stated != Category.INCOME)
                .map(stated -> new CategoryGuess(stated, 95))
                .orElseGet(() -> spending(guess(booking.row().raw())));
    }

    private static CategoryGuess spending(CategoryGuess guess) {
        return guess.category() == Category.INCOME ? UNKNOWN : guess;
    }

    /** Amount, date and way weigh seven tenths: an exact line in a category nobody knows is still worth taking. */
    private static int confidence(int reading, int category) {
        return reading * (70 + category * 30 / 100) / 100;
    }
}
