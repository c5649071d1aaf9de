package com.ozzieapp.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the tests one directory of unpacked binaries for the whole run, since unpacking is the slowest part. */
final class PostgresTestDirectory implements ParameterResolver {
    /** A directory that every user may pass through, deleted at the end. */
    record Home(Path path) implements AutoCloseable {
        static Home make() {
            try {
                Path path = Files.createTempDirectory("ozzie postgres ");
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
                return new Home(path);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            FileTree.delete(path);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Home.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(PostgresTestDirectory.class))
                .getOrComputeIfAbsent(Home.class, type -> Home.make());
    }
}
