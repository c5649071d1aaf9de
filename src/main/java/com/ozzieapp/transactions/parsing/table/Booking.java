package com.ozzieapp.transactions.parsing.table;

/** A row of which it is known which way its money went. */
record Booking(Row row, Way way, int confidencePercent) {}
