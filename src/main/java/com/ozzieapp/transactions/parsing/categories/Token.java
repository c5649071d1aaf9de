package com.ozzieapp.transactions.parsing.categories;

import java.util.List;

/** A written word, how it can be read (best first) and in which part of the text, counted from 0, it stands. */
record Token(String written, List<Form> forms, int part) {}
