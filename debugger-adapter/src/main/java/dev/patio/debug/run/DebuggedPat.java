package dev.patio.debug.run;

import com.oracle.truffle.api.debug.DebugContext;
import com.oracle.truffle.api.debug.DebugThreadsListener;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspensionFilter;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.SourceFiles;
import dev.patio.debug.place.UserCode;
import dev.patio.guest.Language;
import dev.patio.session.Pat;
import dev.patio.session.Session;
import dev.patio.shared.Space;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.graalvm.polyglot.Engine;

/** A pat with a debugger of its own. Any thread. */
final class DebuggedPat implements DebugThreadsListener {
    private final Pat pat;
    private final PatInstrument instrument;
    private final Threads threads;
    private final UserCode userCode;
    private final DebuggerSession debugger;
    private final PatBreakpoints breakpoints;
    private final Map<Thread, PatThread> known = new ConcurrentHashMap<>();
    private final PatThread main;
    private final Callback callback;
    private final AtomicBoolean left = new AtomicBoolean();
    private final BooleanSupplier watched;

    /** @param watched whether somebody debugs the session */
    DebuggedPat(
            Pat pat,
            Engine engine,
            Threads threads,
            boolean libraries,
            Session session,
            Listener listener,
            LoadedFiles files,
            BooleanSupplier watched) {
        this.pat = pat;
        this.watched = watched;
        instrument = PatInstrument.of(engine);
        this.threads = threads;
        List<Path> roots = SourceRoots.of(pat.program());
        userCode = new UserCode(roots, libraries);
        breakpoints = new PatBreakpoints(userCode, listener, isJava(), instrument, this::entered);
        callback = new Callback(
                this,
                breakpoints,
                new Scenes(pat.id(), session.space(), new SafepointLimit(instrument)),
                threads.references(),
                listener,
                session.timeline());
        debugger = Debugger.find(engine).startSession(callback::suspended);
        debugger.setSteppingFilter(SuspensionFilter.newBuilder()
                .ignoreLanguageContextInitialization(true)
                .includeInternal(false)
                .sourceIs(userCode::contains)
                .build());
        debugger.setSourcePath(roots.stream().map(Path::toUri).toList());
        if (isJava()) {
            instrument.keepStatements(userCode::contains);
        }
        instrument.loaded(source -> files.add(source, roots));
        main = threads.started(this, pat.name(), Thread.currentThread());
        debugger.setThreadsListener(this, false);
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
        callback.expectEntry(why);
        debugger.suspendNextExecution();
    }

    private void entered(List<Integer> breakpoints) {
        of(Thread.currentThread()).stopNext(Halt.hit(Reason.FUNCTION_BREAKPOINT, breakpoints));
    }

    /** Whether anything of it can stop still. */
    boolean stops() {
        return !left.get();
    }

    void suspend(Thread thread) {
        if (stops()) {
            debugger.suspend(thread);
        }
    }

    /** Has a thread stop where it is if it waits, as soon as it does. */
    void stopWaiting(Thread thread, PatThread known) {
        instrument.call(thread, () -> callback.stopsWaiting(debugger, known));
    }

    /** The first of its threads. */
    PatThread main() {
        return main;
    }

    /** Its threads that wait for something of the space. Who waits in an event loop is the first one. */
    List<PatThread> waiting(Space space) {
        List<PatThread> waiting = known.values().stream()
                .filter(thread -> space.awaitedBy(pat.id(), thread.thread()).isPresent())
                .toList();
        return waiting.isEmpty() && !space.awaitedAside(pat.id()).isEmpty() ? List.of(main) : waiting;
    }

    /** The thread as the client knows it. */
    PatThread of(Thread thread) {
        return known.getOrDefault(thread, main);
    }

    @Override
    public void threadInitialized(DebugContext context, Thread thread) {
        if (known.isEmpty()) {
            known.put(thread, main);
            main.is(thread);
        } else if (ThreadNames.isOfProgram(thread)) {
            known.computeIfAbsent(
                    thread, _ -> threads.started(this, ThreadNames.of(pat.name(), thread, known.size()), thread));
        }
    }

    @Override
    public void threadDisposed(DebugContext context, Thread thread) {
        PatThread gone = known.get(thread);
        if (gone != null && !gone.equals(main) && known.remove(thread, gone)) {
            threads.exited(gone);
        }
    }

    /** Nothing of it stops until it reads breakpoints again, and what has stopped goes on. */
    void forget() {
        breakpoints.end();
        release();
    }

    private void release() {
        known.values().forEach(PatThread::release);
        main.release();
    }

    /** Nothing of it stops any more, and what has stopped goes on. */
    void leave() {
        boolean first = !left.getAndSet(true);
        breakpoints.endForGood();
        release();
        if (first) {
            debugger.close();
        }
    }

    /** After its end. */
    void ended() {
        leave();
        known.values().stream().filter(thread -> !thread.equals(main)).forEach(threads::exited);
        known.clear();
        threads.exited(main);
    }
}
