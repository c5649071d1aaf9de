package com.ozzieapp.transactions.parsing.documents;

import com.ozzieapp.transactions.parsing.image.Corner;
import com.ozzieapp.transactions.parsing.image.TextBox;
import com.ozzieapp.transactions.parsing.image.TextRecognition;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what was recognised on an image in a file, so that the rules after it can be tried again at once. */
record RememberedText(TextRecognition recognition, Path directory) implements TextRecognition {

    @Override
    public List<TextBox> recognize(BufferedImage image) {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Path file = directory.resolve(Arrays.hashCode(pixels) + "-" + image.getWidth() + ".tsv");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(directory);
                Files.writeString(
                        file,
                        recognition.recognize(image).stream()
                                .map(RememberedText::line)
                                .collect(Collectors.joining("\n")));
            }
            return Files.readString(file).lines().map(RememberedText::box).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(TextBox box) {
        String corners = Stream.of(box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
                .map(corner -> corner.x() + "\t" + corner.y())
                .collect(Collectors.joining("\t"));
        return corners + "\t" + box.upsideDown() + "\t" + box.confidencePercent() + "\t" + box.text();
    }

    private static TextBox box(String line) {
        String[] parts = line.split("\t", 11);
        return new TextBox(
                parts[10],
                corner(parts, 0),
                corner(parts, 2),
                corner(parts, 4),
                corner(parts, 6),
                Boolean.parseBoolean(parts[8]),
                Integer.parseInt(parts[9]));
    }

    private static Corner corner(String[] parts, int at) {
        return new Corner(Integer.parseInt(parts[at]), Integer.parseInt(parts[at + 1]));
    }

    @Override
    public void close() {
        recognition.close();
    }
}
