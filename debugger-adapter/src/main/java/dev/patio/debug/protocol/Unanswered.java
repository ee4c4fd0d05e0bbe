package dev.patio.debug.protocol;

import dev.patio.debug.run.Asked;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The requests that threads of programs are still to answer, by their numbers. Any thread. */
final class Unanswered {
    private final Map<String, Asked<?>> all = new ConcurrentHashMap<>();

    void add(String request, CompletableFuture<?> answer) {
        if (answer instanceof Asked<?> asked) {
            all.put(request, asked);
            var _ = asked.whenComplete((_, _) -> all.remove(request, asked));
        }
    }

    /** Nobody wants that answer any more; too late if it was given. */
    void giveUp(String request) {
        Asked<?> asked = all.get(request);
        if (asked != null) {
            asked.cancel(true);
        }
    }
}
