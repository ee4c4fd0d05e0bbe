package dev.patio.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What one who records a {@link Timeline} has not taken yet: a bounded number of events. Any thread. */
public final class Tape {
    /** Some tens of megabytes. */
    private static final int MOST = 1 << 16;

    private List<TraceEvent> events = new ArrayList<>();
    private long leftOut;
    private boolean over;

    Tape() {}

    /** Adds events, all or none: where there is no room for them they are left out. */
    synchronized void add(List<? extends TraceEvent> together) {
        if (!over && events.size() + together.size() <= MOST) {
            events.addAll(together);
            wakeIfHalfFull();
        } else {
            leftOut += together.size();
        }
    }

    /** Adds what others make no sense without. There is little of it. */
    synchronized void addAlways(List<? extends TraceEvent> together) {
        if (!over) {
            events.addAll(together);
        }
    }

    private void wakeIfHalfFull() {
        if (events.size() > MOST / 2) {
            notifyAll();
        }
    }

    synchronized void end() {
        over = true;
        notifyAll();
    }

    /** Whether nothing will come any more beyond what is to be taken. */
    public synchronized boolean isOver() {
        return over;
    }

    /** Takes what has come when so much time has passed; earlier where much has come, or nothing will any more. */
    public synchronized List<TraceEvent> take(Duration period) throws InterruptedException {
        long end = System.nanoTime() + period.toNanos();
        for (long left = period.toMillis();
                left > 0;
                left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
            if (over || events.size() > MOST / 2) {
                break;
            }
            wait(left);
        }
        List<TraceEvent> taken = events;
        events = new ArrayList<>();
        return taken;
    }

    /** How many events were lost, as they came faster than they were taken. */
    public synchronized long leftOut() {
        return leftOut;
    }
}
