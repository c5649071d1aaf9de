package com.ozzieapp.transactions.parsing.pdf;

import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.page.Page;
import com.ozzieapp.transactions.parsing.page.Word;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The letters of a PDF's pages with their places, gathered into words. */
final class Glyphs extends PDFTextStripper {
    /** A statement of 200 full pages has half as many; beyond it somebody is playing. */
    private static final int MOST = 1_000_000;

    /** A letter in hundredths of a point, kept small since there are many. */
    private record Glyph(String text, int left, int right, int top, int bottom) {}

    /** Forms that draw each other can double their work at each level: the steps of drawing are counted too. */
    private static final int MOST_STEPS = 3_000_000;

    private static final int MOST_FORMS = 20_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private int total;
    private int steps;
    private int forms;

    /** One reader serves all pages of a document, so that its limit holds for all. */
    Page page(PDDocument document, int number) throws IOException {
        glyphs.clear();
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        return Page.of(words());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        forms += "Do".equals(operator.getName()) ? 1 : 0;
        if (steps > MOST_STEPS || forms > MOST_FORMS) {
            throw new Unreadable("The PDF is too large to be read.");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Unreadable("Reading was stopped before its end.");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        total++;
        if (total > MOST) {
            throw new Unreadable("The PDF has too much text to be read.");
        }
        int left = Math.round(text.getXDirAdj() * 100);
        int bottom = Math.round(text.getYDirAdj() * 100);
        int height =
                Math.max(200, Math.round(Math.max(text.getHeightDir() * 1.4f, text.getFontSizeInPt() * 0.7f) * 100));
        int width = Math.round(text.getWidthDirAdj() * 100);
        glyphs.add(new Glyph(text.getUnicode(), left, left + width, bottom - height, bottom));
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        glyphs.sort(Comparator.comparingInt(Glyph::bottom));
        int from = 0;
        for (int at = 1; at <= glyphs.size(); at++) {
            if (at == glyphs.size() || leavesLine(glyphs.get(at - 1), glyphs.get(at))) {
                addLine(glyphs.subList(from, at), words);
                from = at;
            }
        }
        return words;
    }

    private static boolean leavesLine(Glyph above, Glyph below) {
        return (below.bottom() - above.bottom()) * 4 > Math.min(height(above), height(below));
    }

    private static int height(Glyph glyph) {
        return glyph.bottom() - glyph.top();
    }

    private static void addLine(List<Glyph> line, List<Word> words) {
        List<Glyph> fromLeft = new ArrayList<>(line);
        fromLeft.sort(Comparator.comparingInt(Glyph::left));
        StringBuilder text = new StringBuilder();
        Glyph first = null;
        Glyph last = null;
        for (Glyph glyph : fromLeft) {
            if (glyph.text().isBlank() || isShadow(last, glyph)) {
                continue;
            }
            int gap = last == null ? 0 : glyph.left() - last.right();
            if (last != null && gap > height(glyph)) {
                words.add(word(text, first, last));
                text.setLength(0);
                first = null;
            } else if (gap * 100 > height(glyph) * 22) {
                text.append(' ');
            }
            first = first == null ? glyph : first;
            text.append(glyph.text());
            last = glyph;
        }
        if (first != null && last != null) {
            words.add(word(text, first, last));
        }
    }

    /** Some writers print a letter twice to make it bold. */
    private static boolean isShadow(@Nullable Glyph last, Glyph glyph) {
        return last != null
                && last.text().equals(glyph.text())
                && (glyph.left() - last.left()) * 3 < glyph.right() - glyph.left();
    }

    private static Word word(StringBuilder text, @Nullable Glyph first, Glyph last) {
        Glyph start = first == null ? last : first;
        return new Word(text.toString(), start.left(), start.top(), last.right(), start.bottom(), 100);
    }
}
