package com.ozzieapp.plan;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact parts of the income, which sum to one. */
record Shares(BigFraction needs, BigFraction wants, BigFraction savings, BigFraction debt) {
    List<BigFraction> inOrder() {
        return List.of(needs, wants, savings, debt);
    }
}
