package dev.patio.session;

import static java.util.Comparator.comparingLong;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Tells when the heap is still full after a collection. An OutOfMemoryError would come later, in whichever thread asks
 * for memory next, and that can be any.
 */
final class MemoryWatch implements AutoCloseable {
    private static final double FULL = 0.96;

    private final NotificationEmitter emitter = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    private final NotificationListener listener;

    MemoryWatch(Runnable full) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .max(comparingLong(
                        MemoryWatch::most)) // the one of old objects; the others are full after any collection
                .ifPresent(pool -> pool.setCollectionUsageThreshold((long) (most(pool) * FULL)));
        listener = (notification, handback) -> {
            if (notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
                full.run();
            }
        };
        emitter.addNotificationListener(listener, null, null);
    }

    private static long most(MemoryPoolMXBean pool) {
        return pool.getUsage().getMax();
    }

    @Override
    public void close() {
        try {
            emitter.removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
