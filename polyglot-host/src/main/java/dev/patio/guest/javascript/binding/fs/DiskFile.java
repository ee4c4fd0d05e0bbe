package dev.patio.guest.javascript.binding.fs;

import dev.patio.posix.Numbers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalInt;

/** A file of the file system that has been opened. */
final class DiskFile implements OpenFile {
    private final Path path;
    private final FileChannel reader;
    private final FileChannel writer;
    private final Stats opened;

    /**
     * @param reader where it is read; the same as the writer but for a file that is read and appended to, which Java
     *     does not open in one
     */
    DiskFile(Path path, FileChannel reader, FileChannel writer) throws IOException {
        this.path = path;
        this.reader = reader;
        this.writer = writer;
        this.opened = Stats.follow(path);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        if (opened.isFolder()) {
            throw new ErrnoException("EISDIR");
        }
        int count = position == HERE ? reader.read(into) : reader.read(into, position);
        return Math.max(count, 0);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        int count = 0;
        while (from.hasRemaining()) {
            count += position == HERE ? writer.write(from) : writer.write(from, position + count);
        }
        if (!reader.equals(writer)) {
            reader.position(reader.size());
        }
        return count;
    }

    @Override
    public void truncate(long length) throws IOException {
        if (length <= writer.size()) {
            writer.truncate(length);
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), length - 1);
        }
    }

    @Override
    public void sync(boolean metadata) throws IOException {
        writer.force(metadata);
    }

    @Override
    public Optional<Path> path() {
        return Optional.of(path);
    }

    @Override
    public OptionalInt number() {
        return Numbers.of(writer);
    }

    /** By its name while that is still its own; Java does not ask by descriptor. */
    @Override
    public Stats stats() throws IOException {
        try {
            Stats current = Stats.follow(path);
            if (current.sameFile(opened)) {
                return current;
            }
        } catch (NoSuchFileException e) {
            // removed since: what was known at the opening holds but for the size
        }
        return opened.isRegular() ? opened.unlinked(reader.size()) : opened;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
    }
}
