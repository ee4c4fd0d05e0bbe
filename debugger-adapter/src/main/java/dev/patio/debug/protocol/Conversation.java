package dev.patio.debug.protocol;

import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.Output;
import dev.patio.command.Invocation;
import dev.patio.control.Debugging;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.look.Look;
import dev.patio.debug.run.DebuggedSession;
import dev.patio.debug.run.GoingOn;
import dev.patio.debug.run.PatThread;
import dev.patio.debug.run.Wishes;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.guest.Signal;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.debug.RunInTerminalRequestArgumentsKind;

/**
 * What a client and the adapter have agreed on so far. Requests come from the thread that reads; the session tells
 * {@link Client} directly.
 */
final class Conversation {
    private final Invocation invocation;
    private final Client client;
    private final Admission admission;
    private final Elsewhere elsewhere;
    private final Unanswered unanswered;

    /** Which programs have, where it is not the client who shows what they write. */
    private final Optional<Console> terminal;

    private final BreakpointBook breakpoints = new BreakpointBook();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private Optional<DebuggedSession> session = Optional.empty();
    private boolean configured;

    /** Whether nobody is there any more for whom anything could begin. */
    private boolean alone;

    /** Whether a terminal was asked for. On the thread that reads. */
    private boolean inTerminal;

    Conversation(
            Invocation invocation,
            Client client,
            Admission admission,
            Elsewhere elsewhere,
            Unanswered unanswered,
            Optional<Console> terminal) {
        this.terminal = terminal;
        this.unanswered = unanswered;
        this.elsewhere = elsewhere;
        this.admission = admission;
        this.invocation = invocation;
        this.client = client;
    }

    Invocation invocation() {
        return invocation;
    }

    Client client() {
        return client;
    }

    Unanswered unanswered() {
        return unanswered;
    }

    Dialect dialect() {
        return client.dialect();
    }

    BreakpointBook breakpoints() {
        return breakpoints;
    }

    /** Refuses what nobody may launch or attach to with the token that is given, empty if none. */
    synchronized void admit(String token, Problem otherwise) {
        if (session.isPresent()) {
            throw new Refusal(Problem.WRONG_ORDER, Messages.text("order.launched"));
        }
        switch (admission) {
            case Admission.Trusted() -> {
                // whatever it likes
            }
            case Admission.Guarded(Token wanted) -> {
                if (!wanted.is(token)) {
                    throw new Refusal(otherwise, Messages.text("launch.token"));
                }
            }
            case Offer _ -> throw new Refusal(Problem.WRONG_ORDER, Messages.text("order.attach"));
        }
    }

    /** The programs begin when the client has said all that it wants to say before. */
    synchronized void launch(Application application, Invocation from, Wishes wishes) {
        if (alone) {
            throw new Refusal(Problem.NO_SESSION);
        }
        DebuggedSession launched = launched(application, from, wishes);
        launched.attach(breakpoints, client, wishes.together());
        session = Optional.of(launched);
        if (configured) {
            begin(launched);
        }
    }

    private DebuggedSession launched(Application application, Invocation from, Wishes wishes) {
        Function<DebuggedSession, Debugging> others = _ -> new OfferedDebugging(from, Offer.taken());
        List<String> names = application.names();
        return terminal.map(console -> new DebuggedSession(
                        application,
                        from,
                        wishes,
                        new Output(console, new Output.Wish(names.size() == 1, false, false, Optional.empty()), names),
                        Conduct.ORDINARY,
                        others))
                .orElseGet(() -> DebuggedSession.launched(application, from, wishes, client, others));
    }

    /** Whether the client can run what is launched in a terminal, in which this process is not yet. */
    boolean opensTerminals() {
        return terminal.isEmpty() && client.hasTerminals();
    }

    /** The programs run in a terminal of the client's; the host there answers. Fails if there is none. */
    CompletableFuture<Void> launchInTerminal(RunInTerminalRequestArgumentsKind kind) {
        if (inTerminal) {
            throw new Refusal(Problem.WRONG_ORDER, Messages.text("order.launched"));
        }
        inTerminal = true;
        CompletableFuture<Void> answered = new CompletableFuture<>();
        int launch = elsewhere.newest();
        elsewhere.asks();
        Thread thread = new Thread(
                () -> {
                    try {
                        elsewhere.goOn(new Terminal(invocation, client).open(kind), launch);
                    } catch (Refusal e) {
                        answered.completeExceptionally(e);
                    } catch (IOException e) {
                        answered.completeExceptionally(new Refusal(Problem.CANNOT_LAUNCH, e.getMessage()));
                    }
                },
                "waits for a terminal");
        thread.setDaemon(true);
        thread.start();
        return answered;
    }

    /** Without a session there is nothing to wait for. */
    void interrupt(Signal signal) {
        launched().ifPresentOrElse(session -> session.interrupts().accept(signal), this::finish);
    }

    /** The session that is offered is this one's from now on, if the token is right. */
    synchronized void attach(Offer offered, String token, Wishes wishes) {
        if (session.isPresent()) {
            throw new Refusal(Problem.WRONG_ORDER, Messages.text("order.launched"));
        }
        DebuggedSession attached = offered.take(token, wishes.libraries());
        attached.attach(breakpoints, client, wishes.together());
        session = Optional.of(attached);
        if (configured) {
            begin(attached);
        }
    }

    private void begin(DebuggedSession begun) {
        client.starts(begun.starting());
        begun.start();
    }

    /** The session of another host is what this is about from now on; that one answers. */
    void attachElsewhere(Optional<String> wanted) throws IOException {
        elsewhere.attach(wanted);
    }

    /** Lets the session run on without this debugger. */
    void leave() {
        Optional<DebuggedSession> leaving = launched();
        if (isAttached()) {
            detach();
        } else {
            leaving.ifPresent(DebuggedSession::leave);
        }
    }

    private synchronized void detach() {
        if (session.isPresent() && admission instanceof Offer offered) {
            session.get().detach(client);
            session = Optional.empty();
            offered.giveBack();
        }
    }

    boolean isAttached() {
        return offer().isPresent();
    }

    /** What it can attach to here, and all that it can do. */
    Optional<Offer> offer() {
        return admission instanceof Offer offer ? Optional.of(offer) : Optional.empty();
    }

    synchronized void configured() {
        if (!configured && !alone) {
            configured = true;
            session.ifPresent(this::begin);
        }
    }

    synchronized Optional<DebuggedSession> launched() {
        return session;
    }

    /** The session whose programs have begun. */
    synchronized Optional<DebuggedSession> begun() {
        return session.filter(_ -> configured);
    }

    DebuggedSession session() {
        return launched().orElseThrow(() -> new Refusal(Problem.NO_SESSION));
    }

    PatThread thread(int id) {
        return session().threads().of(id);
    }

    /**
     * A thread and those that go on together with it.
     *
     * @param alone whether the client means that one only
     */
    GoingOn together(GoingOn one, Boolean alone) {
        return Boolean.TRUE.equals(alone) ? one : session().threads().with(one);
    }

    /** Has the stopped thread look that holds what a reference means. */
    <T> CompletableFuture<T> look(int reference, Function<Look, T> question) {
        return session().threads().look(reference, question);
    }

    /** Ends the programs, if they have begun; done when they have ended. */
    CompletableFuture<Void> kill() {
        return begun().map(Conversation::end).orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    private static CompletableFuture<Void> end(DebuggedSession session) {
        session.kill();
        return session.ended().thenApply(_ -> null);
    }

    /** The client is not there any more, with or without a word. */
    CompletableFuture<Void> gone() {
        if (isAttached() && !over.isDone()) {
            leave();
            finish();
        }
        synchronized (this) {
            alone = true;
        }
        return over.isDone() ? over : kill().thenRun(this::finish);
    }

    /** Nothing is to be said any more. */
    void finish() {
        over.complete(null);
    }

    CompletableFuture<Void> over() {
        return over;
    }
}
