package com.ozzieapp.http.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The texts that a schema takes; lengths are counted in Unicode characters. No text may hold the NUL character or half
 * of a surrogate pair: neither can be stored as UTF-8.
 */
record TextRule(int least, int most, Optional<String> format, Optional<Pattern> pattern) {
    boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= least
                && length <= most
                && text.codePoints()
                        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                && format.map(name -> Formats.fits(name, text)).orElse(true)
                && pattern.map(expected -> expected.matcher(text).find()).orElse(true);
    }
}
