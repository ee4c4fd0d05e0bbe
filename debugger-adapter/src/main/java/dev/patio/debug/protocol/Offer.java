package dev.patio.debug.protocol;

import dev.patio.debug.run.DebuggedSession;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A session for one debugger at a time, if it knows the token. Any thread.
 *
 * @param free while nobody debugs it
 */
public record Offer(DebuggedSession session, Token token, Semaphore free) implements Admission {
    /** One that was there may not be gone yet, as when an editor begins anew. */
    private static final int PATIENCE = 1;

    public Offer(DebuggedSession session, Token token) {
        this(session, token, new Semaphore(1));
    }

    void take(String given) {
        if (!token.is(given)) {
            throw new Refusal(Problem.CANNOT_ATTACH, Messages.text("attach.token"));
        }
        try {
            if (free.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return;
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
