package dev.patio.guest.javascript.binding.shared;

import dev.patio.guest.javascript.loop.EventLoop;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Activity;
import java.util.concurrent.atomic.AtomicInteger;

/** Knows whether the program does nothing but wait in the space. Written on the program's thread, read by any. */
final class Stillness implements Activity {
    private final EventLoop loop;
    private volatile boolean blocked;
    private final AtomicInteger promises = new AtomicInteger();
    private final AtomicInteger timers = new AtomicInteger();

    private Stillness(NodeProcess process) {
        loop = process.loop();
        process.launch().member().activity(this);
    }

    static Stillness of(NodeProcess process) {
        return process.part(Stillness.class, Stillness::new);
    }

    /** A blocked program does not turn its loop. */
    void blocked(boolean now) {
        blocked = now;
    }

    /** A wait by a promise has begun or ended. */
    void promised(int more, int moreTimers) {
        promises.addAndGet(more);
        timers.addAndGet(moreTimers);
    }

    @Override
    public boolean onlyWaits(int waits) {
        return blocked || loop.waitsOnlyFor(promises.get() + timers.get(), timers.get());
    }
}
