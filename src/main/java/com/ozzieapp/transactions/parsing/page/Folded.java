package com.ozzieapp.transactions.parsing.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what recognition loses: case, accents, blanks, and the difference of O and 0. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s.:*_]+");
    private static final Pattern OH = Pattern.compile("(?<=[a-z])0|0(?=[a-z])");
    private static final Pattern ELL = Pattern.compile("(?<=[a-z])1(?=[a-z])");

    private Folded() {}

    /** Lower case, no accents; as long as the text where that has no letters made of several. */
    public static String plain(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** As {@link #plain}, without blanks, points and colons; a 0 or 1 inside a word is the letter like it. */
    public static String squashed(String text) {
        String tight = BLANKS.matcher(plain(text)).replaceAll("");
        return ELL.matcher(OH.matcher(tight).replaceAll("o")).replaceAll("l");
    }
}
