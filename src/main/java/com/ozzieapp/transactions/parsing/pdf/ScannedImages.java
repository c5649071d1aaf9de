package com.ozzieapp.transactions.parsing.pdf;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of a scanned page. They are taken as they are: drawing the page would only blur them. */
final class ScannedImages {
    private static final int LEAST_SIDE = 250;
    private static final int MOST_ON_A_PAGE = 6;
    private static final int DEEPEST = 2;
    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int SIDE_TARGET = 1600;

    private ScannedImages() {}

    static List<PDImageXObject> of(PDPage page) throws IOException {
        List<PDImageXObject> found = new ArrayList<>();
        PDResources resources = page.getResources();
        if (resources != null) {
            collect(resources, found, 0);
        }
        return found;
    }

    private static void collect(PDResources resources, List<PDImageXObject> found, int depth) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (found.size() == MOST_ON_A_PAGE) {
                return;
            }
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image
                    && image.getWidth() >= LEAST_SIDE
                    && image.getHeight() >= LEAST_SIDE) {
                found.add(image);
            } else if (object instanceof PDFormXObject form && form.getResources() != null && depth < DEEPEST) {
                collect(form.getResources(), found, depth + 1);
            }
        }
    }

    /** @throws Unreadable when the picture is beyond 40 megapixels or 12,000 a side, or broken */
    static BufferedImage pixels(PDImageXObject image) {
        long width = image.getWidth();
        long height = image.getHeight();
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new Unreadable("A picture in the PDF is too large: at most 40 megapixels are read.");
        }
        int step = Math.max(1, Math.max(image.getWidth(), image.getHeight()) / SIDE_TARGET);
        try {
            BufferedImage pixels = image.getImage(null, step);
            if (pixels == null) {
                throw new Unreadable("A picture in the PDF is of a kind that cannot be read.");
            }
            return pixels;
        } catch (IOException e) {
            throw new Unreadable("A picture in the PDF is damaged and cannot be read.");
        }
    }
}
