package com.ozzieapp.transactions.parsing.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What each column of a table holds; a role nobody plays has the column {@link #NONE}. */
final class Columns {
    static final int NONE = -1;

    private final Role[] roles;
    private final String currency;

    /** @param currency as the headers tell it, see {@link Currencies#of} */
    Columns(List<Role> roles, String currency) {
        this.roles = roles.toArray(Role[]::new);
        this.currency = currency;
    }

    String currency() {
        return currency;
    }

    int of(Role role) {
        return Arrays.asList(roles).indexOf(role);
    }

    boolean has(Role role) {
        return of(role) != NONE;
    }

    int width() {
        return roles.length;
    }

    Role role(int column) {
        return roles[column];
    }

    boolean hasMoney() {
        return Arrays.stream(roles).anyMatch(Role::isMoney);
    }

    /** The columns that tell of a transaction in words, the best title first. */
    List<Integer> texts() {
        return IntStream.range(0, roles.length)
                .boxed()
                .filter(column -> roles[column].isText())
                .sorted((one, other) -> roles[one].compareTo(roles[other]))
                .toList();
    }
}
