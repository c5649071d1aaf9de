package com.ozzieapp.transactions.parsing;

import com.ozzieapp.money.Language;
import java.time.LocalDate;

/** What is known of the user and the day when a text of theirs is read. */
public record ParseContext(Language language, String currency, LocalDate today) {}
