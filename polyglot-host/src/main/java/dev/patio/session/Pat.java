package dev.patio.session;

import dev.patio.guest.Access;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import dev.patio.guest.Stdio;
import dev.patio.guest.UsageException;
import dev.patio.posix.PosixException;
import dev.patio.posix.ThreadDirectory;
import dev.patio.shared.Member;
import dev.patio.text.Messages;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A process-as-thread: one running instance of a program. Any thread. */
public final class Pat {
    /** Frames of deep guest recursion take host stack; untouched pages of it cost nothing. */
    private static final long STACK = 32L << 20;

    private static final Path PROCESS_DIRECTORY = Path.of("").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final int id;
    private final String name;
    private final Program program;
    private final Optional<Spawned> spawned;
    private final Surroundings surroundings;
    private final Member member;
    private final ThreadGroup group;
    private final CompletableFuture<Outcome> end = new CompletableFuture<>();
    private final AtomicBoolean finished = new AtomicBoolean();
    private final OutputMeter output;
    private volatile Meter meter;
    private volatile PatState state = PatState.STARTING;
    private volatile Instant started = Instant.now();
    private volatile Instant ended;
    private volatile Usage last;

    /** What ends the pat from outside; guarded by this, as is the context. */
    private Outcome requested;

    private GuestContext context;
    private Thread main;

    /** Where its program runs, if it does. */
    private volatile Optional<Thread> runner = Optional.empty();

    Pat(int id, String name, Program program, Optional<Spawned> spawned, Surroundings surroundings) {
        this.id = id;
        this.name = name;
        this.program = program;
        this.spawned = spawned;
        this.surroundings = surroundings;
        this.member = surroundings.space().join(id, name, spawned.map(Spawned::parent), () -> end(Outcome.killed()));
        this.group = new ThreadGroup("pat " + id + " " + name);
        this.meter = new Meter(group);
        this.output = new OutputMeter(program.limits().output(), this::checkLimits);
    }

    public int id() {
        return id;
    }

    /** The program's name, with a number where several pats run it. */
    public String name() {
        return name;
    }

    public Program program() {
        return program;
    }

    public PatState state() {
        return state;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(end.getNow(null));
    }

    public Instant started() {
        return started;
    }

    public Usage usage() {
        Usage final_ = last;
        if (final_ != null) {
            return final_;
        }
        Meter current = meter;
        current.sample();
        return current.usage(wall(), output.bytes());
    }

    public RecentOutput recentOutput() {
        return output.recent();
    }

    /** The thread that its program began on. */
    public Optional<Thread> thread() {
        return runner;
    }

    /** Whether it is the program's main thread, or one that was started for it. */
    public boolean has(Thread thread) {
        return meter.counts(thread);
    }

    private Duration wall() {
        return Duration.between(started, ended == null ? Instant.now() : ended);
    }

    /** In the shared space. */
    Member member() {
        return member;
    }

    void start() {
        synchronized (this) {
            main = new Thread(group, this::live, "pat " + id + " " + name, STACK);
            main.setDaemon(true);
        }
        main.start();
    }

    private void live() {
        Outcome outcome;
        try {
            Contexts.Opened opened = surroundings.contexts().take(this, group);
            outcome = opened.group().equals(group) ? run(opened.context()) : runIn(opened);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome = requestedOr(Outcome.killed());
        } catch (Throwable t) {
            outcome = requestedOr(failure(t));
        }
        finish(outcome);
    }

    /** A context built ahead has a thread group of its own, and so the program's main thread has to be one of it. */
    private Outcome runIn(Contexts.Opened opened) throws InterruptedException {
        meter = new Meter(opened.group());
        CompletableFuture<Outcome> result = new CompletableFuture<>();
        Runnable body = () -> {
            try {
                result.complete(run(opened.context()));
            } catch (Throwable t) {
                result.complete(requestedOr(failure(t)));
            }
        };
        Thread thread = new Thread(opened.group(), body, "pat " + id + " " + name, STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join();
        return result.join();
    }

    private Outcome run(GuestContext opened) throws IOException {
        try (opened) {
            synchronized (this) {
                if (requested != null) {
                    return requested;
                }
                context = opened;
            }
            enterWorkingDirectory();
            Stdio stdio = output.measured(surroundings.streams().open(this));
            started = Instant.now();
            runner = Optional.of(Thread.currentThread());
            state = PatState.RUNNING;
            surroundings.changed().accept(this);
            int status;
            surroundings.contexts().begins(this);
            try {
                status = opened.run(new Launch(
                        name,
                        program.commandLine(),
                        program.workingDirectory(),
                        environment(),
                        stdio,
                        this::signal,
                        member,
                        spawned.map(Spawned::task),
                        task -> surroundings.spawn().apply(this, task)));
            } finally {
                meter.sample();
                closeAll(stdio);
            }
            return requestedOr(Outcome.exited(status));
        }
    }

    /**
     * Native code asks the operating system where relative names begin. Where a thread cannot have a directory of its
     * own, programs still resolve them by themselves, as far as their language lets them.
     */
    private void enterWorkingDirectory() {
        if (!program.workingDirectory().equals(PROCESS_DIRECTORY)) {
            try {
                ThreadDirectory.change(program.workingDirectory());
            } catch (PosixException | LinkageError e) {
                // a container may forbid it, another system may not have it
            }
        }
    }

    /** Programs of a session can tell which pat they are; one that stands in for a process sees nothing new. */
    private Map<String, String> environment() {
        if (!program.access().allows(Access.Right.ENVIRONMENT)) {
            return Map.of();
        }
        if (!program.environment().containsKey("PATIO_SESSION")) {
            return program.environment();
        }
        Map<String, String> variables = new HashMap<>(program.environment());
        variables.put("PATIO_ID", String.valueOf(id));
        variables.put("PATIO_NAME", name);
        return variables;
    }

    private static void closeAll(Stdio stdio) throws IOException {
        for (Closeable stream : new Closeable[] {stdio.in().stream(), stdio.out().stream(), stdio.err().stream()}) {
            stream.close();
        }
    }

    private synchronized Outcome requestedOr(Outcome other) {
        return requested == null ? other : requested;
    }

    private Outcome failure(Throwable thrown) {
        return switch (thrown) {
            case UsageException e -> Outcome.failed(2, e.getMessage());
            case OutOfMemoryError e -> Outcome.failed(OutOfMemory.STATUS, Messages.text("session.out-of-memory.one"));
            case IOException e -> Outcome.failed(1, e.getMessage());
            default -> Outcome.failed(70, Bug.report(thrown));
        };
    }

    private void finish(Outcome outcome) {
        if (!finished.compareAndSet(false, true)) {
            return;
        }
        ended = Instant.now();
        last = meter.usage(wall(), output.bytes());
        state = PatState.ENDED;
        output.recent().close();
        end.complete(outcome);
        member.ended(outcome.status(), outcome.reason());
        surroundings.changed().accept(this);
    }

    /**
     * Delivers a signal as the operating system would: to the program's handler, or else with its default action.
     * Returns at once.
     */
    public void signal(Signal signal) {
        Thread thread = new Thread(() -> deliver(signal), "delivers " + signal + " to pat " + id);
        thread.setDaemon(true);
        thread.start();
    }

    private void deliver(Signal signal) {
        GuestContext current;
        synchronized (this) {
            current = context;
        }
        if (current != null && current.signal(signal)) {
            return;
        }
        if (signal != Signal.CHLD && signal != Signal.CONT && signal != Signal.WINCH) {
            end(Outcome.killed(signal));
        }
    }

    /** Ends the pat from outside. Returns at once; whether it had not ended before. */
    public boolean end(Outcome reason) {
        GuestContext current;
        Thread thread;
        synchronized (this) {
            if (end.isDone() || requested != null) {
                return false;
            }
            requested = reason;
            current = context;
            thread = main;
        }
        Thread closer = new Thread(() -> close(current, thread, reason), "ends pat " + id);
        closer.setDaemon(true);
        closer.start();
        return true;
    }

    /** A program that cannot be stopped must not keep the session: after some patience it is left behind. */
    private void close(GuestContext current, Thread thread, Outcome reason) {
        CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> finish(reason));
        try {
            if (current != null) {
                current.close();
            } else if (thread != null) {
                thread.interrupt();
            }
        } catch (RuntimeException | Error e) {
            // what a cancelled context throws at its end concerns nobody any more
        }
    }

    /** Takes the measure of its threads and ends it where that exceeds its limits. */
    void measure() {
        checkLimits();
    }

    private void checkLimits() {
        if (state == PatState.RUNNING) {
            program.limits().exceededBy(usage()).ifPresent(this::end);
        }
    }
}
