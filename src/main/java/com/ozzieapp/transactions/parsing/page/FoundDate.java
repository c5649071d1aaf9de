package com.ozzieapp.transactions.parsing.page;

import java.time.LocalDate;

/** A date written in a text, and where in it; {@code yearKnown} is false where the year had to be supposed. */
public record FoundDate(LocalDate date, boolean yearKnown, int start, int end) {}
