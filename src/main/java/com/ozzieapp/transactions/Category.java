package com.ozzieapp.transactions;

import java.util.Locale;

/** What a transaction was for. Needs and wants as in the 50/30/20 rule; income is neither. */
public enum Category {
    FOOD(Kind.NEED),
    TRANSPORT(Kind.NEED),
    HOUSING(Kind.NEED),
    UTILITIES(Kind.NEED),
    HEALTH(Kind.NEED),
    ENTERTAINMENT(Kind.WANT),
    EDUCATION(Kind.NEED),
    CLOTHING(Kind.WANT),
    INCOME(Kind.INCOME),
    OTHER(Kind.WANT);

    /** Whether money of a category can be given up. */
    public enum Kind {
        NEED,
        WANT,
        INCOME
    }

    private final Kind kind;

    Category(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Category of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
