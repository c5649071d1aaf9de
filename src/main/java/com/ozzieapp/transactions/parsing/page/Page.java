package com.ozzieapp.transactions.parsing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page from top to bottom. */
public record Page(List<Line> lines) {

    public Page {
        lines = List.copyOf(lines);
    }

    /** Gathers words into lines; what is left of a tilt is followed from word to word. */
    public static Page of(List<Word> words) {
        List<Word> fromLeft = new ArrayList<>(words);
        fromLeft.sort(Comparator.comparingInt(Word::left).thenComparingInt(Word::top));
        List<List<Word>> lines = new ArrayList<>();
        for (Word word : fromLeft) {
            nearest(lines, word).add(word);
        }
        return new Page(lines.stream()
                .map(Line::new)
                .sorted(Comparator.comparingInt(line -> line.words().get(0).middle()))
                .toList());
    }

    /** The line whose last word stands closest in height, or a new one when none is close. */
    private static List<Word> nearest(List<List<Word>> lines, Word word) {
        List<Word> best = null;
        int least = Integer.MAX_VALUE;
        for (List<Word> line : lines) {
            Word last = line.get(line.size() - 1);
            int away = Math.abs(last.middle() - word.middle());
            int overlap = last.right() - word.left();
            boolean beside = overlap < Math.min(last.right() - last.left(), word.right() - word.left()) / 2;
            if (beside && away < least && away * 2 < Math.min(last.height(), word.height())) {
                best = line;
                least = away;
            }
        }
        if (best == null) {
            best = new ArrayList<>();
            lines.add(best);
        }
        return best;
    }

    /** Plain text as a page of its own: a character is one unit wide, a line two high. Wide gaps part words. */
    public static Page ofText(String text) {
        List<Line> lines = new ArrayList<>();
        int row = 0;
        for (String line : text.split("\\R", -1)) {
            List<Word> words = wordsOf(line.replace("\t", "    "), row);
            if (!words.isEmpty()) {
                lines.add(new Line(words));
            }
            row++;
        }
        return new Page(lines);
    }

    private static List<Word> wordsOf(String line, int row) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String part : line.split("(?<=\\s{2})(?=\\S)", -1)) {
            String word = part.strip();
            int left = at + part.indexOf(word);
            if (!word.isEmpty()) {
                words.add(new Word(word, left, row * 2, left + word.length(), row * 2 + 2, 100));
            }
            at += part.length();
        }
        return words;
    }
}
