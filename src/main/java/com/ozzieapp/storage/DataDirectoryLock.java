package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a data directory for this process alone, until it is closed or the process ends. The system keeps such locks
 * by process, and drops them when any channel to the file is closed: the file is therefore never opened twice here.
 */
final class DataDirectoryLock implements AutoCloseable {
    /** A command that looks whether the directory is in use holds the lock for an instant. */
    private static final int TRIES = 10;

    private static final int PAUSE_MS = 50;

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws EmbeddedPostgresException when another process, or this one, holds it already */
    static DataDirectoryLock take(DataDirectory directory) throws IOException {
        // One thread at a time, or the loser of a race would close its channel and with it the winner's lock.
        synchronized (DataDirectoryLock.class) {
            if (isOpenInThisProcess(directory.lock())) {
                throw inUse(directory, Long.toString(ProcessHandle.current().pid()));
            }
            FileChannel channel = FileChannel.open(
                    directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw inUse(directory, Files.readString(directory.lock()).trim());
            }
            writePid(channel);
            return new DataDirectoryLock(channel);
        }
    }

    static boolean isHeld(DataDirectory directory) throws IOException {
        synchronized (DataDirectoryLock.class) {
            if (!Files.exists(directory.lock())) {
                return false;
            }
            return isOpenInThisProcess(directory.lock()) || isHeldByAnother(directory.lock());
        }
    }

    private static boolean isHeldByAnother(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        }
    }

    private static boolean isOpenInThisProcess(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path descriptor : open) {
                if (isSame(descriptor, file)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isSame(Path descriptor, Path file) {
        try {
            return Files.isSameFile(descriptor, file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            if (channel.tryLock() != null) {
                return true;
            }
            Pause.ofMillis(PAUSE_MS);
        }
        return false;
    }

    private static void writePid(FileChannel channel) throws IOException {
        channel.truncate(0);
        String pid = ProcessHandle.current().pid() + "\n";
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static EmbeddedPostgresException inUse(DataDirectory directory, String pid) {
        return new EmbeddedPostgresException("the data directory " + directory.root() + " is in use by another Ozzie"
                + " (pid " + pid + "): stop that one, or set data.dir (OZZIE_DATA_DIR) to another directory");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
