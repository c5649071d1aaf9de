package com.ozzieapp.transactions.parsing.text;

import java.util.Locale;

/** What a word does in a sentence; each is a name in the table {@code words.txt} of a language. */
enum Mark {
    /** Stands between the words of a number. */
    NUMBER_LINK,
    AND_A_HALF,
    /** After a number that is rounded down: {@code 30 e poucos}. */
    AND_SOME,
    /** Stands between units and cents. */
    CENTS_LINK,
    /** Stands between items. */
    AND,
    /** Begins another clause. */
    CLAUSE,
    /** Leads from a cause to what came of it. */
    SO,
    /** Says nothing. */
    FILLER,
    /** Prepositions and articles: trimmed at the ends of a description. */
    EDGE,
    /** The preposition that leads from an amount to its item. */
    ITEM_LINK,
    /** After a number: it counts something that is not money. */
    UNIT,
    /** Before a number: it is a name, not an amount. */
    LABEL,
    /** A name with a number in it: {@code forever 21}. */
    NUMBERED,
    /** Before a small number: it is a model. */
    MODEL,
    /** Before a number: a time of day. */
    CLOCK,
    /** After a number: a time of day. */
    HOUR,
    /** Near a number: an address. */
    STREET,
    /** Before a number: it counts people. */
    COMPANY,
    /** Before a small number in words: so many of us. */
    GROUP,
    /** Makes a price that of one piece. */
    EACH,
    /** Before such a price. */
    AT,
    /** Before the price of one of the pieces just counted: {@code 2 pizzas de 58}. */
    PIECE_PRICE,
    /** Between a number of pieces and the price of all: {@code 2 for 22}. */
    FOR_ALL,
    TIMES,
    INSTALMENTS,
    INSTALMENTS_LINK,
    MONTHS,
    TOTAL,
    /** Between an amount and the right one: {@code 20, no sorry 25}. */
    CORRECTION,
    /** Between what it was and what it is: {@code from 640 to 575}. */
    RANGE_FROM,
    RANGE_TO,
    /** Of a sum that several pay. */
    DIVIDED,
    /** Before what the writer pays of it. */
    SHARE,
    /** Verbs that an amount follows at once. */
    PAYS,
    /** Before the day until which it can be paid. */
    DUE,
    /** How it was paid. */
    PAYMENT,
    /** A question that does not make the rest one: {@code ok?}. */
    TAG,
    /** Speech about other things than money. */
    CHAT,
    /** Between a price and what it was for. */
    OF,
    /** Before the one who was given. */
    TOWARD,
    /** Before the one who gave. */
    FROM,
    /** People whose money is not the writer's. */
    PERSON,
    /** Subjects that are neither I nor we. */
    PRONOUN,
    /** The writer. */
    ME,
    /** Verbs of buying and earning that, of others, tell nothing. */
    OTHERS,
    /** Before a verb: it did not happen. */
    ALMOST,
    /** Between a subject and its verb. */
    ADVERB,
    /** After an amount that is still to be paid: {@code 150 by Monday}, {@code the 900 I owe}. */
    OPEN,
    /** Articles and possessives that begin a whole clause. */
    DETERMINER,
    /** Verbs of costing. */
    COSTS,
    /** Makes a thing that of others. */
    THEIRS,
    /** Beside such a thing: it is paid by the writer all the same. */
    OURS,
    /** Before an amount that begins a sentence: what is paid over and over. */
    STANDING,
    /** Gives the price of what was told before: {@code it was}. */
    WAS,
    /** What was listed before: {@code all yesterday}. */
    ALL,
    /** Verbs that a number of pieces follows besides those of paying: {@code stayed 3 hours}. */
    TAKES,
    /** After a number of pieces: {@code 3 of them}. */
    COUNTED,
    /** Of the units, those that stand after a price too: {@code 19.97 kids pajamas}. */
    COUNTABLE,
    /** Known words that mean nothing here; they tell the language and are not taken for typing errors. */
    COMMON;

    String section() {
        return name().toLowerCase(Locale.ROOT);
    }
}
