package dev.patio.debug.run;

import dev.patio.debug.look.TimeLimit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Has a thread give up at a safepoint. */
record SafepointLimit(PatInstrument instrument) implements TimeLimit {
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    @Override
    public <T> T within(Supplier<T> made) {
        Thread thread = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        LATER.execute(() -> giveUp(thread, done));
        try {
            return made.get();
        } finally {
            done.set(true);
        }
    }

    /** Again and again, as a program may catch everything. */
    private void giveUp(Thread thread, AtomicBoolean done) {
        if (!done.get()) {
            instrument.call(thread, () -> {
                if (!done.get()) {
                    LATER.execute(() -> giveUp(thread, done));
                    throw new TooLong();
                }
                return true;
            });
        }
    }
}
