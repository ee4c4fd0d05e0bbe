package dev.patio.debug.run;

import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspensionFilter;
import com.oracle.truffle.api.instrumentation.EventBinding;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.SourceFiles;
import dev.patio.debug.place.UserCode;
import dev.patio.guest.Language;
import dev.patio.session.Pat;
import dev.patio.session.Session;
import dev.patio.shared.Space;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A pat with a debugger of its own. Any thread. */
final class DebuggedPat {
    private final Pat pat;
    private final boolean shared;
    private final PatInstrument instrument;
    private final UserCode userCode;
    private final DebuggerSession debugger;
    private final PatBreakpoints breakpoints;
    private final Callback callback;
    private final EventBinding<?> loaded;
    private final Threads all;
    private final PatThreads threads;
    private final AtomicBoolean left = new AtomicBoolean();

    /** So that nobody is told to stop and forgotten. */
    private final Object stepping = new Object();

    private final BooleanSupplier watched;

    /** @param watched whether somebody debugs the session */
    DebuggedPat(
            Pat pat,
            PatEngine engine,
            Threads all,
            boolean libraries,
            Session session,
            Listener listener,
            LoadedFiles files,
            BooleanSupplier watched) {
        this.pat = pat;
        this.watched = watched;
        shared = engine.shared();
        instrument = PatInstrument.of(engine.engine());
        this.all = all;
        threads = new PatThreads(this, shared, all);
        List<Path> roots = SourceRoots.of(pat.program());
        userCode = new UserCode(roots, libraries);
        if (isJava() && !shared) {
            instrument.deferStatements(userCode::contains);
        }
        breakpoints = new PatBreakpoints(userCode, listener, isJava(), instrument, this::reached, this::entered);
        callback = new Callback(
                this,
                breakpoints,
                new Scenes(pat.id(), session.space(), new SafepointLimit(instrument)),
                all.references(),
                listener,
                session.timeline());
        debugger = Debugger.find(engine.engine()).startSession(callback::suspended);
        debugger.setSteppingFilter(SuspensionFilter.newBuilder()
                .ignoreLanguageContextInitialization(true)
                .includeInternal(false)
                .sourceIs(userCode::contains)
                .build());
        debugger.setSourcePath(roots.stream().map(Path::toUri).toList());
        loaded = instrument.loaded(source -> files.add(source, roots));
        threads.listen(debugger);
    }

    Pat pat() {
        return pat;
    }

    UserCode userCode() {
        return userCode;
    }

    void read(BreakpointBook book) {
        breakpoints.begin(debugger, book);
    }

    /** Where statements are in some lines of a file, as far as the program has loaded it. */
    List<Place> statements(Path file, int from, int to) {
        return instrument
                .statements(source -> SourceFiles.of(source)
                        .or(() -> SourceFiles.below(userCode.roots(), source))
                        .filter(file::equals)
                        .isPresent())
                .stream()
                .filter(section -> section.getStartLine() >= from && section.getStartLine() <= to)
                .map(section -> new Place(file, section.getStartLine(), isJava() ? 0 : section.getStartColumn()))
                .toList();
    }

    private boolean isJava() {
        return pat.program().language() == Language.JAVA;
    }

    /** Whether anybody would see a stop. */
    boolean isWatched() {
        return watched.getAsBoolean() && stops();
    }

    /** Stops at the first statement of the user's. */
    void stopAtEntry(Halt why) {
        instrument.followStatements();
        callback.expectEntry(why);
        debugger.suspendNextExecution();
    }

    private void reached(List<LineBreakpoint> breakpoints) {
        Thread thread = Thread.currentThread();
        if (has(thread) && stops() && !callback.isInside()) {
            synchronized (stepping) {
                of(thread).reaches(breakpoints);
                debugger.resume(thread); // else the step that it may be in would be gone on with after the stop
                debugger.suspend(thread);
            }
        }
    }

    /**
     * A thread stands, for these breakpoints among others. The other threads run at their full speed then: the debugger would
     * have all of an engine look out for the end of a step as long as it knows of one.
     */
    void stands(List<LineBreakpoint> reached) {
        synchronized (stepping) {
            if (stops()) {
                breakpoints.handOver(reached);
                if ((shared || threads.all().size() > 1)
                        && !callback.expectsEntry()
                        && threads.all().stream().noneMatch(PatThread::isToStop)) {
                    debugger.resumeAll();
                }
            }
        }
    }

    private void entered(List<Integer> breakpoints) {
        if (!has(Thread.currentThread())) {
            return;
        }
        of(Thread.currentThread()).stopNext(Halt.hit(Reason.FUNCTION_BREAKPOINT, breakpoints));
    }

    /** Whether anything of it can stop still. */
    boolean stops() {
        return !left.get();
    }

    void suspend(Thread thread) {
        instrument.followStatements();
        synchronized (stepping) {
            if (stops()) {
                debugger.suspend(thread);
            }
        }
    }

    /** Has a thread stop where it is if it waits, as soon as it does. */
    void stopWaiting(Thread thread, PatThread known) {
        instrument.call(thread, () -> callback.stopsWaiting(debugger, known));
    }

    /** The first of its threads. */
    PatThread main() {
        return threads.main();
    }

    /** Its threads that wait for something of the space. Who waits in an event loop is the first one. */
    List<PatThread> waiting(Space space) {
        List<PatThread> waiting = threads.all().stream()
                .filter(thread -> space.awaitedBy(pat.id(), thread.thread()).isPresent())
                .toList();
        return waiting.isEmpty() && !space.awaitedAside(pat.id()).isEmpty() ? List.of(main()) : waiting;
    }

    /** Whether it is one of its threads; others may be on its engine. */
    boolean has(Thread thread) {
        return threads.has(thread);
    }

    /** The thread as the client knows it. */
    PatThread of(Thread thread) {
        return threads.of(thread);
    }

    /** The user has let one of its threads go on, or has asked it to stop. */
    void asks(PatThread thread) {
        all.asks(thread);
    }

    /** One of its threads has stopped by itself. On that thread. */
    void stopped(PatThread thread) {
        all.stopped(thread);
    }

    /** Whether the user is likely to look at another thread, while this one stops by itself. */
    boolean isAside(PatThread thread) {
        return all.isAside(thread);
    }

    /** Nothing of it stops until it reads breakpoints again, and what has stopped goes on. */
    void forget() {
        breakpoints.end();
        threads.release();
    }

    /** Nothing of it stops any more, and what has stopped goes on. */
    void leave() {
        boolean first = !left.getAndSet(true);
        breakpoints.endForGood();
        threads.release();
        if (first) {
            synchronized (stepping) {
                debugger.close();
            }
            loaded.dispose();
        }
    }

    /** After its end. */
    void ended() {
        leave();
        threads.ended();
    }
}
