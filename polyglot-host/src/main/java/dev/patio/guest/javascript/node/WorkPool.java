package dev.patio.guest.javascript.node;

import dev.patio.guest.javascript.loop.EventLoop;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Where work that blocks is done, as in libuv's pool. It has threads while there is work, and ends them when closed. */
public final class WorkPool implements AutoCloseable {
    private static final int THREADS = 4;

    private final EventLoop loop;
    private final ThreadPoolExecutor threads;

    WorkPool(EventLoop loop, String name) {
        this.loop = loop;
        AtomicInteger count = new AtomicInteger();
        // The queue is bounded by what the program has asked for, as in libuv.
        threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                job -> Thread.ofPlatform()
                        .daemon()
                        .name(name + " work " + count.incrementAndGet())
                        .unstarted(job));
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Does a job on a thread of the pool, and keeps the program alive until then.
     *
     * @param job must not touch JavaScript and must not throw; it returns what is to be done on the program's thread
     */
    public void submit(Supplier<Runnable> job) {
        loop.hold();
        threads.execute(() -> {
            Runnable then = job.get();
            loop.arrive(() -> {
                loop.release();
                then.run();
            });
        });
    }

    /** Does a job whose end the program does not wait for; otherwise as {@link #submit}. */
    public void submitUnreferenced(Supplier<Runnable> job) {
        threads.execute(() -> loop.arrive(job.get()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
