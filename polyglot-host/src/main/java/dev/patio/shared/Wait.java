package dev.patio.shared;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * One thing that a pat waits for. It ends once: completed or failed by whoever has it, or cancelled by who waits. It
 * may have ended before anybody waits.
 *
 * <p>Either one thread calls {@link #await}, or {@link #whenDone} is called, once.
 */
public final class Wait extends Sleep {
    /** How a wait ends. */
    private sealed interface End {
        record Value(Object value, Runnable taken) implements End {}

        record Failure(SpaceException cause) implements End {}

        record Cancelled() implements End {}
    }

    /** In the place of a listener that there is none of, or none any more. */
    static final Runnable NOBODY = new Runnable() {
        @Override
        public void run() {
            // nobody is to be told
        }
    };

    /** That of waits that have ended before anybody waits. */
    private static final Patience UNUSED = new Patience();

    private final String what;
    private final Optional<String> export;
    private final Standing standing;
    private final Consumer<Wait> ended;
    private final AtomicReference<End> end = new AtomicReference<>();
    private final AtomicReference<Runnable> told = new AtomicReference<>(NOBODY);
    private volatile boolean timed;
    private volatile String where = "";

    /**
     * Begins a wait.
     *
     * @param what what for, as in "receive from channel 'orders'"
     * @param export the name of the export that it waits for, if it is one
     * @param standing where it stands
     * @param ended is told of its end, as a listener is
     * @param patience that of the pat
     */
    Wait(String what, Optional<String> export, Standing standing, Consumer<Wait> ended, Patience patience) {
        super(patience);
        this.what = what;
        this.export = export;
        this.standing = standing;
        this.ended = ended;
    }

    /** One that is over as it begins. */
    static Wait done(Object value) {
        return done(value, NOBODY);
    }

    /** @param taken is run by the thread that takes the value */
    static Wait done(Object value, Runnable taken) {
        Wait wait = new Wait("", Optional.empty(), _ -> {}, _ -> {}, UNUSED);
        wait.end.set(new End.Value(value, taken));
        return wait;
    }

    /** As {@link #done}. */
    static Wait failed(SpaceException cause) {
        Wait wait = new Wait("", Optional.empty(), _ -> {}, _ -> {}, UNUSED);
        wait.end.set(new End.Failure(cause));
        return wait;
    }

    /** Ends it; whether it had not ended before. */
    boolean complete(Object value) {
        return complete(value, NOBODY);
    }

    /**
     * The same.
     *
     * @param taken is run by the thread that takes the value
     */
    boolean complete(Object value, Runnable taken) {
        return end(new End.Value(value, taken));
    }

    /** Ends it; whether it had not ended before. */
    boolean fail(SpaceException cause) {
        return end(new End.Failure(cause));
    }

    /** Gives up waiting; whether it had not ended before, so that nothing was received and nothing sent. */
    public boolean cancel() {
        boolean mine = end(new End.Cancelled());
        if (mine) {
            standing.withdraw(this);
        }
        return mine;
    }

    /** Gives up waiting. What it was given in the last moment goes back to where it came from. */
    public void abandon() {
        if (!cancel() && end.get() instanceof End.Value(Object value, Runnable _)) {
            standing.giveBack(value);
        }
    }

    private boolean end(End how) {
        if (!end.compareAndSet(null, how)) {
            return false;
        }
        ended.accept(this);
        wake();
        told.getAndSet(NOBODY).run();
        return true;
    }

    @Override
    public boolean isDone() {
        return end.get() != null;
    }

    /** What for. */
    public String what() {
        return what;
    }

    Optional<String> export() {
        return export;
    }

    /** Whether it ends by itself one day. */
    boolean isTimed() {
        return timed;
    }

    /** It ends by itself one day: whoever waits has a timer that cancels it. */
    public void timed() {
        timed = true;
    }

    /** Tells which line of the program waits, as in {@code main.py:7}. */
    public void where(String fileAndLine) {
        where = fileAndLine;
    }

    /** The line of the program that waits, as far as it has been told; empty if not. */
    public String where() {
        return where;
    }

    /** Whether something is to run when it ends; else a thread sleeps for it. */
    public boolean isListenedTo() {
        return !told.get().equals(NOBODY);
    }

    /** For the user: where and what for. */
    String description() {
        return where.isEmpty() ? what : where + ": " + what;
    }

    /**
     * Has something run when it ends, or now if it has ended. It must be quick and take no lock: it runs on the thread
     * of whoever ends it, in the middle of that one's work.
     */
    public void whenDone(Runnable listener) {
        told.set(listener);
        if (isDone() && told.compareAndSet(listener, NOBODY)) {
            listener.run();
        }
    }

    /** Whether a thread waits by it, or did when it was interrupted. */
    boolean isOf(Thread thread) {
        return waiter().equals(Optional.of(thread));
    }

    boolean isOfNoThread() {
        return waiter().isEmpty();
    }

    /** What it gave, once it is done. */
    public Object get() {
        return switch (end.get()) {
            case End.Value(Object value, Runnable taken) -> {
                taken.run();
                yield value;
            }
            case End.Failure(SpaceException cause) -> throw cause;
            case End.Cancelled() -> throw new IllegalStateException("cancelled");
            case null -> throw new IllegalStateException("not done");
        };
    }
}
