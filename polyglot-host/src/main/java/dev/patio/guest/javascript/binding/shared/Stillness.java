package dev.patio.guest.javascript.binding.shared;

import dev.patio.guest.javascript.loop.EventLoop;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Activity;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows whether the program does nothing but wait in the space. Written on the program's thread, read by any. */
final class Stillness implements Activity {
    /** Finding out where a program is takes longer than most waits, so a program that waits often says so only when it is still. */
    private static final int OFTEN = 1000;

    private final EventLoop loop;
    private volatile boolean blocked;
    private final AtomicInteger promises = new AtomicInteger();
    private final AtomicInteger timers = new AtomicInteger();
    private final Set<Waiting> unplaced = new HashSet<>();
    private int begun;

    private Stillness(NodeProcess process) {
        loop = process.loop();
        loop.idle(this::place);
        process.launch().member().activity(this);
    }

    static Stillness of(NodeProcess process) {
        return process.part(Stillness.class, Stillness::new);
    }

    /** A blocked program does not turn its loop. */
    void blocked(boolean now) {
        blocked = now;
    }

    /** A wait by a promise has begun. */
    void begins(Waiting waiting, boolean timer) {
        promises.incrementAndGet();
        timers.addAndGet(timer ? 1 : 0);
        if (begun < OFTEN) {
            begun++;
            waiting.where(Place.ofCaller());
        } else {
            unplaced.add(waiting);
        }
    }

    /** A wait by a promise has ended. */
    void ends(Waiting waiting, boolean timer) {
        promises.decrementAndGet();
        timers.addAndGet(timer ? -1 : 0);
        unplaced.remove(waiting);
    }

    private void place() {
        unplaced.forEach(waiting -> waiting.where(Place.ofAwait(waiting.promised())));
        unplaced.clear();
    }

    @Override
    public boolean onlyWaits(int waits) {
        return blocked || loop.waitsOnlyFor(promises.get() + timers.get(), timers.get());
    }
}
