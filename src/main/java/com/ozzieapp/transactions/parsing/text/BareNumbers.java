package com.ozzieapp.transactions.parsing.text;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Tells numbers that are money from numbers of other things where no currency stands at them. */
final class BareNumbers {
    private static final int LAST_HOUR = 24;
    private static final int LARGEST_MODEL = 30;
    private static final int LARGEST_PLATE = 99_999;
    private static final int LARGEST_GOALS = 9;
    private static final int LARGEST_GROUP = 12;
    private static final int LARGEST_MARKS = 100;
    private static final int STREET_WORDS = 4;
    private static final int NAME_WORDS = 3;

    /** Money of small units, where a bare number of eight digits is still a price. */
    private static final Set<String> SMALL_UNITS =
            Set.of("CLP", "COP", "ARS", "PYG", "CRC", "JPY", "KRW", "VND", "IDR", "VES", "AOA", "HUF");

    private final Vocabulary words;
    private final List<Token> tokens;
    private final LocalDate today;
    private final BitSet taken;
    private final boolean hasNil;
    private final Codes codes;
    private final NumbersInNames names;

    /** @param taken tokens of dates */
    BareNumbers(Vocabulary words, List<Token> tokens, BitSet taken, LocalDate today) {
        this.words = words;
        this.tokens = tokens;
        this.taken = taken;
        this.today = today;
        this.hasNil = tokens.stream().anyMatch(token -> token.is("0"));
        this.names = new NumbersInNames(words, tokens);
        this.codes = new Codes(tokens);
    }

    boolean isMoney(Amount amount) {
        if (amount.marked() || amount.instalments() > 0) {
            return true;
        }
        boolean other = codes.isPartOfOne(amount) || isLong(amount) || isMeasure(amount);
        return !other
                && !names.isReference(amount)
                && !isName(amount)
                && !isTime(amount)
                && !isAddress(amount)
                && !isScore(amount);
    }

    /** {@code arsenal 2 spurs 0}, {@code 10 out of 10}. */
    private boolean isScore(Amount amount) {
        boolean nil = hasNil && amount.isWholeUpTo(LARGEST_GOALS);
        int before = amount.from() - 2;
        boolean of = isLinkOfMarks(amount.to()) && isMarks(amount.to() + 1);
        boolean out = isLinkOfMarks(before + 1) && isMarks(before);
        boolean result = isResult(amount.from(), amount.to() + 1) || isResult(before, amount.from());
        return nil || result || ((of || out) && amount.isWholeUpTo(LARGEST_MARKS));
    }

    /** {@code 3 a 1}, {@code 98 to 95}. */
    private boolean isResult(int one, int other) {
        boolean to = Set.of("a", "to").contains(keyAt(one + 1)) && other == one + 2;
        int largest = words.multipliesByHundred() ? 2 * LARGEST_MARKS : LARGEST_GOALS;
        return to
                && isSmall(one, largest)
                && isSmall(other, largest)
                && !words.is(Mark.RANGE_FROM, tokens, Math.max(0, one - 1));
    }

    private boolean isSmall(int at, int largest) {
        String text = keyAt(at);
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= largest && isAlone(at);
    }

    /** Without a sign of money at it. */
    private boolean isAlone(int at) {
        return keyAt(at + 1).length() > 1 || !Set.of("$", "€", "£").contains(keyAt(at + 1));
    }

    private boolean isLinkOfMarks(int at) {
        return Set.of("of", "de", "em", "sobre").contains(keyAt(at));
    }

    private boolean isMarks(int at) {
        return Set.of("10", "20", "100").contains(keyAt(at));
    }

    private boolean isLong(Amount amount) {
        if (amount.inWords() || amount.to() - amount.from() > 1) {
            return false;
        }
        String text = tokens.get(amount.from()).text();
        boolean plain = text.chars().allMatch(Character::isDigit);
        boolean padded = plain && text.length() > 1 && text.startsWith("0");
        int longest = SMALL_UNITS.contains(amount.currency()) ? 9 : 7;
        return padded || (plain && text.length() > longest) || isInRow(amount);
    }

    /** {@code 555 123 4567}: numbers in a row are none of them a price. */
    private boolean isInRow(Amount amount) {
        int first = amount.from();
        while (first > 0 && amount.from() - first < STREET_WORDS && isTiedNumber(first - 1)) {
            first--;
        }
        int last = amount.from();
        while (last + 1 < tokens.size() && last - amount.from() < STREET_WORDS && isTiedNumber(last + 1)) {
            last++;
        }
        int digits = 0;
        for (int at = first; at <= last; at++) {
            digits += isPlainNumber(at) ? tokens.get(at).text().length() : 0;
        }
        return last > first && digits >= 7;
    }

    private boolean isTiedNumber(int at) {
        Token token = tokens.get(at);
        boolean hyphen = token.is("-") && token.glued();
        return isPlainNumber(at) || hyphen || token.is(")");
    }

    /** Digits without marks, which no date has. */
    private boolean isPlainNumber(int at) {
        Token token = tokens.get(at);
        return token.isNumber() && !taken.get(at) && token.text().chars().allMatch(Character::isDigit);
    }

    private boolean isMeasure(Amount amount) {
        int after = amount.to();
        boolean company = amount.from() > 0
                && words.is(Mark.COMPANY, tokens, amount.from() - 1)
                && amount.isWholeUpTo(50)
                && after < tokens.size()
                && tokens.get(after).isWord()
                && !words.is(Mark.ITEM_LINK, tokens, after);
        if (taken.get(after)) {
            return false;
        }
        boolean priced = amount.value().scale() == 2 && words.is(Mark.COUNTABLE, tokens, after);
        boolean unit = words.is(Mark.UNIT, tokens, after) && !priced;
        boolean size = amount.from() > 1
                && tokens.get(amount.from()).glued()
                && tokens.get(amount.from() - 1).glued()
                && words.is(Mark.TIMES, tokens, amount.from() - 1)
                && tokens.get(amount.from() - 2).isNumber();
        return company || unit || size || words.is(Mark.TIMES, tokens, after);
    }

    private boolean isName(Amount amount) {
        if (amount.inWords() && amount.isWholeUpTo(LARGEST_GROUP) && follows(Mark.GROUP, amount)) {
            return true;
        }
        if (isInName(amount) || isBeforePrice(amount)) {
            return true;
        }
        int largest = amount.inWords() ? LARGEST_MARKS : LARGEST_PLATE;
        boolean label = follows(Mark.LABEL, amount) && !names.isPlace(amount) && amount.isWholeUpTo(largest);
        boolean model = follows(Mark.MODEL, amount) && amount.isWholeUpTo(LARGEST_MODEL);
        return label || model || names.isAge(amount) || names.isGroup(amount) || isYear(amount);
    }

    private boolean isInName(Amount amount) {
        for (int at = Math.max(0, amount.from() - NAME_WORDS); at <= amount.from(); at++) {
            if (words.skip(Mark.NUMBERED, tokens, at) > amount.from()) {
                return true;
            }
        }
        return false;
    }

    /** {@code corrida 99 13,50}: of two numbers in a row the one with cents is the price. */
    private boolean isBeforePrice(Amount amount) {
        int next = amount.to();
        boolean whole = amount.from() + 1 == next && isPlainNumber(amount.from());
        return whole
                && next < tokens.size()
                && tokens.get(next).isNumber()
                && !taken.get(next)
                && (tokens.get(next).text().matches(".+[.,]\\d\\d") || names.endsWith(amount));
    }

    /** Whether a phrase of this mark ends right before the amount. */
    private boolean follows(Mark mark, Amount amount) {
        for (int length = 1; length <= 3 && length <= amount.from(); length++) {
            if (words.skip(mark, tokens, amount.from() - length) == amount.from()) {
                return true;
            }
        }
        return false;
    }

    private boolean isYear(Amount amount) {
        boolean four = tokens.get(amount.from()).text().length() == 4 && amount.isWholeUpTo(2100);
        if (!four || amount.inWords()) {
            return false;
        }
        int year = amount.value().intValueExact();
        String before = keyAt(amount.from() - 1);
        boolean in = Set.of("in", "em", "en", "since", "desde", "ano", "year", "til", "till", "until", "ate", "hasta")
                        .contains(before)
                && year >= 1900;
        boolean of = Set.of("de", "do", "del", "of").contains(before);
        return in || (of && Math.abs(year - today.getYear()) <= 1) || isSubject(amount, year);
    }

    /** {@code 2024 was a tough year}. */
    private boolean isSubject(Amount amount, int year) {
        boolean recent = Math.abs(year - today.getYear()) <= 3;
        return recent
                && Set.of("was", "foi", "fue", "is", "will", "vai", "ha", "estuvo", "esta", "va", "sera", "ta", "ate")
                        .contains(keyAt(amount.to()));
    }

    private String keyAt(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
    }

    private boolean isTime(Amount amount) {
        boolean hour = follows(Mark.CLOCK, amount) && amount.isWholeUpTo(LAST_HOUR);
        return hour && !words.is(Mark.EACH, tokens, amount.to());
    }

    /** The English write the number before the street, the others after. */
    private boolean isAddress(Amount amount) {
        if (!amount.isWholeUpTo(LARGEST_PLATE) || amount.inWords()) {
            return false;
        }
        if (words.multipliesByHundred() && words.is(Mark.ITEM_LINK, tokens, amount.to())) {
            return false;
        }
        int from = words.multipliesByHundred() ? amount.to() : Math.max(0, amount.from() - STREET_WORDS);
        int to = words.multipliesByHundred() ? Math.min(tokens.size(), amount.to() + STREET_WORDS) : amount.from();
        for (int at = from; at < to; at++) {
            if (words.is(Mark.STREET, tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
