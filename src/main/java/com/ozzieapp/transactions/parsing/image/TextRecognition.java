package com.ozzieapp.transactions.parsing.image;

import java.awt.image.BufferedImage;
import java.util.List;

/** Finds text on an image. Not for several threads at once. */
public interface TextRecognition extends AutoCloseable {
    /**
     * @throws com.ozzieapp.transactions.parsing.Unreadable when no image at all can be read here
     */
    List<TextBox> recognize(BufferedImage image);

    @Override
    void close();
}
