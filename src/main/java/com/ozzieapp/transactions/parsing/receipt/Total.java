package com.ozzieapp.transactions.parsing.receipt;

import com.ozzieapp.money.Money;

/** What a receipt comes to, the line that says so, and how sure that is. */
record Total(Money amount, int line, int confidencePercent) {}
