package dev.patio.debug.run;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The arrival of what a thread has sent, exported or spawned at a program that receives it. */
final class Arrival {
    /** For a program that is about to receive. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private Arrival() {}

    /** Waits for who receives what the thread's step goes along with; whether somebody has, and so the step has ended there. */
    static boolean isSeenBy(PatThread thread) {
        return thread.arrival().map(Arrival::await).orElse(false);
    }

    private static boolean await(CompletableFuture<Void> arrival) {
        try {
            arrival.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
