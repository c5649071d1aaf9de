package com.ozzieapp.transactions.parsing.table;

/** Which way money went. */
enum Way {
    IN,
    OUT;

    Way opposite() {
        return this == IN ? OUT : IN;
    }
}
