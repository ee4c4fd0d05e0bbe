package dev.patio.debug.run;

import dev.patio.command.Interrupts;
import dev.patio.command.Invocation;
import dev.patio.command.Running;
import dev.patio.control.Debugging;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.look.References;
import dev.patio.debug.place.Place;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Signal;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import dev.patio.session.Contexts;
import dev.patio.session.EngineWatcher;
import dev.patio.session.Events;
import dev.patio.session.Outcome;
import dev.patio.session.Pat;
import dev.patio.session.PatReport;
import dev.patio.session.PatState;
import dev.patio.session.Session;
import dev.patio.session.StandardInput;
import dev.patio.session.Streams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.graalvm.polyglot.Engine;

/** A session all of whose pats are debugged. Any thread. */
public final class DebuggedSession implements EngineWatcher, Events {
    private static final int KILLED = 137;
    private static final int BUG = 70;

    /** For a thread that has to stop first. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Session session;
    private final List<String> names;

    /** Empty if somebody else runs it, with pats that share engines. */
    private final Optional<Running> running;

    private final Wishes wishes;
    private final Passages passages = new Passages(() -> breakpoints().onShared(), this::pat);
    private final Listeners listeners = new Listeners();
    private final References references = new References();
    private final LoadedFiles files = new LoadedFiles(listeners);
    private final Threads threads = new Threads(references, listeners);
    private final Map<Pat, DebuggedPat> pats = new ConcurrentHashMap<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final AtomicBoolean shown = new AtomicBoolean();
    private final CountDownLatch begins = new CountDownLatch(1);

    /** Guarded by this, as is what follows. */
    private BreakpointBook breakpoints = new BreakpointBook();

    /** Whether anybody would see a stop. */
    private volatile boolean debugged;

    private boolean left;

    /** For programs that have the input of the process, where that is not the process's own. */
    private Optional<TypedInput> input = Optional.empty();

    /**
     * One that nobody debugs yet.
     *
     * @param others serves those who ask from outside to debug it
     */
    public DebuggedSession(
            Application application,
            Invocation invocation,
            Wishes wishes,
            Streams streams,
            Conduct conduct,
            Function<DebuggedSession, Debugging> others) {
        this.wishes = wishes;
        names = List.copyOf(application.names());
        session =
                new Session(application, wishes.debug() ? new Contexts(this) : new Contexts(), streams, conduct, this);
        if (wishes.debug()) {
            session.space().observe(passages);
        }
        running = Optional.of(
                wishes.debug()
                        ? new Running(session, invocation, others.apply(this))
                        : new Running(session, invocation));
    }

    private DebuggedSession(Session session, boolean libraries) {
        this.session = session;
        names = List.of();
        running = Optional.empty();
        wishes = new Wishes(true, false, Optional.empty(), libraries, false);
        session.space().observe(passages);
        var _ = session.ended().thenAccept(this::end);
    }

    /**
     * One that runs without a debugger until somebody attaches, and again when that one has left.
     *
     * @param libraries whether to stop in code that others wrote
     */
    public static DebuggedSession of(Session running, boolean libraries) {
        return new DebuggedSession(running, libraries);
    }

    /** One whose output its debugger hears. */
    public static DebuggedSession launched(
            Application application,
            Invocation invocation,
            Wishes wishes,
            Listener listener,
            Function<DebuggedSession, Debugging> others) {
        boolean several = application.names().size() > 1;
        boolean asked =
                application.programs().stream().anyMatch(program -> program.input() instanceof StandardInput.Inherited);
        TypedInput typed = new TypedInput();
        DebuggedSession session = new DebuggedSession(
                application,
                invocation,
                wishes,
                new Outputs(listener, several, typed, wishes),
                Conduct.ORDINARY,
                others);
        session.input = Optional.of(typed).filter(_ -> asked);
        return session;
    }

    /** Somebody hears of everything, but sets no breakpoints. */
    public void tell(Listener listener) {
        listeners.add(listener);
    }

    /**
     * Somebody debugs it from now on, with these breakpoints.
     *
     * @param together whether all threads stop where one does, and go on with it
     */
    public void attach(BreakpointBook book, Listener listener, boolean together) {
        threads.goTogether(together);
        synchronized (this) {
            breakpoints = book;
            debugged = true;
            listeners.add(listener);
        }
        threads.all().forEach(thread -> listener.started(thread.id()));
        pats.values().forEach(pat -> pat.read(book));
        if (running.isEmpty()) {
            session.watch(this);
        }
    }

    /** Who has debugged it is gone: what stands goes on, and nothing stops until somebody attaches again. */
    public void detach(Listener listener) {
        synchronized (this) {
            listeners.remove(listener);
            breakpoints = new BreakpointBook();
            debugged = false;
        }
        passages.forget();
        pats.values().forEach(DebuggedPat::forget);
        if (running.isEmpty()) {
            session.unwatch(this);
            session.space().ignore(passages);
            leave();
        }
    }

    private boolean isDebugged() {
        return debugged;
    }

    private synchronized BreakpointBook breakpoints() {
        return breakpoints;
    }

    private Optional<DebuggedPat> pat(int id) {
        return pats.values().stream()
                .filter(known -> known.pat().id() == id && known.stops())
                .findFirst();
    }

    /** The programs that begin when it starts; none once it has. */
    public List<String> starting() {
        return begins.getCount() > 0 ? names : List.of();
    }

    /** Lets its programs begin, if they have not yet. */
    public void start() {
        show();
        begins.countDown();
    }

    /** Shows it to the user's other commands. */
    public void show() {
        if (running.isEmpty() || shown.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(() -> run(running.get()), "awaits the session");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Running running) {
        try {
            end(running.await(begins::await));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            notice(Messages.text("problem.BUG", e));
            end(BUG);
        }
    }

    private void end(int status) {
        listeners.ended(status);
        ended.complete(status);
    }

    @Override
    public void opened(Pat pat, Engine engine) {
        DebuggedPat opened;
        synchronized (this) {
            if (left) {
                return;
            }
            if (pats.containsKey(pat)) {
                return;
            }
            opened = new DebuggedPat(
                    pat,
                    new PatEngine(engine, running.isEmpty()),
                    threads,
                    wishes.libraries(),
                    session,
                    listeners,
                    files,
                    this::isDebugged);
            pats.put(pat, opened);
        }
        if (isDebugged()) {
            opened.read(breakpoints());
        }
        changed(pat); // it may have ended meanwhile
    }

    @Override
    public void begins(Pat pat) {
        DebuggedPat begun = pats.get(pat);
        if (begun != null && isDebugged()) {
            Optional<Halt> wished =
                    wishes.stopsAtEntry(pat.name(), pat.program().name())
                            ? Optional.of(Halt.of(Reason.ENTRY))
                            : Optional.empty();
            passages.starter(pat.name(), pat.id())
                    .map(Halt::received)
                    .or(() -> wished)
                    .ifPresent(begun::stopAtEntry);
        }
    }

    @Override
    public void changed(Pat pat) {
        if (pat.state() != PatState.STARTING) {
            listeners.begun(pat.name());
        }
        if (pat.state() == PatState.ENDED) {
            DebuggedPat gone = pats.remove(pat);
            if (gone != null) {
                gone.ended();
            }
        }
    }

    @Override
    public void notice(String message) {
        listeners.said(new Said(Category.IMPORTANT, message + "\n", Optional.empty(), Optional.empty()));
    }

    /** Their waits fail when all of them have stopped. */
    @Override
    public CompletableFuture<Void> deadlocked(String report) {
        List<PatThread> waiting = pats.values().stream()
                .filter(pat -> isDebugged() && pat.stops())
                .flatMap(pat -> pat.waiting(session.space()).stream())
                .toList();
        waiting.forEach(thread -> thread.stopNow(Halt.of(Reason.DEADLOCK, report)));
        return CompletableFuture.allOf(waiting.stream().map(PatThread::stands).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The exit status, when all programs have ended. */
    public CompletableFuture<Integer> ended() {
        return ended;
    }

    public Threads threads() {
        return threads;
    }

    /** Where statements are in some lines of a file, in order, as far as programs have loaded it. */
    public List<Place> statements(Path file, int from, int to) {
        return pats.values().stream()
                .flatMap(pat -> pat.statements(file, from, to).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Place::line).thenComparingInt(Place::column))
                .toList();
    }

    /** The files that programs have loaded. */
    public LoadedFiles files() {
        return files;
    }

    /** What a user types for programs, if any read it. */
    public TypedInput input() {
        return input.orElseThrow(() -> new Refusal(Problem.NO_INPUT));
    }

    /** Ends the program of a thread. */
    public void terminate(PatThread thread) {
        thread.pat().pat().end(Outcome.killed());
    }

    /** Ends the program of a thread and starts it again. What stands of it goes on, as else it would not hear of it. */
    public void restart(PatThread thread) {
        String program = thread.pat().pat().name();
        threads.asksForNext(program);
        if (!session.restart(program)) {
            throw new Refusal(Problem.NO_THREAD, thread.id());
        }
        thread.pat().leave();
    }

    /** Asks all programs to end. Nothing stops any more, as one that has stopped hears nothing. */
    public void interrupt() {
        session.interrupt(Signal.TERM);
        pats.values().forEach(DebuggedPat::leave);
    }

    /** What signals from outside mean: as for any session, but nothing stops any more, and one that waits begins, to end. */
    public Consumer<Signal> interrupts() {
        return new Interrupts(session, () -> {
            pats.values().forEach(DebuggedPat::leave);
            start();
        });
    }

    /** What has become of the programs. */
    public List<PatReport> reports() {
        return session.reports();
    }

    public void kill() {
        session.kill(KILLED);
    }

    /** Lets all programs run on, undisturbed from now on. */
    public void leave() {
        synchronized (this) {
            left = true;
        }
        pats.values().forEach(DebuggedPat::leave);
    }
}
