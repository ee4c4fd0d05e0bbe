package dev.patio.lsp.workspace;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the steps of a reading. Any thread. */
final class Steps {
    private final int all;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();

    Steps(int all, Progress progress) {
        this.all = all;
        this.progress = progress;
    }

    /** The last one is {@link #over}: there may be fewer than was thought. */
    void step() {
        progress.at(Math.min(done.incrementAndGet(), all - 1), all);
    }

    void over() {
        progress.at(all, all);
    }
}
