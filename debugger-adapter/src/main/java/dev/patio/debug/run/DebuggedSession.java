package dev.patio.debug.run;

import dev.patio.command.Invocation;
import dev.patio.command.Running;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.look.Look;
import dev.patio.debug.look.References;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.debug.text.Messages;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.graalvm.polyglot.Engine;

/** A session all of whose pats are debugged. Any thread. */
public final class DebuggedSession implements OwnEngines, Events {
    private static final int KILLED = 137;
    private static final int BUG = 70;

    private final Session session;
    private final Invocation invocation;
    private final Wishes wishes;
    private final BreakpointBook breakpoints;
    private final Listener listener;
    private final References references = new References();
    private final Threads threads;
    private final Map<Pat, DebuggedPat> pats = new ConcurrentHashMap<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private boolean left;

    public DebuggedSession(
            Application application,
            Invocation invocation,
            Wishes wishes,
            BreakpointBook breakpoints,
            Listener listener) {
        this.invocation = invocation;
        this.wishes = wishes;
        this.breakpoints = breakpoints;
        this.listener = listener;
        this.threads = new Threads(references, listener);
        List<String> names = application.programs().stream()
                .flatMap(program -> program.instanceNames().stream())
                .toList();
        session = new Session(
                application,
                wishes.debug() ? new Contexts(this) : new Contexts(),
                new Outputs(listener, names.size() > 1),
                Conduct.ORDINARY,
                this);
    }

    /** Runs it on a thread of its own. */
    public void start() {
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
        listener.ended(status);
        ended.complete(status);
    }

    @Override
    public void opened(Pat pat, Engine engine) {
        synchronized (this) {
            if (left) {
                return;
            }
            pats.put(pat, new DebuggedPat(pat, engine, threads, wishes.libraries(), listener));
        }
        pats.get(pat).read(breakpoints);
    }

    @Override
    public void begins(Pat pat) {
        DebuggedPat debugged = pats.get(pat);
        if (debugged != null && wishes.stopsAtEntry(pat.name(), pat.program().name())) {
            debugged.stopAtEntry();
        }
    }

    @Override
    public void changed(Pat pat) {
        if (pat.state() == PatState.ENDED) {
            DebuggedPat debugged = pats.remove(pat);
            if (debugged != null) {
                debugged.ended();
            }
        }
    }

    @Override
    public void notice(String message) {
        listener.said(new Said(Category.IMPORTANT, message + "\n", Optional.empty(), Optional.empty()));
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
