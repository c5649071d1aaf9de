package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Candidate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the bank's words for a transaction readable, and no other words of them. */
final class Wording {
    private static final WordFile WORDS = WordFile.read("prefixes.txt");

    /** Who carries the payment, before a star: {@code PAG*}, {@code MP *}, {@code SQ *}. */
    private static final Pattern CARRIER = Pattern.compile("^[\\p{L}\\d. ]{2,14}?\\s?\\*\\s?(?=\\p{L})");

    /** Numbers of cards, terminals and documents, and days said again, at either end. */
    private static final Pattern LEADING =
            Pattern.compile("^(?:[-–:;.,/#*•\\s]|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\d{1,2}:\\d\\d\\b)++");

    private static final Pattern TRAILING =
            Pattern.compile("(?:[-–:;,/#*•\\s]|(?<=[\\s-])\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|(?<=\\s)[X*•]*\\d{6,}+)++$");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\u00a0]++");

    /** What stands behind it is not shown, and the patterns here are for short texts. */
    private static final int LONGEST_TITLE = 240;

    private static final int FEWEST_LETTERS = 3;

    private Wording() {}

    /** At most {@value Candidate#LONGEST_DESCRIPTION} characters, ending with a whole word where one can be found. */
    static String of(String title) {
        String kept = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        String line = BLANKS.matcher(kept).replaceAll(" ").strip();
        String name = line;
        Optional<String> shorter = withoutPrefix(name);
        while (shorter.isPresent()) {
            name = shorter.get();
            shorter = withoutPrefix(name);
        }
        return cut(trimmed(name));
    }

    private static Optional<String> withoutPrefix(String line) {
        return afterCarrier(line)
                .or(() -> afterPhrase(line))
                .map(rest -> LEADING.matcher(rest).replaceFirst(""))
                .filter(rest -> rest.length() < line.length())
                .filter(rest -> rest.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS);
    }

    private static Optional<String> afterCarrier(String line) {
        if (line.indexOf('*') < 0) {
            return Optional.empty();
        }
        Matcher matcher = CARRIER.matcher(line);
        if (!matcher.find() || !WORDS.has("carrier", Folded.of(matcher.group().replace("*", " ")))) {
            return Optional.empty();
        }
        return Optional.of(line.substring(matcher.end()));
    }

    private static Optional<String> afterPhrase(String line) {
        String longest = WORDS.longestStart("prefix", Folded.of(line));
        return longest.isEmpty() ? Optional.empty() : Optional.of(line.substring(end(line, longest)));
    }

    /** Where in the written line the folded phrase ends: letters and digits count alike in both. */
    private static int end(String line, String phrase) {
        int left = (int) phrase.chars().filter(letter -> letter != ' ').count();
        int at = 0;
        while (at < line.length() && left > 0) {
            left -= Folded.of(String.valueOf(line.charAt(at))).length();
            at++;
        }
        return at;
    }

    private static String trimmed(String name) {
        if (name.isEmpty() || Character.isLetter(name.charAt(name.length() - 1))) {
            return name;
        }
        String trimmed = TRAILING.matcher(name).replaceFirst("");
        return trimmed.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS ? trimmed : name;
    }

    private static String cut(String text) {
        if (text.length() <= Candidate.LONGEST_DESCRIPTION) {
            return text;
        }
        int end = Candidate.LONGEST_DESCRIPTION;
        int space = text.lastIndexOf(' ', end);
        end = space > end / 2 ? space : end;
        // half of a character outside the basic plane is no text
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return text.substring(0, end).strip();
    }
}
