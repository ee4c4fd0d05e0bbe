package dev.patio.debug.protocol;

import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.run.Listener;
import dev.patio.debug.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.debug.BreakpointEventArguments;
import org.eclipse.lsp4j.debug.BreakpointEventArgumentsReason;
import org.eclipse.lsp4j.debug.ContinuedEventArguments;
import org.eclipse.lsp4j.debug.ExitedEventArguments;
import org.eclipse.lsp4j.debug.LoadedSourceEventArguments;
import org.eclipse.lsp4j.debug.LoadedSourceEventArgumentsReason;
import org.eclipse.lsp4j.debug.OutputEventArguments;
import org.eclipse.lsp4j.debug.OutputEventArgumentsCategory;
import org.eclipse.lsp4j.debug.RunInTerminalRequestArguments;
import org.eclipse.lsp4j.debug.StoppedEventArguments;
import org.eclipse.lsp4j.debug.StoppedEventArgumentsReason;
import org.eclipse.lsp4j.debug.TerminatedEventArguments;
import org.eclipse.lsp4j.debug.ThreadEventArguments;
import org.eclipse.lsp4j.debug.ThreadEventArgumentsReason;

/** Tells the client what happens. Any thread. */
final class Client implements Listener {
    /** No reason that the protocol knows; clients show the description. */
    private static final String DEADLOCK = "deadlock";

    private final BiConsumer<String, Object> events;
    private final BiFunction<String, Object, CompletableFuture<?>> requests;
    private final Set<Integer> told = ConcurrentHashMap.newKeySet();
    private volatile Dialect dialect = new Dialect(true, true);
    private volatile boolean terminals;
    private volatile Optional<StartProgress> progress = Optional.empty();

    /**
     * Says nothing yet.
     *
     * @param events writes an event, given its name and body
     * @param requests asks the client for something, given its name and arguments
     */
    Client(BiConsumer<String, Object> events, BiFunction<String, Object, CompletableFuture<?>> requests) {
        this.events = events;
        this.requests = requests;
    }

    /** Whether it has terminals to run something in. */
    boolean hasTerminals() {
        return terminals;
    }

    void hasTerminals(boolean has) {
        terminals = has;
    }

    CompletableFuture<?> runInTerminal(RunInTerminalRequestArguments arguments) {
        return requests.apply("runInTerminal", arguments);
    }

    Dialect dialect() {
        return dialect;
    }

    void speaks(Dialect other) {
        dialect = other;
    }

    /** It wants to know what a long start is at. */
    void showsProgress() {
        progress = Optional.of(new StartProgress(events));
    }

    void starts(List<String> programs) {
        progress.filter(_ -> !programs.isEmpty()).ifPresent(it -> it.starts(programs));
    }

    void initialized() {
        events.accept("initialized", null);
    }

    @Override
    public void begun(String program) {
        progress.ifPresent(it -> it.begun(program));
    }

    @Override
    public void started(int thread) {
        thread(thread, ThreadEventArgumentsReason.STARTED);
    }

    @Override
    public void exited(int thread) {
        thread(thread, ThreadEventArgumentsReason.EXITED);
    }

    @Override
    public void goesOn(int thread) {
        ContinuedEventArguments event = new ContinuedEventArguments();
        event.setThreadId(thread);
        event.setAllThreadsContinued(false);
        events.accept("continued", event);
    }

    @Override
    public void loaded(Path file) {
        LoadedSourceEventArguments event = new LoadedSourceEventArguments();
        event.setReason(LoadedSourceEventArgumentsReason.NEW);
        event.setSource(Shown.source(file));
        events.accept("loadedSource", event);
    }

    private void thread(int id, String reason) {
        ThreadEventArguments event = new ThreadEventArguments();
        event.setReason(reason);
        event.setThreadId(id);
        events.accept("thread", event);
    }

    @Override
    public void stopped(Stopped stopped) {
        StoppedEventArguments event = new StoppedEventArguments();
        event.setReason(
                switch (stopped.reason()) {
                    case ENTRY -> StoppedEventArgumentsReason.ENTRY;
                    case BREAKPOINT, STATEMENT -> StoppedEventArgumentsReason.BREAKPOINT;
                    case STEP -> StoppedEventArgumentsReason.STEP;
                    case PAUSE -> StoppedEventArgumentsReason.PAUSE;
                    case EXCEPTION -> StoppedEventArgumentsReason.EXCEPTION;
                    case FUNCTION_BREAKPOINT -> StoppedEventArgumentsReason.FUNCTION_BREAKPOINT;
                    case DATA_BREAKPOINT -> StoppedEventArgumentsReason.DATA_BREAKPOINT;
                    case DEADLOCK -> DEADLOCK;
                });
        switch (stopped.reason()) {
            case STATEMENT -> event.setDescription(Messages.text("stopped.statement"));
            case DEADLOCK -> event.setDescription(Messages.text("stopped.deadlock"));
            default -> {
                // the client has words for them
            }
        }
        stopped.text().ifPresent(event::setText);
        event.setThreadId(stopped.thread());
        event.setAllThreadsStopped(false);
        if (stopped.aside()) {
            event.setPreserveFocusHint(true);
        }
        if (!stopped.breakpoints().isEmpty()) {
            event.setHitBreakpointIds(stopped.breakpoints().toArray(Integer[]::new));
        }
        events.accept("stopped", event);
    }

    @Override
    public void said(Said said) {
        OutputEventArguments event = new OutputEventArguments();
        event.setCategory(
                switch (said.category()) {
                    case OUT -> OutputEventArgumentsCategory.STDOUT;
                    case ERRORS -> OutputEventArgumentsCategory.STDERR;
                    case DEBUGGER -> OutputEventArgumentsCategory.CONSOLE;
                    case IMPORTANT -> OutputEventArgumentsCategory.IMPORTANT;
                });
        event.setOutput(said.text());
        said.program().ifPresent(program -> event.setData(Map.of("program", program)));
        said.place().ifPresent(place -> {
            event.setSource(Shown.source(place));
            event.setLine(dialect.line(place.line()));
        });
        events.accept("output", event);
    }

    /** From now on the client knows the breakpoint, as it was when its answer was made. */
    void knows(LineBreakpoint breakpoint, OptionalInt asItWas) {
        told.add(breakpoint.id());
        if (!breakpoint.line().equals(asItWas)) {
            moved(breakpoint);
        }
    }

    @Override
    public void moved(LineBreakpoint breakpoint) {
        if (told.contains(breakpoint.id())) {
            BreakpointEventArguments event = new BreakpointEventArguments();
            event.setReason(BreakpointEventArgumentsReason.CHANGED);
            event.setBreakpoint(Shown.breakpoint(breakpoint, dialect));
            events.accept("breakpoint", event);
        }
    }

    @Override
    public void ended(int status) {
        progress.ifPresent(StartProgress::over);
        ExitedEventArguments event = new ExitedEventArguments();
        event.setExitCode(status);
        events.accept("exited", event);
        events.accept("terminated", new TerminatedEventArguments());
    }
}
