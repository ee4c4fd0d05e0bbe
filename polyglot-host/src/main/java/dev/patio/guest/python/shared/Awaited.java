package dev.patio.guest.python.shared;

import dev.patio.shared.Wait;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Waits that an event loop of the program awaits, by numbers. One thread of the program hears which are done. */
final class Awaited {
    private final Map<Integer, Wait> waits = new ConcurrentHashMap<>();

    /** Bounded by the waits that there are. */
    private final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();

    private final AtomicInteger numbers = new AtomicInteger();

    /** @param where tells which line of the program waits */
    int begin(Wait wait, Supplier<String> where) {
        if (!wait.isDone()) {
            wait.where(where.get());
        }
        int number = numbers.incrementAndGet();
        waits.put(number, wait);
        wait.whenDone(() -> done.add(number));
        return number;
    }

    /** Waits for the next that is done. */
    int nextDone(Blocking blocking) {
        int[] next = new int[1];
        blocking.block(queue -> next[0] = queue.take(), done);
        return next[0];
    }

    Wait take(int number) {
        return waits.remove(number);
    }

    void giveUp(int number) {
        Wait wait = waits.remove(number);
        if (wait != null) {
            wait.abandon();
        }
    }
}
