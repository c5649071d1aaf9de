package com.ozzieapp.transactions.parsing.text;

import java.math.BigDecimal;

/**
 * A number in a text, in digits or words.
 *
 * @param from its first token
 * @param to the token after its last
 */
record Figure(int from, int to, BigDecimal value, boolean inWords) {
    boolean isWholeUpTo(int largest) {
        return value.signum() > 0 && value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(largest)) <= 0;
    }
}
