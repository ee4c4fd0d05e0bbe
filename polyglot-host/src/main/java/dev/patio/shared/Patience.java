package dev.patio.shared;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * How the threads of a pat wait before they sleep: they look again and again, as to sleep and wake takes longer than most
 * answers do, and let others go first now and then, as whoever is waited for may be one of them. Where another process has the core
 * then, that takes a whole slice of time, and they sleep at once for a while. Any thread; races make the while a little longer or
 * shorter.
 */
public final class Patience {
    /** About as long as a thread takes to sleep and wake; of no use where the other side has no core to run on. */
    private static final int SPINS = Runtime.getRuntime().availableProcessors() > 1 ? 1_000 : 0;

    private static final int SPINS_A_TURN = 32;

    /** Nobody of ours has the core for so long before the turn comes round. */
    private static final long LONG_TURN = TimeUnit.MICROSECONDS.toNanos(200);

    private static final int SHORTEST_REST = 32;
    private static final int LONGEST_REST = 1024;

    private int rest = SHORTEST_REST;
    private int resting;

    /** Gives what is waited for some time to be there. */
    public void spin(BooleanSupplier done) {
        if (resting > 0) {
            resting--;
            return;
        }
        for (int i = 1; i <= SPINS; i++) {
            if (done.getAsBoolean()) {
                rest = SHORTEST_REST;
                return;
            }
            if (i % SPINS_A_TURN != 0) {
                Thread.onSpinWait();
            } else if (tookLong()) {
                resting = rest;
                rest = Math.min(2 * rest, LONGEST_REST);
                return;
            }
        }
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private static boolean tookLong() {
        long before = System.nanoTime();
        Thread.yield();
        return System.nanoTime() - before > LONG_TURN;
    }
}
