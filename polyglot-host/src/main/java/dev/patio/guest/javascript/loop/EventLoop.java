package dev.patio.guest.javascript.loop;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.patio.shared.Patience;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The loop of libuv as Node uses it. All on the program's own thread, but for {@link #arrive}.
 *
 * <p>What may throw out of {@link #run} is what ends the program.
 */
public final class EventLoop {
    /** What runs after each poll: Node's immediates. */
    public interface Check {
        /** Whether the loop must not wait, as the next check has work. */
        boolean pending();

        void run();
    }

    private static final long A_WHILE_MILLIS = 20;

    private static final Check NOTHING = new Check() {
        @Override
        public boolean pending() {
            return false;
        }

        @Override
        public void run() {}
    };

    /**
     * What the loop waits with while it does nothing.
     *
     * @param active what keeps it alive, timers included
     * @param timers how many will end the wait, if nothing arrives before
     */
    private record Parked(int active, int timers) {}

    /** Bounded by what the program has started and not yet seen the end of, as in libuv. */
    private final LinkedBlockingQueue<Runnable> arrivals = new LinkedBlockingQueue<>();

    private final Patience patience = new Patience();
    private final PriorityQueue<LoopTimer> timers = new PriorityQueue<>();
    private final Queue<Runnable> closing = new ArrayDeque<>();
    private final long start = System.nanoTime();
    private volatile Optional<Parked> parked = Optional.empty();
    private Check check = NOTHING;
    private Runnable idle = () -> {};
    private long now;
    private long sequence;
    private int active;
    private long idleNanos;

    public void check(Check immediates) {
        check = immediates;
    }

    /** To be run whenever the loop has done nothing for a while, and goes on doing so. */
    public void idle(Runnable told) {
        idle = told;
    }

    /** Milliseconds since the loop was made, as of the start of this turn. */
    public long now() {
        return now;
    }

    public void updateTime() {
        now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    public long idleNanos() {
        return idleNanos;
    }

    /** Counts something that keeps the loop alive: a request under way, a handle that is open and referenced. */
    public void hold() {
        active++;
    }

    public void release() {
        active--;
    }

    /** Whether it waits, for this and nothing else. Any thread. */
    public boolean waitsOnlyFor(int holds, int running) {
        return parked.equals(Optional.of(new Parked(holds, running))) && arrivals.isEmpty();
    }

    /** Runs something on the loop's thread, soon. Any thread. */
    public void arrive(Runnable arrival) {
        arrivals.add(arrival);
    }

    /** Runs something at the end of this turn. */
    public void close(Runnable callback) {
        closing.add(callback);
    }

    public LoopTimer timer(Runnable callback) {
        return new LoopTimer(this, callback);
    }

    public boolean alive() {
        return active > 0 || check.pending() || !closing.isEmpty();
    }

    /** Turns until nothing keeps the loop alive. */
    public void run() {
        updateTime();
        if (alive()) {
            runTimers();
        }
        while (alive()) {
            poll();
            check.run();
            runClosing();
            updateTime();
            runTimers();
        }
    }

    void schedule(LoopTimer timer, long delay) {
        timer.due(now + delay, sequence++);
        timers.add(timer);
    }

    void cancel(LoopTimer timer) {
        timers.remove(timer);
    }

    private void runTimers() {
        while (!timers.isEmpty() && timers.peek().isDue(now)) {
            timers.poll().fire();
        }
    }

    private void poll() {
        long begin = System.nanoTime();
        Runnable arrival = await();
        idleNanos += System.nanoTime() - begin;
        updateTime();
        for (int count = arrivals.size() + 1; arrival != null; arrival = --count > 0 ? arrivals.poll() : null) {
            arrival.run();
        }
    }

    private Runnable await() {
        Runnable arrival = arrivals.poll();
        if (arrival != null || check.pending() || !closing.isEmpty()) {
            return arrival;
        }
        long timeout = timers.isEmpty() ? Long.MAX_VALUE : timers.peek().remaining(now);
        if (timeout <= 0) {
            return null;
        }
        parked = Optional.of(new Parked(active, timers.size()));
        arrival = await(Math.min(timeout, A_WHILE_MILLIS));
        if (arrival == null && timeout > A_WHILE_MILLIS) {
            idle.run();
            arrival = await(timeout - A_WHILE_MILLIS);
        }
        parked = Optional.empty();
        return arrival;
    }

    private Runnable await(long timeout) {
        var awaited = new Awaited(timeout);
        TruffleSafepoint.setBlockedThreadInterruptible(null, this::await, awaited);
        return awaited.arrival;
    }

    private static final class Awaited {
        private final long timeout;
        private Runnable arrival;

        Awaited(long timeout) {
            this.timeout = timeout;
        }
    }

    private void await(Awaited awaited) throws InterruptedException {
        patience.spin(() -> !arrivals.isEmpty());
        awaited.arrival = arrivals.poll(awaited.timeout, TimeUnit.MILLISECONDS);
    }

    private void runClosing() {
        for (int count = closing.size(); count > 0; count--) {
            closing.remove().run();
        }
    }
}
