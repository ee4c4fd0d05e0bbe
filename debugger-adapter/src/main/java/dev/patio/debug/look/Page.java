package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Which children are asked for.
 *
 * @param count 0 for all
 */
public record Page(Kind kind, int start, int count) {
    static final Page WHOLE = new Page(Kind.ALL, 0, 0);

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

    /** Those asked for of what an iterator gives, each with its number. */
    List<Child> of(DebugValue iterator, BiFunction<Long, DebugValue, Child> each) {
        List<Child> found = new ArrayList<>();
        long end = count <= 0 ? Long.MAX_VALUE : (long) start + count;
        for (long i = 0; i < end && iterator.hasIteratorNextElement(); i++) {
            DebugValue next = iterator.getIteratorNextElement();
            if (i >= start) {
                found.add(each.apply(i, next));
            }
        }
        return found;
    }
}
