package com.ozzieapp.transactions.parsing.image;

import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.Categorizer;
import com.ozzieapp.transactions.parsing.ContentReader;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.page.Page;
import com.ozzieapp.transactions.parsing.statement.DocumentReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Reads photos and screenshots of receipts, transfers and statements: JPEG, PNG and WebP. Any thread may ask; images
 * are read one after the other, so that memory stays that of one.
 */
public final class ImageReader implements ContentReader {
    private final TextRecognition recognition;
    private final DocumentReader documents;
    private final ReentrantLock turn = new ReentrantLock();

    /** @param recognition closed with this reader */
    public ImageReader(TextRecognition recognition, Categorizer categorizer) {
        this.recognition = recognition;
        this.documents = new DocumentReader(categorizer);
    }

    /** @throws Unreadable with the reason when the image gives no transaction, or the thread was interrupted */
    @Override
    public List<Candidate> read(byte[] content, ParseContext context) {
        Page page = inTurn(() -> recognized(Photo.decode(content)));
        if (page.lines().isEmpty()) {
            throw new Unreadable("No text was found on the image.");
        }
        List<Candidate> found = documents.read(List.of(page), context);
        if (found.isEmpty()) {
            throw new Unreadable("No total was found on the image.");
        }
        return found;
    }

    /** The lines of an image that another document holds; made in turn, as memory goes with it. */
    public Page page(Supplier<BufferedImage> image) {
        return inTurn(() -> recognized(Photo.scaled(image.get(), 0)));
    }

    private Page recognized(BufferedImage image) {
        return Page.of(Upright.words(recognition.recognize(image), image.getWidth(), image.getHeight()));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Reading was stopped before its end.");
        }
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** Waits for an image that is being read. */
    @Override
    public void close() {
        turn.lock();
        try {
            recognition.close();
        } finally {
            turn.unlock();
        }
    }
}
