package com.ozzieapp.transactions;

import com.ozzieapp.money.Money;
import com.ozzieapp.transactions.Disbelief.Reason;
import com.ozzieapp.transactions.parsing.Candidate;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what a model read into candidates, all of it or, when one thing cannot be, none. */
final class ModelCheck {
    private static final int OLDEST_YEARS = 5;
    /** Nothing that was read is ever quite sure. */
    private static final int MOST_PERCENT = 98;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    /** Line ends, what databases do not take, and what turns the direction of a line. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");
    /** Those in use; metals and the codes for tests have no decimals. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final LocalDate today;

    /** @param today of the writer's: nothing was spent after it */
    ModelCheck(LocalDate today) {
        this.today = today;
    }

    /**
     * Checks an answer for itself.
     *
     * @param answer fits {@link ModelPrompt#SHAPE}
     * @throws Disbelief for the first thing that cannot be
     */
    List<Candidate> candidates(JsonObject answer) {
        List<Candidate> candidates = new ArrayList<>();
        for (Object item : answer.getJsonArray("items")) {
            require(candidates.size() < ModelPrompt.MOST_ITEMS, Reason.TOO_MANY);
            candidates.add(candidate((JsonObject) item));
        }
        return List.copyOf(candidates);
    }

    private Candidate candidate(JsonObject item) {
        String currency = item.getString("currency");
        require(CURRENCIES.contains(currency), Reason.CURRENCY);
        return new Candidate(
                amount(item.getString("amount")),
                currency,
                category(item),
                description(item.getString("description")),
                date(item.getString("date")),
                percent(new BigDecimal(item.getNumber("confidence").toString())));
    }

    private static Money amount(String text) {
        require(DECIMAL.matcher(text).matches(), Reason.AMOUNT);
        long cents = new BigDecimal(text).movePointRight(2).longValueExact();
        require(cents > 0 && cents <= Money.MAX.cents(), Reason.AMOUNT);
        return Money.ofCents(cents);
    }

    /** The category and the kind say twice whether it is income: they must not contradict each other. */
    private static Category category(JsonObject item) {
        Category category = Category.of(item.getString("category"));
        boolean income = item.getString("kind").equals("income");
        require(income == (category == Category.INCOME), Reason.CATEGORY);
        return category;
    }

    private static String description(String text) {
        String line = NOT_SHOWN.matcher(text).replaceAll(" ").strip();
        require(!line.isEmpty(), Reason.DESCRIPTION);
        int end = Math.min(line.length(), Candidate.LONGEST_DESCRIPTION);
        boolean splits = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return line.substring(0, splits ? end - 1 : end).strip();
    }

    private LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            require(!date.isAfter(today) && !date.isBefore(today.minusYears(OLDEST_YEARS)), Reason.DATE);
            return date;
        } catch (DateTimeException e) {
            throw new Disbelief(Reason.DATE);
        }
    }

    /** A number beyond its range is a matter of style, and no reason to disbelieve the rest. */
    private static int percent(BigDecimal confidence) {
        BigDecimal within = confidence.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        int percent = within.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return Math.min(MOST_PERCENT, percent);
    }

    /**
     * Checks that amounts are taken from what was sent, each figure for one item at most.
     *
     * @throws Disbelief when there are more items than figures, or one that no figure is left for
     */
    static void requireFigures(List<Candidate> candidates, List<Money> figures) {
        require(candidates.size() <= figures.size(), Reason.TOO_MANY);
        List<Money> left = new ArrayList<>(figures);
        candidates.forEach(candidate -> require(left.remove(candidate.amount()), Reason.INVENTED_AMOUNT));
    }

    private static void require(boolean fits, Reason reason) {
        if (!fits) {
            throw new Disbelief(reason);
        }
    }
}
