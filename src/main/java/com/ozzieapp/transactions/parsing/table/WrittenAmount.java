package com.ozzieapp.transactions.parsing.table;

import java.util.Optional;

/**
 * An amount as it is written, before it is known which mark parts the cents.
 *
 * @param digits digits, points and commas only, at least one digit
 * @param currency as {@link Currencies#of} tells it
 */
record WrittenAmount(String digits, Mark mark, String currency) {
    private static final int LONGEST = 40;

    /** Empty when the text holds anything but one number, a sign and a currency. */
    static Optional<WrittenAmount> read(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return new Reading(text).result();
    }

    /** Goes through a text once, from left to right. */
    private static final class Reading {
        private static final String MINUS = "-\u2212\u2013\u2012";
        private static final String GROUPING = "'’ \u00a0\u202f\u2009";

        private final String text;
        private final StringBuilder digits = new StringBuilder();
        private final StringBuilder word = new StringBuilder();
        private int minuses;
        private int opened;
        private Mark mark = Mark.NONE;
        private String currency = "";
        private boolean broken;
        private boolean closed;

        Reading(String text) {
            this.text = text.startsWith("S/") ? "PEN" + text.substring(2) : text;
        }

        Optional<WrittenAmount> result() {
            for (int at = 0; at < text.length() && !broken; at++) {
                take(at, text.charAt(at));
            }
            endWord();
            String number = digits.toString();
            if (broken || minuses + opened > 1 || number.isEmpty() || !Character.isDigit(last(number))) {
                return Optional.empty();
            }
            return Optional.of(new WrittenAmount(number, minuses + opened == 1 ? Mark.MINUS : mark, currency));
        }

        private static char last(String number) {
            return number.charAt(number.length() - 1);
        }

        private void take(int at, char letter) {
            if (Character.isLetter(letter) || Character.getType(letter) == Character.CURRENCY_SYMBOL) {
                word.append(letter);
                return;
            }
            boolean abbreviates = letter == '.' && !word.isEmpty();
            endWord();
            if (letter >= '0' && letter <= '9') {
                takeDigit(letter);
            } else if ((letter == '.' || letter == ',') && digitAt(at + 1)) {
                takeDigit(letter);
            } else if (!abbreviates) {
                takeSign(at, letter);
            }
        }

        private void takeDigit(char letter) {
            broken |= closed;
            digits.append(letter);
        }

        private void takeSign(int at, char letter) {
            boolean groups = GROUPING.indexOf(letter) >= 0 && !digits.isEmpty() && threeDigitsFollow(at);
            closed |= !digits.isEmpty() && !groups;
            if (MINUS.indexOf(letter) >= 0) {
                minuses++;
            } else if (letter == '(') {
                opened++;
            } else if (letter == ')') {
                opened -= isSignInBrackets(at) ? 1 : 0;
            } else if (letter == '+') {
                mark = Mark.PLUS;
            } else if (GROUPING.indexOf(letter) < 0 && letter != '*') {
                broken = true;
            }
        }

        /** As in {@code (-) 12,00}. */
        private boolean isSignInBrackets(int at) {
            return opened > 0 && digits.isEmpty() && at > 0;
        }

        private boolean threeDigitsFollow(int at) {
            return digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4);
        }

        private boolean digitAt(int at) {
            return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private void endWord() {
            if (word.isEmpty()) {
                return;
            }
            closed |= !digits.isEmpty();
            String found = Currencies.of(word.toString());
            Mark told = Marks.of(word.toString());
            if (!found.isEmpty() && currency.isEmpty()) {
                currency = found;
            } else if (told != Mark.NONE && mark == Mark.NONE) {
                mark = told;
            } else {
                broken = true;
            }
            word.setLength(0);
        }
    }
}
