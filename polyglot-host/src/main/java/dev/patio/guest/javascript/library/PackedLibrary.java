package dev.patio.guest.javascript.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The file that src/build/node-library/pack.mjs writes: an index, then entries that are each deflated by themselves.
 * Any thread may read it.
 */
final class PackedLibrary {
    private record Entry(int offset, int packed, int size) {}

    private final Map<String, Entry> index = new HashMap<>();
    private final byte[] file;
    private final int bodies;

    PackedLibrary(String resource) {
        try (InputStream in = PackedLibrary.class.getResourceAsStream(resource)) {
            file = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer head = ByteBuffer.wrap(file);
        for (int count = head.getInt(); count > 0; count--) {
            byte[] name = new byte[head.getShort()];
            head.get(name);
            index.put(
                    new String(name, StandardCharsets.ISO_8859_1),
                    new Entry(head.getInt(), head.getInt(), head.getInt()));
        }
        bodies = head.position();
    }

    Iterable<String> names() {
        return index.keySet();
    }

    boolean contains(String name) {
        return index.containsKey(name);
    }

    byte[] read(String name) {
        Entry entry = index.get(name);
        if (entry == null) {
            throw new NoSuchElementException(name);
        }
        byte[] bytes = new byte[entry.size];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(file, bodies + entry.offset, entry.packed);
            for (int at = 0; at < bytes.length; ) {
                int read = inflater.inflate(bytes, at, bytes.length - at);
                if (read == 0) {
                    throw new IllegalStateException("damaged entry: " + name);
                }
                at += read;
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("damaged entry: " + name, e);
        }
        return bytes;
    }
}
