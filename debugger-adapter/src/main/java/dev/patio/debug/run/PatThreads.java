package dev.patio.debug.run;

import com.oracle.truffle.api.debug.DebugContext;
import com.oracle.truffle.api.debug.DebugThreadsListener;
import com.oracle.truffle.api.debug.DebuggerSession;
import dev.patio.session.Pat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The threads of a pat as the client knows them. Any thread. */
final class PatThreads implements DebugThreadsListener {
    private final DebuggedPat owner;
    private final Pat pat;
    private final boolean shared;
    private final Threads threads;
    private final Map<Thread, PatThread> known = new ConcurrentHashMap<>();
    private final PatThread main;

    /** Threads that were there before; guarded by this. */
    private Optional<List<Thread>> found = Optional.empty();

    /** @param shared whether there are threads of others, and some of the pat may run already */
    PatThreads(DebuggedPat owner, boolean shared, Threads threads) {
        this.owner = owner;
        this.pat = owner.pat();
        this.shared = shared;
        this.threads = threads;
        main = threads.started(owner, pat.name(), pat.thread().orElseGet(Thread::currentThread));
    }

    /** Hears of those that are there already, in the order of their start, but its main thread first; and of those to come. */
    void listen(DebuggerSession debugger) {
        if (!shared) {
            debugger.setThreadsListener(this, false);
            return;
        }
        synchronized (this) {
            found = Optional.of(new ArrayList<>());
        }
        debugger.setThreadsListener(this, true);
        List<Thread> there;
        synchronized (this) {
            there = found.orElseThrow();
            found = Optional.empty();
        }
        there.stream()
                .sorted(Comparator.comparingLong(
                        thread -> pat.thread().equals(Optional.of(thread)) ? 0 : thread.threadId()))
                .forEach(this::met);
    }

    /** Whether it is one of the pat's. */
    boolean has(Thread thread) {
        return !shared || pat.has(thread);
    }

    /** The first one. */
    PatThread main() {
        return main;
    }

    PatThread of(Thread thread) {
        return known.getOrDefault(thread, main);
    }

    /** Those that have begun. */
    Collection<PatThread> all() {
        return known.values();
    }

    @Override
    public void threadInitialized(DebugContext context, Thread thread) {
        if (has(thread) && !isKept(thread)) {
            met(thread);
        }
    }

    private synchronized boolean isKept(Thread thread) {
        found.ifPresent(there -> there.add(thread));
        return found.isPresent();
    }

    private void met(Thread thread) {
        if (known.isEmpty()) {
            known.put(thread, main);
            main.is(thread);
            threads.met(main);
        } else if (ThreadNames.isOfProgram(thread)) {
            threads.met(known.computeIfAbsent(
                    thread, _ -> threads.started(owner, ThreadNames.of(pat.name(), thread, known.size()), thread)));
        }
    }

    @Override
    public void threadDisposed(DebugContext context, Thread thread) {
        PatThread gone = known.get(thread);
        if (gone != null && !gone.equals(main) && known.remove(thread, gone)) {
            threads.exited(gone);
        }
    }

    /** Lets all go on wherever they stand. */
    void release() {
        all().forEach(PatThread::release);
        main.release();
    }

    /** After the end of the pat. */
    void ended() {
        all().stream().filter(thread -> !thread.equals(main)).forEach(threads::exited);
        known.clear();
        threads.exited(main);
    }
}
