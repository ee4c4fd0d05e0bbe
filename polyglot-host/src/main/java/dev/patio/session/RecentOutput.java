package dev.patio.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The newest output of a pat, bounded. Readers ask for what came after what they have; a slow one misses what has
 * been dropped meanwhile and holds nobody up. Any thread.
 */
public final class RecentOutput {
    /** A piece as it was written, numbered from 1; each char of it is a byte. */
    public record Piece(long number, Instant time, boolean error, String bytes) {}

    private static final int BOUND = 256 << 10;

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private int size;
    private long last;
    private boolean closed;

    synchronized void add(boolean error, byte[] bytes, int offset, int length) {
        int kept = Math.min(length, BOUND);
        byte[] end = Arrays.copyOfRange(bytes, offset + length - kept, offset + length);
        pieces.add(new Piece(++last, Instant.now(), error, new String(end, StandardCharsets.ISO_8859_1)));
        size += kept;
        while (size > BOUND) {
            size -= pieces.remove().bytes.length();
        }
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** What was written after a piece; waits for it if asked to, and is empty then only when nothing will come any more. */
    public synchronized List<Piece> after(long number, boolean wait) throws InterruptedException {
        while (wait && last <= number && !closed) {
            wait();
        }
        List<Piece> later = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.number > number) {
                later.add(piece);
            }
        }
        return later;
    }
}
