package com.ozzieapp.plan;

import com.ozzieapp.money.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a JSON value may be, and how that is said; a reading is empty when the value breaks its rule. */
final class InputValues {
    static final String DATE = "a date (YYYY-MM-DD)";
    static final String RATE = "a number from 0 to 1000";

    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(1000);

    /** As many as the smallest JSON number has; more would only cost time. */
    private static final int MOST_DECIMALS = 330;

    private static final int LONGEST_SHOWN = 60;

    private InputValues() {}

    /** For a message: text in quotes, and not all of what is long. */
    static String shown(Object value) {
        String text = value instanceof String ? "'" + value + "'" : value.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    static Optional<Money> cents(Object value, Money least, Money most) {
        return whole(value, least.cents(), most.cents()).map(Money::ofCents);
    }

    static Optional<Long> whole(Object value, long least, long most) {
        if (!(value instanceof Integer || value instanceof Long)) {
            return Optional.empty();
        }
        long number = ((Number) value).longValue();
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }

    static Optional<BigDecimal> rate(Object value) {
        if (!(value instanceof Number || value instanceof String)
                || value.toString().length() > LONGEST_SHOWN) {
            return Optional.empty();
        }
        try {
            BigDecimal rate = new BigDecimal(value.toString());
            boolean isFine = rate.signum() >= 0 && rate.compareTo(MOST_RATE) <= 0;
            return isFine && Math.abs(rate.scale()) <= MOST_DECIMALS ? Optional.of(rate) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<String> text(Object value, int longest) {
        return only(value, String.class).filter(text -> text.length() <= longest);
    }

    static Optional<String> currency(Object value) {
        return only(value, String.class).filter(code -> code.matches("[A-Z]{3}"));
    }

    static Optional<LocalDate> date(Object value) {
        try {
            // Ten characters leave out years beyond 9999, which are no dates of anyone's plan.
            return only(value, String.class).filter(text -> text.length() == 10).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> choice(Object value, E[] choices) {
        return Stream.of(choices).filter(choice -> code(choice).equals(value)).findFirst();
    }

    static Optional<List<JsonObject>> objects(Object value, int most) {
        List<JsonObject> objects = new ArrayList<>();
        if (!(value instanceof JsonArray array) || array.size() > most) {
            return Optional.empty();
        }
        for (Object item : array) {
            if (!(item instanceof JsonObject object)) {
                return Optional.empty();
            }
            objects.add(object);
        }
        return Optional.of(objects);
    }

    static <T> Optional<T> only(Object value, Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    static String wholeRule(long least, long most) {
        return "an integer from " + least + " to " + most;
    }

    static String textRule(int longest) {
        return "a text of at most " + longest + " characters";
    }

    static <E extends Enum<E>> String choiceRule(E[] choices) {
        return Stream.of(choices)
                .map(choice -> "'" + code(choice) + "'")
                .collect(Collectors.joining(", ", "one of: ", ""));
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
