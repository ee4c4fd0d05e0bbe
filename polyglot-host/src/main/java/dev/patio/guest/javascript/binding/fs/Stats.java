package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.NumberFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/** The attributes of a file, in the order in which the library reads them. Times are nanoseconds since the epoch. */
record Stats(
        long device,
        int mode,
        long links,
        long user,
        long group,
        long rawDevice,
        long inode,
        long size,
        long accessed,
        long modified,
        long changed,
        long born) {
    static final int FIELDS = 18;
    static final int FIFO = 0010000;
    static final int CHARACTER_DEVICE = 0020000;
    static final int FOLDER = 0040000;
    static final int BLOCK_DEVICE = 0060000;
    static final int REGULAR = 0100000;
    static final int LINK = 0120000;
    static final int SOCKET = 0140000;

    static final Stats NONE = new Stats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static final int TYPE = 0170000;
    private static final int BLOCK = 4096;
    private static final long SECOND = 1_000_000_000;

    static Stats follow(Path path) throws IOException {
        return of(Files.readAttributes(path, "unix:*"));
    }

    static Stats ofLink(Path path) throws IOException {
        return of(Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS));
    }

    static Stats ofStream(int type) {
        return new Stats(0, type | 0600, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static Stats of(Map<String, Object> attributes) {
        return new Stats(
                number(attributes, "dev"),
                (int) number(attributes, "mode"),
                number(attributes, "nlink"),
                number(attributes, "uid"),
                number(attributes, "gid"),
                number(attributes, "rdev"),
                number(attributes, "ino"),
                number(attributes, "size"),
                time(attributes, "lastAccessTime"),
                time(attributes, "lastModifiedTime"),
                time(attributes, "ctime"),
                time(attributes, "creationTime"));
    }

    private static long number(Map<String, Object> attributes, String name) {
        return ((Number) attributes.get(name)).longValue();
    }

    private static long time(Map<String, Object> attributes, String name) {
        Instant instant = ((FileTime) attributes.get(name)).toInstant();
        return instant.getEpochSecond() * SECOND + instant.getNano();
    }

    boolean isFolder() {
        return (mode & TYPE) == FOLDER;
    }

    boolean isRegular() {
        return (mode & TYPE) == REGULAR;
    }

    int type() {
        return mode & TYPE;
    }

    boolean sameFile(Stats other) {
        return inode == other.inode && device == other.device;
    }

    Stats unlinked(long currentSize) {
        return new Stats(
                device, mode, 0, user, group, rawDevice, inode, currentSize, accessed, modified, changed, born);
    }

    /** Fills the fields of one file, from an index on. */
    void fill(NumberFields fields, int start, boolean wide) {
        long[] values = {
            device,
            mode,
            links,
            user,
            group,
            rawDevice,
            BLOCK,
            inode,
            size,
            blocks(),
            Math.floorDiv(accessed, SECOND),
            Math.floorMod(accessed, SECOND),
            Math.floorDiv(modified, SECOND),
            Math.floorMod(modified, SECOND),
            Math.floorDiv(changed, SECOND),
            Math.floorMod(changed, SECOND),
            Math.floorDiv(born, SECOND),
            Math.floorMod(born, SECOND)
        };
        for (int i = 0; i < FIELDS; i++) {
            if (wide) {
                fields.wide(start + i, values[i]);
            } else {
                fields.number(start + i, (double) values[i]);
            }
        }
    }

    /** Those of 512 bytes on a disk without holes and compression; Java does not tell. */
    private long blocks() {
        return isRegular() || isFolder() ? Math.ceilDiv(size, BLOCK) * (BLOCK / 512) : 0;
    }

    static NumberFields fields(Host host, int count, boolean wide) {
        return new NumberFields(
                host.realm(), wide ? TypedArrayFactory.BigInt64Array : TypedArrayFactory.Float64Array, count);
    }
}
