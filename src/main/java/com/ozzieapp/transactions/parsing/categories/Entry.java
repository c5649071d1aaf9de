package com.ozzieapp.transactions.parsing.categories;

import com.ozzieapp.transactions.Category;

/** What a word or phrase of the lexicon stands for. */
record Entry(Category category, Strength strength) {}
