package dev.patio.debug.run;

import com.oracle.truffle.api.debug.Breakpoint;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.debug.SuspensionFilter;
import com.oracle.truffle.api.instrumentation.EventBinding;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.breakpoint.ExceptionWish;
import dev.patio.debug.breakpoint.FunctionWish;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.breakpoint.Wished;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.SourceFiles;
import dev.patio.debug.place.UserCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The breakpoints of a conversation as the debugger of one pat knows them. Any thread. */
final class PatBreakpoints implements BreakpointBook.Reader {
    private final UserCode userCode;

    /** Espresso evaluates nothing. */
    private final boolean java;

    private final PatLines lines;
    private Optional<BreakpointBook> book = Optional.empty();
    private boolean over;
    private DebuggerSession debugger;
    private final PatInstrument instrument;
    private final Consumer<List<Integer>> entered;
    private ExceptionWish exceptionWish = ExceptionWish.NONE;
    private Optional<Breakpoint> exceptions = Optional.empty();
    private Optional<EventBinding<?>> functions = Optional.empty();

    /**
     * To be made before the debugger.
     *
     * @param reached stops the calling thread for breakpoints on lines, at the statement that it is about to execute
     * @param entered stops it for breakpoints on functions, by their numbers
     */
    PatBreakpoints(
            UserCode userCode,
            Listener listener,
            boolean java,
            PatInstrument instrument,
            Consumer<List<LineBreakpoint>> reached,
            Consumer<List<Integer>> entered) {
        this.instrument = instrument;
        this.entered = entered;
        this.userCode = userCode;
        this.java = java;
        lines = new PatLines(userCode, listener, java, instrument, reached);
    }

    /** Reads a book from now on, without effect where it does already, or where nothing stops any more. */
    void begin(DebuggerSession session, BreakpointBook from) {
        if (opens(session, from)) {
            from.open(this);
        }
    }

    private synchronized boolean opens(DebuggerSession session, BreakpointBook from) {
        debugger = session;
        lines.begin(session);
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
        lines.endForGood();
    }

    void end() {
        closes().ifPresent(open -> open.close(this));
        lines.end();
        stopAt(ExceptionWish.NONE);
        stopIn(List.of());
    }

    @Override
    public void change(Path file, List<LineBreakpoint> gone, List<LineBreakpoint> fresh) {
        lines.change(file, gone, fresh);
    }

    @Override
    public synchronized void stopAt(ExceptionWish wish) {
        exceptions.ifPresent(Breakpoint::dispose);
        exceptions = Optional.empty();
        exceptionWish = wish;
        if (wish.any()) {
            instrument.followStatements();
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
            instrument.followStatements();
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

    /**
     * Those on lines that were hit where the thread stands, and not only somewhere that looks like it.
     *
     * @param reached those that the thread was to stop for there
     */
    List<LineBreakpoint> hit(SuspendedEvent event, List<LineBreakpoint> reached) {
        Optional<Place> place = Place.of(event.getSourceSection());
        return Stream.concat(reached.stream(), lines.hit(event))
                .filter(line -> place.isPresent() && isAt(line, place.get()))
                .distinct()
                .toList();
    }

    /** A thread has stopped for these, and may do so again. */
    void handOver(List<LineBreakpoint> reached) {
        lines.handOver(reached);
    }

    /** Whether nobody has taken it away. */
    boolean has(LineBreakpoint breakpoint) {
        return lines.has(breakpoint);
    }

    private static boolean isAt(LineBreakpoint breakpoint, Place place) {
        return breakpoint.isAt(place) && SourceFiles.real(breakpoint.file()).equals(SourceFiles.real(place.file()));
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
