package dev.patio.debug.run;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.SourceFiles;
import dev.patio.debug.place.UserCode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The breakpoints on lines as one pat knows them. Those that are set on a statement of a loaded file are marked, if they are no more than
 * that; for all others there is one of the Truffle debugger, which looks through a loaded file for each. Any thread.
 */
final class PatLines {
    private final UserCode userCode;
    private final Listener listener;
    private final boolean java;
    private final PatInstrument instrument;
    private final MarkedLines marked;
    private final List<EventBinding<?>> bindings;

    /** By real files, as what follows; guarded by this, as it is. */
    private final Map<Path, Set<LineBreakpoint>> wished = new HashMap<>();

    private final Set<Path> executed = new HashSet<>();

    /** The names of files that a Java program has loaded: what is set in others waits, as it has all statements followed. */
    private final Set<Path> loaded = new HashSet<>();

    private final Map<LineBreakpoint, List<Breakpoint>> installed = new ConcurrentHashMap<>();
    private final Set<LineBreakpoint> asMarks = ConcurrentHashMap.newKeySet();
    private final Map<Breakpoint, LineBreakpoint> lines = new ConcurrentHashMap<>();
    private volatile DebuggerSession debugger;

    /**
     * @param java Espresso evaluates nothing, and knows no columns
     * @param reached the calling thread is about to execute a statement with these
     */
    PatLines(
            UserCode userCode,
            Listener listener,
            boolean java,
            PatInstrument instrument,
            Consumer<List<LineBreakpoint>> reached) {
        this.userCode = userCode;
        this.listener = listener;
        this.java = java;
        this.instrument = instrument;
        marked = new MarkedLines(userCode, !java, reached);
        bindings = List.of(
                instrument.watch(userCode::contains, marked),
                instrument.executed(source -> userCode.file(source).ifPresent(this::isExecuted)),
                instrument.loaded(this::isLoaded));
    }

    void begin(DebuggerSession session) {
        debugger = session;
    }

    void end() {
        synchronized (this) {
            wished.keySet().forEach(file -> marked.set(file, Set.of()));
            wished.clear();
        }
        installed.keySet().forEach(this::uninstall);
    }

    void endForGood() {
        end();
        bindings.forEach(EventBinding::dispose);
    }

    void change(Path named, List<LineBreakpoint> gone, List<LineBreakpoint> fresh) {
        if (java != named.toString().endsWith(".java")) {
            return; // Espresso has sources without a name, which would match any
        }
        Path file = SourceFiles.real(named);
        boolean known;
        boolean waits;
        synchronized (this) {
            Set<LineBreakpoint> all = wished.computeIfAbsent(file, _ -> new LinkedHashSet<>());
            gone.forEach(all::remove);
            all.addAll(fresh);
            known = executed.contains(file);
            waits = java && !loaded.contains(file.getFileName());
        }
        gone.forEach(this::uninstall);
        if (!waits && !fresh.isEmpty()) {
            instrument.followStatements();
            set(file, fresh, known);
        }
        mark(file);
    }

    private void set(Path file, List<LineBreakpoint> fresh, boolean known) {
        List<LineBreakpoint> plain =
                fresh.stream().filter(it -> known && it.wish().isPlain()).toList();
        fresh.stream().filter(breakpoint -> !plain.contains(breakpoint)).forEach(this::install);
        if (!plain.isEmpty()) {
            settle(file, plain);
        }
    }

    private synchronized void mark(Path file) {
        marked.set(
                file,
                wished.getOrDefault(file, Set.of()).stream()
                        .filter(asMarks::contains)
                        .toList());
    }

    /**
     * The Truffle debugger takes over what a thread has come to, as it stops there without having compiled code begin anew.
     * The mark stays for a second time, as other threads may just have looked who would stop them.
     */
    void handOver(List<LineBreakpoint> reached) {
        for (LineBreakpoint breakpoint : reached) {
            if (!installed.containsKey(breakpoint)) {
                install(breakpoint);
            } else if (asMarks.remove(breakpoint)) {
                mark(SourceFiles.real(breakpoint.file()));
            }
        }
    }

    /** Sets what has waited for it; files of one name count as one, as Java's sources have relative names. */
    private void isLoaded(Source source) {
        if (!java || source.getPath() == null) {
            return;
        }
        Path name = Path.of(source.getPath()).getFileName();
        List<LineBreakpoint> waiting;
        synchronized (this) {
            if (!loaded.add(name)) {
                return;
            }
            waiting = wished.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(name))
                    .flatMap(file -> file.getValue().stream())
                    .toList();
        }
        if (!waiting.isEmpty()) {
            instrument.followStatements();
            waiting.forEach(this::install);
        }
    }

    /** Its statements are known, as far as they are to be executed soon. */
    private synchronized void isExecuted(Path file) {
        executed.add(file);
    }

    /** Marks those whose line has a statement; where the others belong is for the Truffle debugger to say. */
    private void settle(Path file, List<LineBreakpoint> plain) {
        Map<Integer, Integer> columns =
                instrument
                        .statements(source ->
                                userCode.file(source).filter(file::equals).isPresent())
                        .stream()
                        .collect(Collectors.toMap(SourceSection::getStartLine, this::column, Math::min));
        for (LineBreakpoint breakpoint : plain) {
            int line = breakpoint.wish().line();
            if (columns.containsKey(line)) {
                asMarks.add(breakpoint);
                found(breakpoint, line, columns.get(line));
            } else {
                install(breakpoint);
            }
        }
    }

    private int column(SourceSection section) {
        return !java && section.hasColumns() ? section.getStartColumn() : 0;
    }

    private void install(LineBreakpoint breakpoint) {
        for (Path file : Set.copyOf(List.of(breakpoint.file(), SourceFiles.real(breakpoint.file())))) {
            Breakpoint.Builder builder = Breakpoint.newBuilder(file.toUri())
                    .lineIs(breakpoint.wish().line())
                    .resolveListener((_, section) -> resolved(breakpoint, section));
            breakpoint.wish().column().ifPresent(builder::columnIs);
            Breakpoint one = builder.build();
            if (!java) {
                breakpoint.wish().condition().ifPresent(one::setCondition);
            }
            lines.put(one, breakpoint);
            installed
                    .computeIfAbsent(breakpoint, _ -> new CopyOnWriteArrayList<>())
                    .add(one);
            debugger.install(one);
        }
        if (!has(breakpoint)) {
            uninstall(breakpoint);
        }
    }

    private void uninstall(LineBreakpoint breakpoint) {
        asMarks.remove(breakpoint);
        Optional.ofNullable(installed.remove(breakpoint))
                .ifPresent(all -> all.forEach(one -> {
                    lines.remove(one);
                    one.dispose();
                }));
    }

    private void resolved(LineBreakpoint breakpoint, SourceSection section) {
        String path = section.getSource().getPath();
        if (path != null && !breakpoint.file().endsWith(Path.of(path))) {
            return; // a file whose name ends in the same way
        }
        int wish = breakpoint.wish().line();
        if (java && section.getStartLine() != wish && SourceLine.hasCode(breakpoint.file(), wish)) {
            return; // Espresso looks at one method at a time; the line is in one that comes later
        }
        found(breakpoint, section.getStartLine(), column(section));
    }

    private void found(LineBreakpoint breakpoint, int line, int column) {
        if (breakpoint.foundAt(new Place(breakpoint.file(), line, column))) {
            listener.moved(breakpoint);
        }
    }

    /** Those of the Truffle debugger that it has hit, or one that looks like it. */
    Stream<LineBreakpoint> hit(SuspendedEvent event) {
        return event.getBreakpoints().stream().flatMap(one -> Optional.ofNullable(lines.get(one)).stream());
    }

    /** Whether nobody has taken it away. */
    synchronized boolean has(LineBreakpoint breakpoint) {
        return wished.getOrDefault(SourceFiles.real(breakpoint.file()), Set.of())
                .contains(breakpoint);
    }
}
