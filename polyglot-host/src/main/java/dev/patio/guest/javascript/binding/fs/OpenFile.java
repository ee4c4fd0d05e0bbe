package dev.patio.guest.javascript.binding.fs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** What a descriptor stands for. Any thread; what the file system orders is ordered here. */
public interface OpenFile extends AutoCloseable {
    /** Where reading and writing goes on from where the last one ended. */
    long HERE = -1;

    /** Reads what there is, at least one byte; 0 at the end. */
    int read(ByteBuffer into, long position) throws IOException;

    int write(ByteBuffer from, long position) throws IOException;

    void truncate(long length) throws IOException;

    void sync(boolean metadata) throws IOException;

    /** The file, as long as it has a name. */
    Optional<Path> path();

    /** By which the system knows it; empty where only the program does. */
    OptionalInt number();

    Stats stats() throws IOException;

    @Override
    void close() throws IOException;
}
