package com.ozzieapp.transactions.parsing.categories;

/** A word of the lexicon as which a written word can be read. */
record Form(String word, Slip slip) {}
