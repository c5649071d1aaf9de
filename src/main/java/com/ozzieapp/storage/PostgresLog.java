package com.ozzieapp.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** A file the server, or one of its tools, writes its messages to. */
record PostgresLog(Path file) {
    private static final long ROTATE_BYTES = 5L << 20;
    private static final int TAIL_BYTES = 1 << 16;
    private static final Pattern TROUBLE = Pattern.compile("\\b(fatal|panic|error)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_START = Pattern.compile("^.*?(?=FATAL:|PANIC:)");

    /** Puts a log that has grown large aside, over the one put aside before. */
    void rotate() throws IOException {
        if (bytes() > ROTATE_BYTES) {
            Path previous = file.resolveSibling(file.getFileName() + ".1");
            Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            FileTree.writeSecret(file, "");
        }
    }

    long bytes() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    boolean contains(String text, long fromByte) throws IOException {
        return lines(fromByte).stream().anyMatch(line -> line.contains(text));
    }

    /** The last line after that place that tells of trouble, or simply the last one. */
    String lastWords(long fromByte) throws IOException {
        List<String> lines = lines(fromByte);
        return lines.stream()
                .filter(line -> TROUBLE.matcher(line).find())
                .reduce((earlier, later) -> later)
                .or(() -> lines.stream().reduce((earlier, later) -> later))
                .map(line -> LINE_START.matcher(line).replaceFirst(""))
                .orElse("it said nothing");
    }

    private List<String> lines(long fromByte) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(fromByte, log.length() - TAIL_BYTES);
            byte[] tail = new byte[(int) Math.max(0, log.length() - start)];
            log.seek(start);
            log.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
