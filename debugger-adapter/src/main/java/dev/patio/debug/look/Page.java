package dev.patio.debug.look;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which children are asked for.
 *
 * @param count 0 for all
 */
public record Page(Kind kind, int start, int count) {
    public enum Kind {
        ALL,
        NAMED,
        INDEXED
    }

    boolean wants(Kind other) {
        return kind == Kind.ALL || kind == other;
    }

    /** The numbers of those asked for among so many. */
    IntStream of(int size) {
        int from = Math.clamp(start, 0, size);
        return IntStream.range(from, count <= 0 ? size : (int) Math.min(size, (long) from + count));
    }

    <T> List<T> of(List<T> all) {
        return of(all.size()).mapToObj(all::get).toList();
    }
}
