package com.ozzieapp.money;

import java.util.Locale;

/** The languages Ozzie speaks; the three are equals: every text exists in each. */
public enum Language {
    EN,
    PT,
    ES;

    /** The ISO 639-1 code used on the wire and in file names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when the code is not one of {@code en}, {@code pt}, {@code es} */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
