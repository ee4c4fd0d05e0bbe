package dev.patio.debug.protocol;

import dev.patio.command.Invocation;
import dev.patio.debug.breakpoint.BreakpointBook;
import dev.patio.debug.look.Look;
import dev.patio.debug.run.DebuggedSession;
import dev.patio.debug.run.PatThread;
import dev.patio.debug.run.Wishes;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.session.Application;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What a client and the adapter have agreed on so far. Requests come from the thread that reads; the session tells
 * {@link Client} directly.
 */
final class Conversation {
    private final Invocation invocation;
    private final Client client;
    private final Admission admission;
    private final BreakpointBook breakpoints = new BreakpointBook();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private Optional<DebuggedSession> session = Optional.empty();
    private boolean configured;

    Conversation(Invocation invocation, Client client, Admission admission) {
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

    Dialect dialect() {
        return client.dialect();
    }

    BreakpointBook breakpoints() {
        return breakpoints;
    }

    /** Whether it may launch, with the token that it gives, empty if none. */
    synchronized void mayLaunch(String token) {
        if (session.isPresent()) {
            throw new Refusal(Problem.WRONG_ORDER, Messages.text("order.launched"));
        }
        switch (admission) {
            case Admission.Trusted() -> {
                // whatever it likes
            }
            case Admission.Guarded(Token wanted) -> {
                if (!wanted.is(token)) {
                    throw new Refusal(Problem.CANNOT_LAUNCH, Messages.text("launch.token"));
                }
            }
            case Offer _ -> throw new Refusal(Problem.WRONG_ORDER, Messages.text("order.attach"));
        }
    }

    /** The programs begin when the client has said all that it wants to say before. */
    synchronized void launch(Application application, Invocation from, Wishes wishes) {
        DebuggedSession launched = DebuggedSession.launched(application, from, wishes, client);
        launched.attach(breakpoints, client);
        session = Optional.of(launched);
        if (configured) {
            launched.start();
        }
    }

    /** The session that waits for a debugger is this one's from now on, if the token is right. */
    synchronized void attach(String token) {
        if (!(admission instanceof Offer offered)) {
            throw new Refusal(Problem.CANNOT_ATTACH, Messages.text("attach.nothing"));
        }
        if (session.isPresent()) {
            throw new Refusal(Problem.WRONG_ORDER, Messages.text("order.launched"));
        }
        offered.take(token);
        offered.session().attach(breakpoints, client);
        session = Optional.of(offered.session());
        if (configured) {
            offered.session().start();
        }
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
            session = Optional.empty();
            offered.session().detach(client);
            offered.giveBack();
        }
    }

    boolean isAttached() {
        return admission instanceof Offer;
    }

    synchronized void configured() {
        if (!configured) {
            configured = true;
            session.ifPresent(DebuggedSession::start);
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
