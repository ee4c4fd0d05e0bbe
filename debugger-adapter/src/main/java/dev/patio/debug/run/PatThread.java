package dev.patio.debug.run;

import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.look.Frame;
import dev.patio.debug.look.Look;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A thread of a program as the client knows it. Any thread. */
public final class PatThread {
    private final int id;
    private final String name;
    private Thread thread;
    private final DebuggedPat pat;
    private Optional<Stop> stop = Optional.empty();
    private Step step = Step.NONE;
    private int depth;
    private boolean pausing;

    PatThread(int id, String name, Thread thread, DebuggedPat pat) {
        this.id = id;
        this.name = name;
        this.thread = thread;
        this.pat = pat;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** A program's main thread is another one in some languages than the one that began it. */
    synchronized void is(Thread other) {
        thread = other;
    }

    DebuggedPat pat() {
        return pat;
    }

    /** Has the thread look at something where it stands. */
    public <T> CompletableFuture<T> ask(Function<Look, T> question) {
        return stopped().ask(question);
    }

    /** Its calls, the newest first. */
    public CompletableFuture<List<Frame>> frames() {
        return ask(look -> look.frames(pat.userCode().libraries()));
    }

    private synchronized Stop stopped() {
        return stop.orElseThrow(() -> new Refusal(Problem.NOT_STOPPED));
    }

    /** The thread counts as running from now on; gives what lets it go on really. */
    public synchronized Runnable resume(Step how) {
        Stop current = stopped();
        stop = Optional.empty();
        step = how;
        return () -> current.resume(how);
    }

    /** Stops it as soon as it runs code of the program. */
    public synchronized void pause() {
        if (stop.isEmpty()) {
            pausing = true;
            pat.suspend(thread);
        }
    }

    /** Lets it go on wherever it stands. */
    void release() {
        Optional<Stop> current;
        synchronized (this) {
            current = stop;
            stop = Optional.empty();
        }
        current.ifPresent(s -> s.resume(Step.NONE));
    }

    /** A stop that nothing but a wish of the user can be the reason of; empty if there was none. */
    synchronized Optional<Reason> wished(boolean stepped) {
        if (pausing) {
            return Optional.of(Reason.PAUSE);
        }
        return stepped && step != Step.NONE ? Optional.of(Reason.STEP) : Optional.empty();
    }

    /** Goes on as if nothing had been. */
    synchronized void passOver(SuspendedEvent event) {
        step.prepareAgain(event, step == Step.NONE ? 0 : depth(event) - depth);
        if (pausing) {
            event.prepareStepInto(1);
        }
    }

    synchronized void begin(Stop begun) {
        stop = Optional.of(begun);
        pausing = false;
        step = Step.NONE;
    }

    /** Remembers where the thread stands, as a step may begin there. */
    synchronized void stands(SuspendedEvent event) {
        depth = step == Step.NONE || step == Step.INTO ? 0 : depth(event);
    }

    private static int depth(SuspendedEvent event) {
        int depth = 0;
        for (var _ : event.getStackFrames()) {
            depth++;
        }
        return depth;
    }
}
