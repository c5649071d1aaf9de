package com.ozzieapp.transactions.parsing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives every named column its role, after a look at whether its cells hold what the name says. */
final class ColumnRoles {
    private final ColumnContents contents;
    private final String ownCurrency;
    private final List<Role> roles = new ArrayList<>();
    private final List<Boolean> named = new ArrayList<>();

    ColumnRoles(List<Line> body, String ownCurrency) {
        this.contents = new ColumnContents(body);
        this.ownCurrency = ownCurrency;
    }

    Columns named(Line header) {
        int width = Math.max(header.width(), contents.width());
        for (int column = 0; column < width; column++) {
            Optional<Role> role = HeaderWords.role(header.at(column).text());
            named.add(role.isPresent());
            roles.add(role.isPresent() ? checked(role.get(), column) : Role.IGNORED);
        }
        findMissing();
        chooseDate();
        chooseAmounts(header);
        keepFirst(Role.KIND);
        keepFirst(Role.CURRENCY);
        return new Columns(roles, currency(header));
    }

    private Role checked(Role role, int column) {
        return switch (role) {
            case DATE, VALUE_DATE -> contents.mostly(column, 50, ColumnContents::isDateOrCount) ? role : Role.IGNORED;
            case AMOUNT -> contents.mostly(column, 50, ColumnContents::isAmount) ? role : wordsOr(column, Role.DETAIL);
            case BALANCE -> contents.mostly(column, 50, ColumnContents::isAmount) ? role : Role.IGNORED;
            case DEBIT, CREDIT ->
                contents.isBlank(column) || contents.mostly(column, 50, ColumnContents::isAmount)
                        ? role
                        : wordsOr(column, Role.DESCRIPTION);
            case KIND -> contents.mostly(column, 80, ColumnContents::isMark) ? role : Role.DETAIL;
            case CURRENCY -> contents.mostly(column, 50, ColumnContents::isCurrency) ? role : Role.IGNORED;
            case NAME, DESCRIPTION, HISTORY, DETAIL ->
                contents.mostly(column, 90, ColumnContents::isMark) ? Role.KIND : role;
            case CATEGORY, STATUS, IGNORED -> role;
        };
    }

    /** In home-made sheets "Gasto" may head what was bought instead of what it cost. */
    private Role wordsOr(int column, Role words) {
        return contents.mostly(column, 50, ColumnContents::isWords) ? words : Role.IGNORED;
    }

    /** What no name tells may be told by the cells of a column that has none we know. */
    private void findMissing() {
        if (!roles.contains(Role.DATE) && !roles.contains(Role.VALUE_DATE)) {
            findUnnamed(Role.DATE, ColumnContents::isDate);
        }
        // a type that is no debit or credit, and a memo, are words, but poor titles
        if (roles.stream().noneMatch(role -> role.isText() && role != Role.DETAIL)) {
            findUnnamed(Role.DESCRIPTION, ColumnContents::isWords);
        }
    }

    private void findUnnamed(Role role, Predicate<Cell> fits) {
        for (int column = 0; column < roles.size(); column++) {
            if (!named.get(column) && contents.mostly(column, 80, fits)) {
                roles.set(column, role);
                return;
            }
        }
    }

    private void chooseDate() {
        if (!roles.contains(Role.DATE) && roles.contains(Role.VALUE_DATE)) {
            roles.set(roles.indexOf(Role.VALUE_DATE), Role.DATE);
        }
        keepFirst(Role.DATE);
    }

    /** A pair of debit and credit columns tells more than one column of amounts, when it is filled in. */
    private void chooseAmounts(Line header) {
        int debit = roles.indexOf(Role.DEBIT);
        int credit = roles.indexOf(Role.CREDIT);
        keepFirst(Role.DEBIT);
        keepFirst(Role.CREDIT);
        keepFirst(Role.BALANCE);
        if (!roles.contains(Role.AMOUNT)) {
            return;
        }
        if (debit >= 0 && credit >= 0 && contents.oneOfTwo(debit, credit)) {
            roles.replaceAll(role -> role == Role.AMOUNT ? Role.IGNORED : role);
            return;
        }
        roles.replaceAll(role -> role == Role.DEBIT || role == Role.CREDIT ? Role.IGNORED : role);
        keepOnly(Role.AMOUNT, bestAmount(header));
    }

    /** The column in the user's own currency, else the one with the most amounts that are not zero. */
    private int bestAmount(Line header) {
        int best = roles.indexOf(Role.AMOUNT);
        for (int column = best + 1; column < roles.size(); column++) {
            if (roles.get(column) == Role.AMOUNT && worth(header, column) > worth(header, best)) {
                best = column;
            }
        }
        return best;
    }

    private int worth(Line header, int column) {
        String currency = Currencies.in(header.at(column).text());
        boolean isOwn =
                !currency.isEmpty() && Currencies.resolve(currency, ownCurrency).equals(ownCurrency);
        return contents.amounts(column) + (isOwn ? Limits.ROWS : 0);
    }

    private void keepFirst(Role role) {
        keepOnly(role, roles.indexOf(role));
    }

    private void keepOnly(Role role, int kept) {
        for (int column = 0; column < roles.size(); column++) {
            if (roles.get(column) == role && column != kept) {
                roles.set(column, Role.IGNORED);
            }
        }
    }

    private String currency(Line header) {
        for (int column = 0; column < roles.size(); column++) {
            String currency = roles.get(column).isMoney()
                    ? Currencies.in(header.at(column).text())
                    : "";
            if (!currency.isEmpty()) {
                return currency;
            }
        }
        return "";
    }
}
