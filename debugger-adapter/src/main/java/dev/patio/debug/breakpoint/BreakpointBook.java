package dev.patio.debug.breakpoint;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;

/** The breakpoints of a conversation, kept for pats that start later. Any thread. */
public final class BreakpointBook {
    /** A pat that is debugged. */
    public interface Reader {
        /** Whether it wants to know still. */
        boolean reads(BreakpointBook book);

        /** What is gone from the lines of a file, and what is new there. */
        void change(Path file, List<LineBreakpoint> gone, List<LineBreakpoint> fresh);

        void stopAt(ExceptionWish exceptions);

        /** Replaces all of them. */
        void stopIn(List<Wished<FunctionWish>> functions);
    }

    private final Map<Path, List<LineBreakpoint>> byFile = new HashMap<>();
    private final Set<Reader> readers = new CopyOnWriteArraySet<>();
    private ExceptionWish exceptions = ExceptionWish.NONE;
    private int lastId;
    private final WishList<DataWish> data = new WishList<>(this::nextId);
    private final WishList<DataWish> named = new WishList<>(this::nextId);
    private final WishList<FunctionWish> functions = new WishList<>(this::nextId);

    /** Replaces those of a file, and keeps what stays the same; gives one for each wish, in order. */
    public synchronized List<LineBreakpoint> set(Path file, List<BreakpointWish> wishes) {
        Map<BreakpointWish, Deque<LineBreakpoint>> before = new LinkedHashMap<>();
        byFile.getOrDefault(file, List.of())
                .forEach(breakpoint -> before.computeIfAbsent(breakpoint.wish(), _ -> new ArrayDeque<>())
                        .add(breakpoint));
        List<LineBreakpoint> after = new ArrayList<>();
        List<LineBreakpoint> fresh = new ArrayList<>();
        for (BreakpointWish wish : wishes) {
            LineBreakpoint same = before.getOrDefault(wish, new ArrayDeque<>()).poll();
            if (same == null) {
                same = new LineBreakpoint(nextId(), file, wish);
                fresh.add(same);
            }
            after.add(same);
        }
        byFile.put(file, List.copyOf(after));
        List<LineBreakpoint> gone =
                before.values().stream().flatMap(Deque::stream).toList();
        readers.forEach(reader -> reader.change(file, gone, fresh));
        return after;
    }

    private synchronized int nextId() {
        return ++lastId;
    }

    /** Those on things of the shared space that were set as such. */
    public WishList<DataWish> data() {
        return data;
    }

    /** Those that were set by a name, where functions are named as well. */
    public WishList<DataWish> named() {
        return named;
    }

    /** All on things of the shared space. */
    public List<Wished<DataWish>> onShared() {
        return Stream.concat(data.all().stream(), named.all().stream()).toList();
    }

    /** Replaces those on functions; gives one for each wish, in order. */
    public synchronized List<Wished<FunctionWish>> stopIn(List<FunctionWish> wishes) {
        List<Wished<FunctionWish>> set = functions.set(wishes);
        readers.forEach(reader -> reader.stopIn(set));
        return set;
    }

    public synchronized void stopAt(ExceptionWish wish) {
        exceptions = wish;
        readers.forEach(reader -> reader.stopAt(wish));
    }

    /** Tells a reader what there is and, from then on, what changes. */
    public synchronized void open(Reader reader) {
        if (!reader.reads(this)) {
            return;
        }
        byFile.forEach((file, all) -> reader.change(file, List.of(), all));
        reader.stopAt(exceptions);
        reader.stopIn(functions.all());
        readers.add(reader);
    }

    /** Tells it nothing any more, not even what is being changed. */
    public synchronized void close(Reader reader) {
        readers.remove(reader);
    }
}
