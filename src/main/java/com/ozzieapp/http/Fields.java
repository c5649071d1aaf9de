package com.ozzieapp.http;

import com.ozzieapp.money.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that was found to be as the contract says, read by field. In a merge patch a field is absent (leave it), null
 * (clear it) or a value: {@link #has} tells the first from the others.
 */
public record Fields(JsonObject json) {
    public boolean has(String name) {
        return json.containsKey(name);
    }

    public String text(String name) {
        return json.getString(name);
    }

    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(json.getString(name));
    }

    /** An amount in currency units; the contract has seen to it that it has at most two decimals. */
    public Money money(String name) {
        return Money.ofUnits(decimal(json.getNumber(name)));
    }

    public Optional<Money> optionalMoney(String name) {
        return Optional.ofNullable(json.getNumber(name)).map(number -> Money.ofUnits(decimal(number)));
    }

    public Optional<BigDecimal> optionalDecimal(String name) {
        return Optional.ofNullable(json.getNumber(name)).map(Fields::decimal);
    }

    public BigDecimal decimal(String name) {
        return decimal(json.getNumber(name));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).map(LocalDate::parse);
    }

    public Optional<Boolean> optionalTruth(String name) {
        return Optional.ofNullable(json.getBoolean(name));
    }

    /** The objects of a list; none when it is absent or null. */
    public List<Fields> list(String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null
                ? List.of()
                : array.stream().map(item -> new Fields((JsonObject) item)).toList();
    }

    /** The texts of a list; empty when it is absent or null. */
    public Optional<List<String>> optionalTexts(String name) {
        return Optional.ofNullable(json.getJsonArray(name))
                .map(array -> array.stream().map(Object::toString).toList());
    }

    private static BigDecimal decimal(@Nullable Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return new BigDecimal(String.valueOf(number));
    }
}
