package dev.patio.debug.protocol;

import dev.patio.debug.run.DebuggedSession;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A session for one debugger at a time, if it knows the token. Any thread.
 *
 * @param free while nobody debugs it
 */
public record Offer(DebuggedSession session, String token, Semaphore free) {
    /** One that was there may not be gone yet, as when an editor begins anew. */
    private static final int PATIENCE = 1;

    public Offer(DebuggedSession session, String token) {
        this(session, token, new Semaphore(1));
    }

    void take(String given) {
        if (!MessageDigest.isEqual(bytes(token), bytes(given))) {
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
