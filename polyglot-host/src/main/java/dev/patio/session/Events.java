package dev.patio.session;

import java.util.concurrent.CompletableFuture;

/** Hears what happens in a session. Called one at a time, by threads of the session; must return soon. */
public interface Events {
    default void changed(Pat pat) {}

    default void notice(String message) {}

    /** All pats wait for each other. They are told so when the answer is done. */
    default CompletableFuture<Void> deadlocked(String report) {
        return CompletableFuture.completedFuture(null);
    }
}
