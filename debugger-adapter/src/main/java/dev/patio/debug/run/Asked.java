package dev.patio.debug.run;

import java.util.concurrent.CompletableFuture;

/** An answer that a thread of a program makes, and what follows from it. To cancel it is to have the thread give up. */
public final class Asked<T> extends CompletableFuture<T> {
    private final CompletableFuture<Void> givenUp;

    Asked() {
        this(new CompletableFuture<>());
    }

    private Asked(CompletableFuture<Void> givenUp) {
        this.givenUp = givenUp;
    }

    /** Done when nobody wants the answer any more. */
    CompletableFuture<Void> givenUp() {
        return givenUp;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new Asked<>(givenUp);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        givenUp.complete(null);
        return cancelled;
    }
}
