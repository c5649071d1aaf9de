package com.ozzieapp.http.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value must be, said by one schema of the contract. Immutable; shared by all event loops. */
sealed interface Shape
        permits Shape.Any, Shape.NumberShape, Shape.TextShape, Shape.BooleanShape, Shape.ArrayShape, Shape.ObjectShape {
    /** Adds every problem of a value that is there and is not null. */
    void check(String path, Object value, Findings findings);

    /** Completes "must be …", also for a field that is missing. */
    String must();

    boolean nullable();

    /** Checks a value that may be null: null is a problem unless the schema allows it. */
    default void checkNullable(String path, @Nullable Object value, Findings findings) {
        if (value != null) {
            check(path, value, findings);
        } else if (!nullable()) {
            wrong(path, value, findings);
        }
    }

    default void wrong(String path, @Nullable Object value, Findings findings) {
        findings.add(path, "must be " + must() + ". Received: " + Received.show(value) + ".");
    }

    /** Takes anything. */
    record Any(String must, boolean nullable) implements Shape {
        @Override
        public void check(String path, Object value, Findings findings) {}
    }

    /** {@code true} or {@code false}. */
    record BooleanShape(String must, boolean nullable) implements Shape {
        @Override
        public void check(String path, Object value, Findings findings) {
            if (!(value instanceof Boolean)) {
                wrong(path, value, findings);
            }
        }
    }

    /** A number within {@link NumberRange}. */
    record NumberShape(String must, boolean nullable, NumberRange range) implements Shape {
        @Override
        public void check(String path, Object value, Findings findings) {
            if (!(value instanceof Number number)) {
                wrong(path, value, findings);
                return;
            }
            range.problem(number, must)
                    .ifPresent(problem ->
                            findings.add(path, "must " + problem + ". Received: " + Received.show(value) + "."));
        }
    }

    /** A text of a length, one of a set, or of a format. */
    record TextShape(String must, boolean nullable, TextRule rule, Set<String> allowed) implements Shape {
        @Override
        public void check(String path, Object value, Findings findings) {
            boolean fits =
                    value instanceof String text && (allowed.isEmpty() ? rule.fits(text) : allowed.contains(text));
            if (!fits) {
                wrong(path, value, findings);
            }
        }
    }

    /** A list of so many items of one shape. */
    record ArrayShape(String must, boolean nullable, Shape items, int least, int most) implements Shape {
        @Override
        public void check(String path, Object value, Findings findings) {
            if (!(value instanceof JsonArray array)) {
                wrong(path, value, findings);
                return;
            }
            if (array.size() < least || array.size() > most) {
                findings.add(path, "must be " + must + ". Received: " + array.size() + " items.");
                return;
            }
            for (int i = 0; i < array.size(); i++) {
                items.checkNullable(path + "[" + i + "]", array.getValue(i), findings);
            }
        }
    }

    /** Named fields; others are ignored. */
    record ObjectShape(String must, boolean nullable, List<Field> fields) implements Shape {
        @Override
        public void check(String path, Object value, Findings findings) {
            if (!(value instanceof JsonObject object)) {
                wrong(path, value, findings);
                return;
            }
            for (Field field : fields) {
                field.check(path.isEmpty() ? field.name() : path + "." + field.name(), object, findings);
            }
        }
    }
}
