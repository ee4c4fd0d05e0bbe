package dev.patio.session;

import dev.patio.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The steps by which a session ends that has no memory left.
 *
 * @param killing ends the programs, and the session with that status
 * @param leaving ends the session without them
 */
record OutOfMemory(
        Supplier<List<PatReport>> reports, Consumer<String> notice, IntConsumer killing, IntConsumer leaving) {
    /** As of a process that the operating system has killed for it. */
    static final int STATUS = 137;

    private static final int BIGGEST = 3;

    /** Has everything loaded that telling needs, while there is memory: a class that finds none is lost for good. */
    void prepare() {
        String _ = text();
    }

    void tell() {
        notice.accept(text());
    }

    void end() {
        killing.accept(STATUS);
    }

    /** The programs have had their time to end; nothing that needs memory may be counted on. */
    void giveUp() {
        leaving.accept(STATUS);
    }

    /** What is full, and who took it. */
    private String text() {
        String biggest = reports.get().stream()
                .filter(r -> r.state() == PatState.RUNNING)
                .sorted(Comparator.comparingLong((PatReport r) -> r.usage().allocated())
                        .reversed())
                .limit(BIGGEST)
                .map(r -> r.name() + " (" + Quantity.bytes(r.usage().allocated()) + ")")
                .reduce((a, b) -> a + ", " + b)
                .orElse("-");
        return Messages.text(
                "session.out-of-memory", Quantity.bytes(Runtime.getRuntime().maxMemory()), biggest);
    }
}
