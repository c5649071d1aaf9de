package com.ozzieapp.transactions.parsing.page;

/**
 * A run of text upright on a page, in whole units of that page (pixels, or hundredths of a point) from its top left.
 *
 * @param confidencePercent how sure the letters are, 100 where nothing had to be recognised
 */
public record Word(String text, int left, int top, int right, int bottom, int confidencePercent) {

    public int height() {
        return bottom - top;
    }

    public int middle() {
        return (top + bottom) / 2;
    }

    public int centre() {
        return (left + right) / 2;
    }

    /** This word and one to its right, read as one. */
    public Word joined(Word next, String between) {
        return new Word(
                text + between + next.text,
                left,
                Math.min(top, next.top),
                next.right,
                Math.max(bottom, next.bottom),
                Math.min(confidencePercent, next.confidencePercent));
    }
}
