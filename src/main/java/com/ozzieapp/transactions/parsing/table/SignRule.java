package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.CategoryGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells for a whole table which sign is spending.
 *
 * <p>A debit or credit mark settles its row. Where amounts have a sign, banks write spending with a minus and most
 * cards without. The running balance settles which; else the words of the rows vote, what is bought on one side, wages,
 * refunds and payments of the bill on the other; else the larger share of a card's statement is spending, and a minus
 * is spending anywhere else. Where no amount has a sign, the balance tells, else words of income, else it is spending.
 */
final class SignRule {
    private static final int SURE = 95;
    private static final int SURE_BY_BALANCE = 98;
    private static final int BY_WORDS = 85;
    private static final int UNDECIDED = 70;
    private static final int AGAINST_BALANCE = 65;
    private static final int VOTERS = 300;
    private static final int CERTAIN_GUESS = 70;

    private final Function<String, CategoryGuess> categorizer;
    private final boolean isCard;

    /** @param categorizer asked about the words of a row */
    SignRule(Function<String, CategoryGuess> categorizer, boolean isCard) {
        this.categorizer = categorizer;
        this.isCard = isCard;
    }

    /** The transactions among the rows, without the payments of a card's own bill. */
    List<Booking> settle(List<Row> rows) {
        BalanceCheck balances = BalanceCheck.of(rows);
        List<Optional<Way>> byBalance = balances.ways();
        List<Row> signed = rows.stream().filter(row -> isSigned(row)).toList();
        boolean unsigned = signed.stream().noneMatch(row -> row.amount().mark() == Mark.MINUS);
        boolean marksCredits = rows.stream().anyMatch(row -> row.amount().mark() == Mark.CREDIT);
        Orientation signs = unsigned ? new Orientation(false, BY_WORDS) : orientation(rows, signed, balances);
        boolean onCard = isCard || signs.isInverted();
        List<Booking> bookings = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Optional<Way> told = byBalance.get(at);
            if (row.isTransaction()) {
                Booking booking = unsigned && isSigned(row)
                        ? unsigned(row, told, marksCredits)
                        : new Booking(row, way(row, signs), isSigned(row) ? signs.confidencePercent() : SURE);
                if (booking.way() == Way.OUT || !RowWords.isBillPaid(row.words(), onCard)) {
                    bookings.add(checked(booking, balances.verdict()));
                }
            }
        }
        return bookings;
    }

    /** Whether spending has no minus, and how sure that is. */
    private record Orientation(boolean isInverted, int confidencePercent) {}

    /** Whether the row has no more than a sign to tell its way. */
    private static boolean isSigned(Row row) {
        Mark mark = row.amount().mark();
        return row.isTransaction() && mark != Mark.CREDIT && mark != Mark.DEBIT;
    }

    private Orientation orientation(List<Row> rows, List<Row> signed, BalanceCheck balances) {
        int byBalance = agreement(rows, balances.ways());
        if (byBalance != 0) {
            return new Orientation(byBalance < 0, SURE_BY_BALANCE);
        }
        long minuses =
                signed.stream().filter(row -> row.amount().mark() == Mark.MINUS).count();
        if (minuses == signed.size()) {
            return new Orientation(false, SURE);
        }
        int votes = signed.stream().limit(VOTERS).mapToInt(this::vote).sum();
        if (votes != 0) {
            return new Orientation(votes < 0, Math.abs(votes) > 1 ? SURE : BY_WORDS);
        }
        boolean mostHaveNone = minuses * 2 < signed.size();
        return new Orientation(isCard && mostHaveNone, UNDECIDED);
    }

    /** Above zero where the balance moves as the signs say, below where it moves against them. */
    private static int agreement(List<Row> rows, List<Optional<Way>> ways) {
        int agreement = 0;
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (isSigned(row) && ways.get(at).isPresent()) {
                agreement += ways.get(at).get() == plain(row) ? 1 : -1;
            }
        }
        return agreement;
    }

    private static Way plain(Row row) {
        return row.amount().mark() == Mark.MINUS ? Way.OUT : Way.IN;
    }

    /** One where the words say that a minus is spending, minus one where they say the opposite. */
    private int vote(Row row) {
        Optional<Way> told = told(row);
        return told.map(way -> way == plain(row) ? 1 : -1).orElse(0);
    }

    private Optional<Way> told(Row row) {
        if (RowWords.isBillPaid(row.words(), isCard) || RowWords.cameIn(row.words())) {
            return Optional.of(Way.IN);
        }
        if (RowWords.wentOut(row.words())) {
            return Optional.of(Way.OUT);
        }
        CategoryGuess guess = categorizer.apply(row.raw());
        if (guess.confidencePercent() < CERTAIN_GUESS || guess.category() == Category.OTHER) {
            return Optional.empty();
        }
        return Optional.of(guess.category() == Category.INCOME ? Way.IN : Way.OUT);
    }

    private static Way way(Row row, Orientation signs) {
        Mark mark = row.amount().mark();
        if (mark == Mark.CREDIT || mark == Mark.DEBIT) {
            return mark == Mark.CREDIT ? Way.IN : Way.OUT;
        }
        return signs.isInverted() ? plain(row).opposite() : plain(row);
    }

    /** Where only credits are marked, or only they have a plus, all other rows are spending. */
    private Booking unsigned(Row row, Optional<Way> byBalance, boolean marksCredits) {
        if (byBalance.isPresent()) {
            return new Booking(row, byBalance.get(), SURE_BY_BALANCE);
        }
        if (row.amount().mark() == Mark.PLUS) {
            return new Booking(row, Way.IN, SURE);
        }
        if (marksCredits) {
            return new Booking(row, Way.OUT, SURE);
        }
        Category stated = StatedCategory.of(row.category()).orElse(Category.OTHER);
        boolean isIncome = stated == Category.INCOME
                || (stated == Category.OTHER && told(row).filter(Way.IN::equals).isPresent());
        return new Booking(row, isIncome ? Way.IN : Way.OUT, BY_WORDS);
    }

    private static Booking checked(Booking booking, BalanceCheck.Verdict verdict) {
        int confidence = switch (verdict) {
            case AGREES -> Math.max(booking.confidencePercent(), SURE_BY_BALANCE);
            case DISAGREES -> Math.min(booking.confidencePercent(), AGAINST_BALANCE);
            case SILENT -> booking.confidencePercent();
        };
        return new Booking(
                booking.row(),
                booking.way(),
                Math.max(10, confidence - booking.row().doubtPercent()));
    }
}
