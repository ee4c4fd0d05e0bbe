package dev.patio.guest.python;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names in a 64-bit ELF library, changed in place: a new name may be no longer than the one it replaces. */
final class ElfFile implements AutoCloseable {
    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final long NEEDED = 1;
    private static final long STRINGS = 5;
    private static final long SONAME = 14;
    private static final int PROGRAM_HEADERS = 0x20;
    private static final int PROGRAM_HEADER_SIZE = 0x36;

    private record Segment(int type, long offset, long address, long size) {}

    private final FileChannel file;
    private final ByteBuffer bytes;
    private final List<Segment> segments = new ArrayList<>();

    ElfFile(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        bytes = file.map(FileChannel.MapMode.READ_WRITE, 0, file.size()).order(ByteOrder.LITTLE_ENDIAN);
        int from = (int) bytes.getLong(PROGRAM_HEADERS);
        int size = bytes.getShort(PROGRAM_HEADER_SIZE);
        int count = bytes.getShort(PROGRAM_HEADER_SIZE + 2);
        for (int at = from; at < from + count * size; at += size) {
            segments.add(new Segment(
                    bytes.getInt(at), bytes.getLong(at + 8), bytes.getLong(at + 16), bytes.getLong(at + 32)));
        }
    }

    /** Gives the library another name; false where it has none or a shorter one. */
    boolean rename(String name) {
        return replaceSoname(name, SONAME);
    }

    /** Makes the library depend on another and lose its own name, which only a library that others need has use for. */
    boolean needInsteadOfName(String dependency) {
        return replaceSoname(dependency, NEEDED);
    }

    private boolean replaceSoname(String name, long tag) {
        Optional<Integer> entry = dynamicEntry(SONAME);
        Optional<Integer> strings = dynamicEntry(STRINGS);
        if (entry.isEmpty() || strings.isEmpty()) {
            return false;
        }
        int at = offset(bytes.getLong(strings.get() + 8)) + (int) bytes.getLong(entry.get() + 8);
        byte[] text = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < text.length - 1; i++) {
            if (bytes.get(at + i) == 0) {
                return false;
            }
        }
        bytes.put(at, text);
        bytes.putLong(entry.get(), tag);
        return true;
    }

    private Optional<Integer> dynamicEntry(long tag) {
        for (Segment segment : segments) {
            if (segment.type() == DYNAMIC) {
                for (long at = segment.offset(); at < segment.offset() + segment.size(); at += 16) {
                    if (bytes.getLong((int) at) == tag) {
                        return Optional.of((int) at);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private int offset(long address) {
        return segments.stream()
                .filter(s -> s.type() == LOAD && address >= s.address() && address < s.address() + s.size())
                .map(s -> (int) (s.offset() + address - s.address()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an ELF library"));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
