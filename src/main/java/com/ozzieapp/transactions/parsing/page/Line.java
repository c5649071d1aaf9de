package com.ozzieapp.transactions.parsing.page;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand beside each other, from left to right; never empty. */
public record Line(List<Word> words) {

    public Line {
        words = List.copyOf(words);
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Without case, accents and blanks, for matching against words that lost some of these on paper. */
    public String squashed() {
        return Folded.squashed(text());
    }

    public int left() {
        return words.get(0).left();
    }

    public int right() {
        return words.get(words.size() - 1).right();
    }

    public int height() {
        return words.stream().mapToInt(Word::height).max().orElse(0);
    }

    public int top() {
        return words.stream().mapToInt(Word::top).min().orElse(0);
    }

    public int confidencePercent() {
        return words.stream().mapToInt(Word::confidencePercent).min().orElse(0);
    }
}
