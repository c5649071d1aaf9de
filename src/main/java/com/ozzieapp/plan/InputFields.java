package com.ozzieapp.plan;

import com.ozzieapp.error.Failure;
import com.ozzieapp.error.Failure.Problem;
import com.ozzieapp.money.Money;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields of an object that nobody has checked yet. A field that is missing or wrong is noted and read as some
 * harmless value, so that in the end all that is wrong is told at once, by {@link #requireSound}.
 */
final class InputFields {
    private final JsonObject json;
    private final String path;
    private final List<Problem> problems;

    InputFields(JsonObject json) {
        this(json, "", new ArrayList<>());
    }

    private InputFields(JsonObject json, String path, List<Problem> problems) {
        this.json = json;
        this.path = path;
        this.problems = problems;
    }

    /** @throws Failure VALIDATION_ERROR when anything read from this object or those inside it was wrong */
    void requireSound() {
        if (!problems.isEmpty()) {
            throw Failure.invalid(problems);
        }
    }

    boolean has(String name) {
        return json.getValue(name) != null;
    }

    /** Whole cents from least to most. */
    Money cents(String name, Money least, Money most) {
        return required(
                name,
                InputValues.wholeRule(least.cents(), most.cents()),
                value -> InputValues.cents(value, least, most),
                least);
    }

    /** Zero when absent. */
    Money optionalCents(String name, Money most) {
        String rule = InputValues.wholeRule(0, most.cents());
        return optional(name, rule, value -> InputValues.cents(value, Money.ZERO, most))
                .orElse(Money.ZERO);
    }

    /** Zero when absent. */
    int optionalCount(String name) {
        String rule = InputValues.wholeRule(0, Integer.MAX_VALUE);
        return optional(name, rule, value -> InputValues.whole(value, 0, Integer.MAX_VALUE))
                .map(Math::toIntExact)
                .orElse(0);
    }

    /** Percent a year, as text or number, with every digit it came with; zero when absent. */
    BigDecimal optionalRate(String name) {
        return optional(name, InputValues.RATE, InputValues::rate).orElse(BigDecimal.ZERO);
    }

    String text(String name, int longest) {
        return required(name, InputValues.textRule(longest), value -> InputValues.text(value, longest), "");
    }

    Optional<String> optionalText(String name, int longest) {
        return optional(name, InputValues.textRule(longest), value -> InputValues.text(value, longest));
    }

    /** An ISO 4217 code, known or not. */
    String currency(String name) {
        return required(name, "a currency code of three capital letters", InputValues::currency, "USD");
    }

    LocalDate date(String name) {
        return required(name, InputValues.DATE, InputValues::date, LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String name) {
        return optional(name, InputValues.DATE, InputValues::date);
    }

    /** False when absent. */
    boolean optionalTruth(String name) {
        return optional(name, "true or false", value -> InputValues.only(value, Boolean.class))
                .orElse(false);
    }

    /** One of an enum's names in lower case. */
    <E extends Enum<E>> E choice(String name, E[] choices) {
        return required(name, InputValues.choiceRule(choices), value -> InputValues.choice(value, choices), choices[0]);
    }

    <E extends Enum<E>> E choice(String name, E[] choices, E whenAbsent) {
        return has(name) ? choice(name, choices) : whenAbsent;
    }

    Optional<InputFields> optionalObject(String name) {
        return optional(name, "an object", value -> InputValues.only(value, JsonObject.class))
                .map(object -> new InputFields(object, path + name + ".", problems));
    }

    /** None when absent. */
    List<InputFields> objects(String name, int most) {
        List<InputFields> objects = new ArrayList<>();
        optional(name, "a list of at most " + most + " objects", value -> InputValues.objects(value, most))
                .ifPresent(items -> {
                    for (JsonObject item : items) {
                        objects.add(new InputFields(item, path + name + "[" + objects.size() + "].", problems));
                    }
                });
        return objects;
    }

    private <T> T required(String name, String rule, Function<Object, Optional<T>> read, T harmless) {
        if (!has(name)) {
            note(name, "is required. Must be " + rule + ".");
        }
        return optional(name, rule, read).orElse(harmless);
    }

    private <T> Optional<T> optional(String name, String rule, Function<Object, Optional<T>> read) {
        Object value = json.getValue(name);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> found = read.apply(value);
        if (found.isEmpty()) {
            note(name, "must be " + rule + ". Received: " + InputValues.shown(value) + ".");
        }
        return found;
    }

    private void note(String name, String message) {
        problems.add(new Problem(path + name, "Field '" + path + name + "' " + message));
    }
}
