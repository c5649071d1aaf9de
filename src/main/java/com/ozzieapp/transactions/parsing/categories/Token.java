package com.ozzieapp.transactions.parsing.categories;

import java.util.List;

/**
 * A written word.
 *
 * @param forms how it can be read, best first
 * @param part the part of the text, counted from 0, in which it stands
 * @param giver whether the word before it says "from", so that it may name who gave
 */
record Token(String written, List<Form> forms, int part, boolean giver) {}
