package com.ozzieapp.transactions.parsing;

import com.ozzieapp.money.Language;
import java.time.LocalDate;

/**
 * What is known of the writer.
 *
 * @param language the user's own; a hint only, for a message may be in another
 * @param currency ISO 4217, meant where a message names none
 * @param today the day it was written, in the user's own time zone
 */
public record ParseContext(Language language, String currency, LocalDate today) {}
