package dev.patio.debug.protocol;

import dev.patio.debug.run.DebuggedSession;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A session for one debugger at a time, if it knows the token. Any thread.
 *
 * @param session what is debugged, given whether to stop in code that others wrote
 * @param token empty where nobody else can get here
 * @param free while nobody debugs it
 */
public record Offer(Function<Boolean, DebuggedSession> session, Optional<Token> token, Semaphore free)
        implements Admission {
    /** One that was there may not be gone yet, as when an editor begins anew. */
    private static final int PATIENCE = 1;

    /** Of a session that nobody debugs yet. */
    public Offer(Function<Boolean, DebuggedSession> session, Optional<Token> token) {
        this(session, token, new Semaphore(1));
    }

    /** The same for those who need no token. */
    public Offer trusted() {
        return new Offer(session, Optional.empty(), free);
    }

    /** Of a session that is debugged by whoever has launched it. */
    static Offer taken() {
        return new Offer(
                _ -> {
                    throw new IllegalStateException("nobody can take it");
                },
                Optional.empty(),
                new Semaphore(0));
    }

    DebuggedSession take(String given, boolean libraries) {
        if (token.isPresent() && !token.get().is(given)) {
            throw new Refusal(Problem.CANNOT_ATTACH, Messages.text("attach.token"));
        }
        try {
            if (free.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return session.apply(libraries);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(Problem.CANNOT_ATTACH, Messages.text("attach.taken"));
    }

    void giveBack() {
        free.release();
    }
}
