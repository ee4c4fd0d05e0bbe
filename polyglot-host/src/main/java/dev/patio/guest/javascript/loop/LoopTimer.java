package dev.patio.guest.javascript.loop;

/** A timer of the loop. While it runs and is referenced, it keeps the loop alive. On the loop's thread only. */
public final class LoopTimer implements Comparable<LoopTimer> {
    private final EventLoop loop;
    private final Runnable callback;
    private long due;
    private long sequence;
    private boolean running;
    private boolean referenced = true;

    LoopTimer(EventLoop loop, Runnable callback) {
        this.loop = loop;
        this.callback = callback;
    }

    /** Starts it, again if it runs. */
    public void start(long delay) {
        stop();
        loop.schedule(this, delay);
        running = true;
        hold();
    }

    public void stop() {
        if (running) {
            loop.cancel(this);
            ended();
        }
    }

    public void reference(boolean keepsAlive) {
        if (referenced != keepsAlive) {
            drop();
            referenced = keepsAlive;
            hold();
        }
    }

    public boolean referenced() {
        return referenced;
    }

    void due(long time, long order) {
        due = time;
        sequence = order;
    }

    boolean isDue(long now) {
        return due <= now;
    }

    long remaining(long now) {
        return due - now;
    }

    void fire() {
        ended();
        callback.run();
    }

    private void ended() {
        drop();
        running = false;
    }

    private void hold() {
        if (running && referenced) {
            loop.hold();
        }
    }

    private void drop() {
        if (running && referenced) {
            loop.release();
        }
    }

    @Override
    public int compareTo(LoopTimer other) {
        int order = Long.compare(due, other.due);
        return order != 0 ? order : Long.compare(sequence, other.sequence);
    }
}
