package com.ozzieapp.transactions.parsing.image;

import com.ozzieapp.transactions.parsing.page.Word;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns the boxes of text found on an image so that the text runs level from left to right. The letters were read
 * whichever way they stood, so only their places turn, and no image is read twice.
 */
final class Upright {
    /** Text much shorter than this, times its height, tells nothing about which way it runs. */
    private static final int TELLING_LENGTH = 2;

    /** Tilts are in thousandths: what a line rises over a thousand pixels. */
    private static final int FULL = 1000;

    private final int width;
    private final int height;

    private Upright(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static List<Word> words(List<TextBox> boxes, int width, int height) {
        Upright upright = new Upright(width, height);
        boolean onItsSide = mostly(boxes, box -> box.downPixels() > box.acrossPixels());
        boolean upsideDown = mostly(boxes, TextBox::upsideDown);
        List<TextBox> turned = boxes.stream()
                .map(box -> upright.turned(box, onItsSide, upsideDown))
                .toList();
        int tilt = tilt(turned);
        return turned.stream().map(box -> word(box, tilt)).toList();
    }

    private static boolean mostly(List<TextBox> boxes, Predicate<TextBox> which) {
        long telling = boxes.stream().filter(Upright::tells).count();
        List<TextBox> asked =
                telling == 0 ? boxes : boxes.stream().filter(Upright::tells).toList();
        return asked.stream().filter(which).count() * 2 > asked.size();
    }

    private static boolean tells(TextBox box) {
        int longer = Math.max(box.acrossPixels(), box.downPixels());
        return longer > TELLING_LENGTH * Math.min(box.acrossPixels(), box.downPixels());
    }

    private TextBox turned(TextBox box, boolean onItsSide, boolean upsideDown) {
        List<Corner> corners = Stream.of(box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
                .map(corner -> turned(corner, onItsSide, upsideDown))
                .toList();
        // the corner that comes to lie top left is two steps on when the page stood on its head, one when on its side
        int first = (onItsSide ? 1 : 0) + (upsideDown ? 2 : 0);
        return new TextBox(
                box.text(),
                corners.get(first % 4),
                corners.get((first + 1) % 4),
                corners.get((first + 2) % 4),
                corners.get((first + 3) % 4),
                false,
                box.confidencePercent());
    }

    private Corner turned(Corner corner, boolean onItsSide, boolean upsideDown) {
        if (onItsSide) {
            return upsideDown
                    ? new Corner(height - corner.y(), corner.x())
                    : new Corner(corner.y(), width - corner.x());
        }
        return upsideDown ? new Corner(width - corner.x(), height - corner.y()) : corner;
    }

    /** The tilt of the middle one among the long boxes, so that a few odd ones do not matter. */
    private static int tilt(List<TextBox> boxes) {
        List<Integer> tilts = boxes.stream()
                .filter(box -> box.acrossPixels() > 3 * box.downPixels()
                        && box.topRight().x() > box.topLeft().x())
                .map(box -> FULL
                        * (rise(box.topLeft(), box.topRight()) + rise(box.bottomLeft(), box.bottomRight()))
                        / (2 * (box.topRight().x() - box.topLeft().x())))
                .sorted()
                .toList();
        return tilts.isEmpty() ? 0 : tilts.get(tilts.size() / 2);
    }

    private static int rise(Corner left, Corner right) {
        return right.y() - left.y();
    }

    private static Word word(TextBox box, int tilt) {
        Corner topLeft = level(box.topLeft(), tilt);
        Corner topRight = level(box.topRight(), tilt);
        Corner bottomRight = level(box.bottomRight(), tilt);
        Corner bottomLeft = level(box.bottomLeft(), tilt);
        return new Word(
                box.text(),
                (topLeft.x() + bottomLeft.x()) / 2,
                (topLeft.y() + topRight.y()) / 2,
                (topRight.x() + bottomRight.x()) / 2,
                (bottomLeft.y() + bottomRight.y()) / 2,
                box.confidencePercent());
    }

    private static Corner level(Corner corner, int tilt) {
        return new Corner(corner.x() + corner.y() * tilt / FULL, corner.y() - corner.x() * tilt / FULL);
    }
}
