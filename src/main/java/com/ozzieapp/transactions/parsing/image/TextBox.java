package com.ozzieapp.transactions.parsing.image;

/**
 * A run of text as found on an image. The corners are named as they lie on the image, whichever way the text runs.
 *
 * @param upsideDown whether the text stands on its head
 * @param confidencePercent how sure the letters are, 0 to 100
 */
public record TextBox(
        String text,
        Corner topLeft,
        Corner topRight,
        Corner bottomRight,
        Corner bottomLeft,
        boolean upsideDown,
        int confidencePercent) {

    int acrossPixels() {
        return length(topLeft, topRight);
    }

    int downPixels() {
        return length(topLeft, bottomLeft);
    }

    private static int length(Corner from, Corner to) {
        return (int) Math.round(Math.hypot(to.x() - from.x(), to.y() - from.y()));
    }
}
