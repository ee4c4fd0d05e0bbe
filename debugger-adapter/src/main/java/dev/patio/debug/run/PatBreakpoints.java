package dev.patio.debug.run;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.debug.SuspensionFilter;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.breakpoint.ExceptionWish;
import dev.patio.debug.breakpoint.FunctionWish;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.breakpoint.Wished;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.UserCode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The breakpoints of a conversation as the debugger of one pat knows them. Any thread. */
final class PatBreakpoints implements BreakpointBook.Reader {
    private final UserCode userCode;
    private final Listener listener;

    /** Espresso evaluates nothing. */
    private final boolean java;

    private final Map<Breakpoint, LineBreakpoint> lines = new ConcurrentHashMap<>();
    private Optional<BreakpointBook> book = Optional.empty();
    private boolean over;
    private DebuggerSession debugger;
    private final PatInstrument instrument;
    private final Consumer<List<Integer>> entered;
    private ExceptionWish exceptionWish = ExceptionWish.NONE;
    private Optional<Breakpoint> exceptions = Optional.empty();
    private Optional<EventBinding<?>> functions = Optional.empty();

    /** @param entered stops the calling thread for breakpoints on functions, by their numbers */
    PatBreakpoints(
            UserCode userCode,
            Listener listener,
            boolean java,
            PatInstrument instrument,
            Consumer<List<Integer>> entered) {
        this.instrument = instrument;
        this.entered = entered;
        this.userCode = userCode;
        this.listener = listener;
        this.java = java;
    }

    /** Reads a book from now on, without effect where it does already, or where nothing stops any more. */
    void begin(DebuggerSession session, BreakpointBook from) {
        if (opens(session, from)) {
            from.open(this);
        }
    }

    private synchronized boolean opens(DebuggerSession session, BreakpointBook from) {
        debugger = session;
        if (over || reads(from)) {
            return false;
        }
        book = Optional.of(from);
        return true;
    }

    @Override
    public synchronized boolean reads(BreakpointBook other) {
        return book.filter(other::equals).isPresent();
    }

    private synchronized Optional<BreakpointBook> closes() {
        Optional<BreakpointBook> open = book;
        book = Optional.empty();
        return open;
    }

    /** Nothing of the pat stops any more, whoever reads. */
    void endForGood() {
        synchronized (this) {
            over = true;
        }
        end();
    }

    void end() {
        closes().ifPresent(open -> open.close(this));
        lines.keySet().forEach(Breakpoint::dispose);
        lines.clear();
        stopAt(ExceptionWish.NONE);
        stopIn(List.of());
    }

    @Override
    public void add(LineBreakpoint breakpoint) {
        if (java != breakpoint.file().toString().endsWith(".java")) {
            return; // Espresso has sources without a name, which would match any
        }
        for (URI address : addresses(breakpoint.file())) {
            Breakpoint.Builder builder = Breakpoint.newBuilder(address)
                    .lineIs(breakpoint.wish().line())
                    .resolveListener((_, section) -> found(breakpoint, section));
            breakpoint.wish().column().ifPresent(builder::columnIs);
            Breakpoint installed = builder.build();
            if (!java) {
                breakpoint.wish().condition().ifPresent(installed::setCondition);
            }
            lines.put(installed, breakpoint);
            debugger.install(installed);
        }
    }

    /** Node knows files by their real paths, Python as they are named. */
    private static Set<URI> addresses(Path file) {
        Set<URI> addresses = new LinkedHashSet<>();
        addresses.add(file.toUri());
        try {
            addresses.add(file.toRealPath().toUri());
        } catch (IOException e) {
            // no such file yet
        }
        return addresses;
    }

    private void found(LineBreakpoint breakpoint, SourceSection section) {
        String path = section.getSource().getPath();
        if (path != null && !breakpoint.file().endsWith(Path.of(path))) {
            return; // a file whose name ends in the same way
        }
        int wished = breakpoint.wish().line();
        if (java && section.getStartLine() != wished && SourceLine.hasCode(breakpoint.file(), wished)) {
            return; // Espresso looks at one method at a time; the line is in one that comes later
        }
        int column = !java && section.hasColumns() ? section.getStartColumn() : 0;
        if (breakpoint.foundAt(new Place(breakpoint.file(), section.getStartLine(), column))) {
            listener.moved(breakpoint);
        }
    }

    @Override
    public void remove(LineBreakpoint breakpoint) {
        List<Breakpoint> gone = new ArrayList<>();
        lines.forEach((installed, line) -> {
            if (line.equals(breakpoint)) {
                gone.add(installed);
            }
        });
        gone.forEach(installed -> {
            lines.remove(installed);
            installed.dispose();
        });
    }

    @Override
    public synchronized void stopAt(ExceptionWish wish) {
        exceptions.ifPresent(Breakpoint::dispose);
        exceptions = Optional.empty();
        exceptionWish = wish;
        if (wish.any()) {
            Breakpoint breakpoint = Breakpoint.newExceptionBuilder(true, true)
                    .suspensionFilter(SuspensionFilter.newBuilder()
                            .ignoreLanguageContextInitialization(true)
                            .includeInternal(false)
                            .sourceIs(userCode::contains)
                            .build())
                    .build();
            exceptions = Optional.of(debugger.install(breakpoint));
        }
    }

    /** At which exceptions the thread is to stop. */
    synchronized ExceptionWish exceptions() {
        return exceptionWish;
    }

    @Override
    public synchronized void stopIn(List<Wished<FunctionWish>> wished) {
        functions.ifPresent(EventBinding::dispose);
        functions = Optional.empty();
        if (!wished.isEmpty()) {
            functions = Optional.of(instrument.entered(
                    userCode::contains,
                    name -> wished.stream().anyMatch(each -> each.wish().means(name)),
                    name -> enter(wished, name)));
        }
    }

    private void enter(List<Wished<FunctionWish>> wished, String name) {
        List<Integer> hit = wished.stream()
                .filter(each -> each.wish().means(name) && each.counts())
                .map(Wished::id)
                .toList();
        if (!hit.isEmpty()) {
            entered.accept(hit);
        }
    }

    /** Those on lines that were hit where the thread stands, and not only somewhere that looks like it. */
    List<LineBreakpoint> hit(SuspendedEvent event) {
        Optional<Place> place = Place.of(event.getSourceSection());
        return event.getBreakpoints().stream()
                .map(lines::get)
                .filter(line -> line != null && place.isPresent() && isAt(line, place.get()))
                .distinct()
                .toList();
    }

    /** Whether nobody has taken it away. */
    boolean has(LineBreakpoint breakpoint) {
        return lines.containsValue(breakpoint);
    }

    private static boolean isAt(LineBreakpoint breakpoint, Place place) {
        return breakpoint.isAt(place)
                && addresses(breakpoint.file()).contains(place.file().toUri());
    }

    /** What is left to be looked at of the condition of one. */
    Optional<String> openCondition(LineBreakpoint breakpoint) {
        return java ? breakpoint.wish().condition() : Optional.empty();
    }

    /** The condition of one of them that could not be evaluated. */
    Optional<String> failedCondition(SuspendedEvent event) {
        return event.getBreakpoints().stream()
                .filter(breakpoint -> event.getBreakpointConditionException(breakpoint) != null)
                .map(Breakpoint::getCondition)
                .findFirst();
    }

    static boolean isStatement(SuspendedEvent event) {
        return event.getBreakpoints().stream()
                .anyMatch(breakpoint -> breakpoint.getKind() == Breakpoint.Kind.HALT_INSTRUCTION);
    }
}
