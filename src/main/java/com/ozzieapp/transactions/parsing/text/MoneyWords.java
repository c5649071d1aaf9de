package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words for money: {@code reais}, {@code bucks}, {@code lucas}. */
final class MoneyWords {
    private static final String CONDITION = " if ";

    private final Phrases<Unit> units = WordFile.read("/parsing/money.txt").phrases(Unit::of);

    /**
     * A word for money.
     *
     * @param currency an ISO code, or what {@link Currencies#named} takes
     * @param factor how many units of the currency it is
     * @param owners whose money it is; empty for everyone's
     */
    record Unit(String currency, BigDecimal factor, List<String> owners) {
        static Unit of(String name) {
            int condition = name.indexOf(CONDITION);
            String unit = condition < 0 ? name : name.substring(0, condition);
            String owners = condition < 0 ? "" : name.substring(condition + CONDITION.length());
            int star = unit.indexOf('*');
            return new Unit(
                    star < 0 ? unit : unit.substring(0, star),
                    star < 0 ? BigDecimal.ONE : new BigDecimal(unit.substring(star + 1)),
                    owners.isEmpty() ? List.of() : Arrays.asList(owners.split(" ", -1)));
        }

        boolean isCents() {
            return factor.compareTo(BigDecimal.ONE) < 0;
        }

        boolean isFor(String own) {
            return owners.isEmpty() || owners.contains(own);
        }
    }

    Optional<Phrases.Found<Unit>> find(List<Token> tokens, int at, String own) {
        return units.find(tokens, at, unit -> unit.isFor(own));
    }
}
