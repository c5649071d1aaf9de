package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whom a cluster belongs to, which is the only user its server may run as. */
final class ClusterOwner {
    private ClusterOwner() {}

    /** @throws EmbeddedPostgresException when it belongs to a user this process cannot become, or is no such cluster */
    static Account of(DataDirectory directory, Account self) throws IOException {
        Path cluster = directory.cluster();
        if (!Files.exists(cluster)) {
            return self.isRoot() ? Account.NOBODY : self;
        }
        Account owner = Account.owning(cluster);
        if (!self.isRoot() && owner.uid() != self.uid()) {
            throw new EmbeddedPostgresException(cluster + " belongs to user " + Integer.toUnsignedString(owner.uid())
                    + ", as when Ozzie ran as root before: run it as root again, or give the directory to this user");
        }
        requireSameVersion(cluster);
        if (owner.isRoot()) {
            // A copy put back by root: PostgreSQL never made it so.
            Account.NOBODY.takeOverTree(cluster);
            return Account.NOBODY;
        }
        return owner;
    }

    private static void requireSameVersion(Path cluster) throws IOException {
        Path file = cluster.resolve("PG_VERSION");
        String made = Files.exists(file) ? Files.readString(file).trim() : "another program";
        String brought = PostgresBinaries.VERSION.split("\\.", -1)[0];
        if (!made.equals(brought)) {
            throw new EmbeddedPostgresException(cluster + " was made by PostgreSQL " + made + ", and this Ozzie brings "
                    + brought + ": move its data by pg_dump, or set data.dir (OZZIE_DATA_DIR) to a new directory");
        }
    }
}
