package dev.patio.session;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up what the threads of a group use. A thread that ended counts with what it had used when it was last looked
 * at, so the sum is a lower bound. Any thread.
 */
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Share(long cpuNanos, long allocated) {}

    private final ThreadGroup group;
    private final Map<Long, Share> shares = new HashMap<>();
    private int live;

    Meter(ThreadGroup group) {
        this.group = group;
    }

    /** Whether it counts what a thread uses. */
    boolean counts(Thread thread) {
        ThreadGroup of = thread.getThreadGroup();
        return of != null && group.parentOf(of);
    }

    synchronized void sample() {
        Thread[] threads = new Thread[group.activeCount() + 8];
        live = group.enumerate(threads, true);
        long[] ids = new long[live];
        for (int i = 0; i < live; i++) {
            ids[i] = threads[i].threadId();
        }
        long[] cpu = THREADS.getThreadCpuTime(ids);
        long[] allocated = THREADS.getThreadAllocatedBytes(ids);
        for (int i = 0; i < live; i++) {
            if (cpu[i] >= 0) {
                shares.put(ids[i], new Share(cpu[i], Math.max(allocated[i], 0)));
            }
        }
    }

    synchronized Usage usage(Duration wall, long output) {
        long cpu = 0;
        long allocated = 0;
        for (Share share : shares.values()) {
            cpu += share.cpuNanos;
            allocated += share.allocated;
        }
        return new Usage(wall, Duration.ofNanos(cpu), allocated, live, output);
    }
}
