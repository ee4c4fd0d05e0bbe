package dev.patio.debug.run;

import dev.patio.command.Invocation;
import dev.patio.command.Running;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.look.Look;
import dev.patio.debug.look.References;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Signal;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import dev.patio.session.Contexts;
import dev.patio.session.Events;
import dev.patio.session.Outcome;
import dev.patio.session.OwnEngines;
import dev.patio.session.Pat;
import dev.patio.session.PatState;
import dev.patio.session.Session;
import dev.patio.session.Streams;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.graalvm.polyglot.Engine;

/** A session all of whose pats are debugged. Any thread. */
public final class DebuggedSession implements OwnEngines, Events {
    private static final int KILLED = 137;
    private static final int BUG = 70;

    /** For a thread that has to stop first. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Session session;
    private final Invocation invocation;
    private final Wishes wishes;
    private final Passages passages = new Passages(() -> breakpoints().data(), this::pat);
    private final Listeners listeners = new Listeners();
    private final References references = new References();
    private final Threads threads = new Threads(references, listeners);
    private final Map<Pat, DebuggedPat> pats = new ConcurrentHashMap<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final AtomicBoolean started = new AtomicBoolean();

    /** Guarded by this, as is what follows. */
    private BreakpointBook breakpoints = new BreakpointBook();

    /** Whether anybody would see a stop. */
    private boolean debugged;

    private boolean left;

    /** One that nobody debugs yet. */
    public DebuggedSession(Application application, Invocation invocation, Wishes wishes, Streams streams) {
        this.invocation = invocation;
        this.wishes = wishes;
        session = new Session(
                application, wishes.debug() ? new Contexts(this) : new Contexts(), streams, Conduct.ORDINARY, this);
        if (wishes.debug()) {
            session.space().observe(passages);
        }
    }

    /** One whose output its debugger hears. */
    public static DebuggedSession launched(
            Application application, Invocation invocation, Wishes wishes, Listener listener) {
        boolean several = application.programs().stream()
                        .mapToInt(program -> program.instanceNames().size())
                        .sum()
                > 1;
        return new DebuggedSession(application, invocation, wishes, new Outputs(listener, several));
    }

    /** Somebody hears of everything, but sets no breakpoints. */
    public void tell(Listener listener) {
        listeners.add(listener);
    }

    /** Somebody debugs it from now on, with these breakpoints. */
    public void attach(BreakpointBook book, Listener listener) {
        List<DebuggedPat> known;
        synchronized (this) {
            breakpoints = book;
            debugged = true;
            listeners.add(listener);
            known = List.copyOf(pats.values());
        }
        threads.all().forEach(thread -> listener.started(thread.id()));
        known.forEach(pat -> pat.read(book));
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
    }

    private synchronized boolean isDebugged() {
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

    /** Runs it on a thread of its own, if it does not run yet. */
    public void start() {
        if (started.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(this::run, "awaits the session");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            end(new Running(session, invocation).await());
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
        synchronized (this) {
            if (left) {
                return;
            }
            pats.put(pat, new DebuggedPat(pat, engine, threads, wishes.libraries(), session, listeners));
        }
        pats.get(pat).read(breakpoints());
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

    /** Has the stopped thread look that holds what a reference means. */
    public <T> CompletableFuture<T> look(int reference, Function<Look, T> question) {
        return references.owner(reference, Stop.class).ask(question);
    }

    public List<PatThread> threads() {
        return threads.all();
    }

    public PatThread thread(int id) {
        return threads.of(id);
    }

    /** Ends the program of a thread. */
    public void terminate(PatThread thread) {
        thread.pat().pat().end(Outcome.killed());
    }

    /** Ends the program of a thread and starts it again. What stands of it goes on, as else it would not hear of it. */
    public void restart(PatThread thread) {
        if (!session.restart(thread.pat().pat().name())) {
            throw new Refusal(Problem.NO_THREAD, thread.id());
        }
        thread.pat().leave();
    }

    /** Asks all programs to end. Nothing stops any more, as one that has stopped hears nothing. */
    public void interrupt() {
        session.interrupt(Signal.TERM);
        pats.values().forEach(DebuggedPat::leave);
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
