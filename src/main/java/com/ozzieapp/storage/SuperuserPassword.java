package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The one password of the embedded server, in a file that only its owner may read. */
final class SuperuserPassword {
    private static final int BYTES = 32;

    private SuperuserPassword() {}

    /** The one kept; made when there is neither a password nor a cluster that would need an earlier one. */
    static String readOrMake(DataDirectory directory, SecureRandom random) throws IOException {
        if (!Files.exists(directory.password())) {
            if (Files.exists(directory.cluster())) {
                throw new EmbeddedPostgresException(directory.password() + " is missing: put it back beside its"
                        + " cluster, or set data.dir (OZZIE_DATA_DIR) to a new directory");
            }
            make(directory, random);
        }
        return read(directory);
    }

    static String read(DataDirectory directory) throws IOException {
        return Files.readString(directory.password()).trim();
    }

    private static void make(DataDirectory directory, SecureRandom random) throws IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        Path unfinished = directory.root().resolve(DataDirectory.UNFINISHED + "password");
        FileTree.writeSecret(unfinished, HexFormat.of().formatHex(bytes) + "\n");
        FileTree.moveIntoPlace(unfinished, directory.password());
    }
}
