package dev.patio.guest.javascript.binding.fs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Opens files as open(2) with its flags, of which Java has other names and combinations. */
final class Opening {
    private static final int ACCESS = 3;
    private static final int WRITE_ONLY = 1;
    private static final int CREATE = 0100;
    private static final int EXCLUSIVE = 0200;
    private static final int TRUNCATE = 01000;
    private static final int APPEND = 02000;
    private static final int DATA_SYNC = 010000;
    private static final int FOLDER = 0200000;
    private static final int NO_FOLLOW = 0400000;
    private static final int SYNC = 04000000 | DATA_SYNC;

    /** The names under which a program finds its own streams. */
    private static final Map<String, Integer> STREAMS = Map.of(
            "/dev/stdin",
            0,
            "/dev/stdout",
            1,
            "/dev/stderr",
            2,
            "/dev/fd/0",
            0,
            "/dev/fd/1",
            1,
            "/dev/fd/2",
            2,
            "/proc/self/fd/0",
            0,
            "/proc/self/fd/1",
            1,
            "/proc/self/fd/2",
            2);

    private final Paths path;
    private final int flags;
    private final int mode;

    Opening(Paths path, int flags, int mode) {
        this.path = path;
        this.flags = flags;
        this.mode = mode;
    }

    OpenFile open(OpenFiles files) throws IOException {
        Integer stream = STREAMS.get(path.text());
        if (stream != null) {
            return files.get(stream);
        }
        if (reads()) {
            path.readable();
        }
        if (writes() || has(CREATE) || has(TRUNCATE)) {
            path.writable();
        }
        return open(path.file());
    }

    private OpenFile open(Path file) throws IOException {
        if (has(FOLDER) && !Files.isDirectory(file)) {
            throw new ErrnoException(Files.exists(file) ? "ENOTDIR" : "ENOENT");
        }
        if (has(CREATE) && !writes()) {
            create(file);
        }
        if (has(APPEND)) {
            return openToAppend(file);
        }
        FileChannel channel = channel(file, reads(), writes() ? Set.of(StandardOpenOption.WRITE) : Set.of());
        return new DiskFile(file, channel, channel);
    }

    private OpenFile openToAppend(Path file) throws IOException {
        FileChannel writer = channel(file, false, Set.of(StandardOpenOption.APPEND));
        if (has(TRUNCATE)) {
            writer.truncate(0);
        }
        return new DiskFile(file, reads() ? FileChannel.open(file) : writer, writer);
    }

    private FileChannel channel(Path file, boolean reading, Set<StandardOpenOption> writing) throws IOException {
        Set<OpenOption> options = new HashSet<>(writing);
        add(options, reading, StandardOpenOption.READ);
        boolean creates = has(CREATE) && !writing.isEmpty();
        add(options, creates && has(EXCLUSIVE), StandardOpenOption.CREATE_NEW);
        add(options, creates && !has(EXCLUSIVE), StandardOpenOption.CREATE);
        add(options, has(TRUNCATE) && writing.contains(StandardOpenOption.WRITE), StandardOpenOption.TRUNCATE_EXISTING);
        add(options, has(SYNC), StandardOpenOption.SYNC);
        add(options, has(DATA_SYNC), StandardOpenOption.DSYNC);
        add(options, has(NO_FOLLOW), LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, options, Modes.attribute(mode));
    }

    private static void add(Set<OpenOption> options, boolean condition, OpenOption option) {
        if (condition) {
            options.add(option);
        }
    }

    private void create(Path file) throws IOException {
        try {
            Files.createFile(file, Modes.attribute(mode));
        } catch (FileAlreadyExistsException e) {
            if (has(EXCLUSIVE)) {
                throw e;
            }
        }
    }

    private boolean has(int flag) {
        return (flags & flag) == flag;
    }

    private boolean reads() {
        return (flags & ACCESS) != WRITE_ONLY;
    }

    private boolean writes() {
        return (flags & ACCESS) != 0;
    }
}
