package dev.patio.debug.run;

import dev.patio.debug.look.References;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of all programs, by numbers that are never used again. Any thread. */
final class Threads {
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, PatThread> byId = new ConcurrentSkipListMap<>();
    private final References references;
    private final Listener listener;

    Threads(References references, Listener listener) {
        this.references = references;
        this.listener = listener;
    }

    References references() {
        return references;
    }

    PatThread started(DebuggedPat pat, String name, Thread thread) {
        PatThread started = new PatThread(last.incrementAndGet(), name, thread, pat);
        byId.put(started.id(), started);
        listener.started(started.id());
        return started;
    }

    void exited(PatThread thread) {
        if (byId.remove(thread.id()) != null) {
            listener.exited(thread.id());
        }
    }

    List<PatThread> all() {
        return List.copyOf(byId.values());
    }

    PatThread of(int id) {
        PatThread thread = byId.get(id);
        if (thread == null) {
            throw new Refusal(Problem.NO_THREAD, id);
        }
        return thread;
    }
}
