package dev.patio.session;

import static java.util.Comparator.comparingLong;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Tells, once, when the heap is still full after a collection. An OutOfMemoryError would come later, in whichever
 * thread asks for memory next, and that can be any. What is needed to end then is set aside before: a thread, and some
 * memory.
 */
final class MemoryWatch implements AutoCloseable {
    private static final double FULL = 0.9;
    private static final int RESERVE_PIECES = 6;
    private static final int PIECE_BYTES = 4 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final NotificationEmitter emitter = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    private final NotificationListener listener;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final Thread thread;
    private final List<byte[]> reserve = new ArrayList<>();

    /** Begins to watch. The steps are taken one after the other, on a thread of the watch's. */
    MemoryWatch(OutOfMemory steps) {
        for (int i = 0; i < RESERVE_PIECES; i++) {
            reserve.add(new byte[PIECE_BYTES]);
        }
        thread = new Thread(() -> await(steps), "watches memory");
        thread.setDaemon(true);
        thread.start();
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .max(comparingLong(MemoryWatch::most)) // that of old objects; others are full after any collection
                .ifPresent(pool -> pool.setCollectionUsageThreshold((long) (most(pool) * FULL)));
        listener = (notification, handback) -> {
            if (notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
                reached.countDown();
            }
        };
        emitter.addNotificationListener(listener, null, null);
    }

    private static long most(MemoryPoolMXBean pool) {
        return pool.getUsage().getMax();
    }

    private void await(OutOfMemory steps) {
        Runnable tell = steps::tell; // later there may be no memory even for these
        Runnable end = steps::end;
        try {
            steps.prepare();
            reached.await();
            attempt(tell);
            attempt(end);
            TimeUnit.NANOSECONDS.sleep(PATIENCE.toNanos());
            steps.giveUp();
            TimeUnit.NANOSECONDS.sleep(PATIENCE.toNanos());
        } catch (InterruptedException e) {
            return; // closed
        } catch (Throwable t) {
            // the reserve was not enough, whatever that has led to
        }
        Runtime.getRuntime().halt(OutOfMemory.STATUS);
    }

    /** What is set free may be taken by a program before it is of use here, so it is set free piece by piece. */
    private void attempt(Runnable step) {
        while (!reserve.isEmpty()) {
            reserve.removeLast();
            try {
                step.run();
                return;
            } catch (OutOfMemoryError | LinkageError e) {
                // once more
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            emitter.removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
