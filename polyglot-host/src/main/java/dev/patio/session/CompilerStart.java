package dev.patio.session;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.nodes.RootNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets the compiler for guest code get ready when programs have run for a while, not while they start. The compiler
 * is Java itself: until it is warm it takes seconds of processor time, which a start needs more, and a program that is
 * over soon never needs it. Once in the life of a host. Any thread.
 */
final class CompilerStart {
    private static final Duration WHILE = Duration.ofSeconds(2);

    private static final Duration AT_MOST = Duration.ofSeconds(8);

    private final AtomicInteger starting = new AtomicInteger();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch wanted = new CountDownLatch(1);

    /** To be called before there is guest code. */
    void delay() throws InterruptedException {
        Thread thread = new Thread(this::hold, "delays the compiler");
        thread.setDaemon(true);
        thread.start();
        asked.await();
    }

    void programStarts() {
        starting.incrementAndGet();
    }

    /** @param opened whether it has begun to run, and has not failed before */
    void programStarted(boolean opened) {
        starting.decrementAndGet();
        if (opened) {
            after(WHILE, () -> {
                if (starting.get() == 0) {
                    wanted.countDown();
                }
            });
            after(AT_MOST, wanted::countDown);
        }
    }

    private static void after(Duration delay, Runnable action) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(action);
    }

    /**
     * The first call target makes the runtime set up its compiler on a thread of the compiler's, under the runtime's own
     * monitor. Nothing else asks for that monitor once the call target is there.
     */
    private void hold() {
        synchronized (Truffle.getRuntime()) {
            RootNode.createConstantNode(false).getCallTarget();
            asked.countDown();
            try {
                wanted.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
