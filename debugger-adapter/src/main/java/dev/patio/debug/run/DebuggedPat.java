package dev.patio.debug.run;

import com.oracle.truffle.api.debug.DebugContext;
import com.oracle.truffle.api.debug.DebugThreadsListener;
import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspensionFilter;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.place.UserCode;
import dev.patio.guest.Language;
import dev.patio.session.Pat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Engine;

/** A pat with a debugger of its own. Any thread. */
final class DebuggedPat implements DebugThreadsListener {
    private final Pat pat;
    private final Threads threads;
    private final UserCode userCode;
    private final DebuggerSession debugger;
    private final PatBreakpoints breakpoints;
    private final Map<Thread, PatThread> known = new ConcurrentHashMap<>();
    private final PatThread main;
    private final Callback callback;
    private final AtomicBoolean left = new AtomicBoolean();

    DebuggedPat(Pat pat, Engine engine, Threads threads, boolean libraries, Listener listener) {
        this.pat = pat;
        this.threads = threads;
        List<Path> roots = SourceRoots.of(pat.program());
        userCode = new UserCode(roots, libraries);
        breakpoints = new PatBreakpoints(userCode, listener, pat.program().language() == Language.JAVA);
        callback = new Callback(this, breakpoints, threads.references(), listener);
        debugger = Debugger.find(engine).startSession(callback::suspended);
        debugger.setSteppingFilter(SuspensionFilter.newBuilder()
                .ignoreLanguageContextInitialization(true)
                .includeInternal(false)
                .sourceIs(userCode::contains)
                .build());
        debugger.setSourcePath(roots.stream().map(Path::toUri).toList());
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

    /** Stops at the first statement of the user's. */
    void stopAtEntry() {
        callback.expectEntry();
        debugger.suspendNextExecution();
    }

    void suspend(Thread thread) {
        debugger.suspend(thread);
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

    /** Nothing of it stops any more, and what has stopped goes on. */
    void leave() {
        if (!left.getAndSet(true)) {
            breakpoints.end();
            debugger.close();
        }
        known.values().forEach(PatThread::release);
        main.release();
    }

    /** After its end. */
    void ended() {
        leave();
        known.values().stream().filter(thread -> !thread.equals(main)).forEach(threads::exited);
        known.clear();
        threads.exited(main);
    }
}
