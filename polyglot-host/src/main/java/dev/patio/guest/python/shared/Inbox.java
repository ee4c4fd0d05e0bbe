package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.object.PythonObject;
import dev.patio.shared.Signal;
import dev.patio.shared.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What one event loop of the program awaits, by numbers. Its thread takes what is done, and sleeps here or is rung for. */
final class Inbox {
    private final PythonObject shown;
    private final Blocking blocking;
    private final Signal signal;
    private final Consumer<Inbox> bell;
    private final Map<Integer, Wait> waits = new ConcurrentHashMap<>();

    /** Bounded by the waits that there are. */
    private final Queue<Integer> done = new ConcurrentLinkedQueue<>();

    private final AtomicBoolean still = new AtomicBoolean();
    private final AtomicBoolean rung = new AtomicBoolean();
    private volatile boolean ringing;
    private int last;

    /**
     * Makes one.
     *
     * @param shown what the program has of it
     * @param bell has the program's thread for this wake the loop
     */
    Inbox(PythonObject shown, Blocking blocking, Signal signal, Consumer<Inbox> bell) {
        this.shown = shown;
        this.blocking = blocking;
        this.signal = signal;
        this.bell = bell;
    }

    PythonObject shown() {
        return shown;
    }

    /**
     * Gives the number of a wait, negative if it is over as it begins.
     *
     * @param where tells which line of the program waits
     */
    int begin(Wait wait, Supplier<String> where) {
        int number = ++last;
        if (wait.isDone()) {
            waits.put(-number, wait);
            return -number;
        }
        wait.where(where.get());
        waits.put(number, wait);
        wait.whenDone(() -> {
            done.add(number);
            wake();
        });
        return number;
    }

    /** Any thread: the loop has something to do. */
    void wake() {
        signal.give();
        stir();
        if (ringing) {
            ring();
        }
    }

    private void ring() {
        if (rung.compareAndSet(false, true)) {
            bell.accept(this);
        }
    }

    /** The bell has been heard. */
    void heard() {
        rung.set(false);
    }

    /** Whether the bell is to ring, as the loop sleeps elsewhere. */
    void ringing(boolean whether) {
        ringing = whether;
        if (whether && signal.isDone()) {
            ring();
        }
    }

    /** Gives the numbers of those that are done, and sleeps until it is woken or the time is over if there is none. */
    List<Integer> take(Optional<Long> deadline) {
        if (done.isEmpty() && deadline.map(end -> end > System.nanoTime()).orElse(true)) {
            sleep(deadline);
        }
        signal.clear();
        List<Integer> numbers = new ArrayList<>();
        for (Integer number = done.poll(); number != null; number = done.poll()) {
            numbers.add(number);
        }
        return numbers;
    }

    /** Without a timer only others can end this, and the thread counts as blocked until the moment in which they do. */
    private void sleep(Optional<Long> deadline) {
        if (deadline.isEmpty()) {
            still.set(true);
            blocking.blocked(1);
        }
        try {
            blocking.leave(sleep -> sleep.await(deadline), signal);
        } finally {
            stir();
        }
    }

    private void stir() {
        if (still.compareAndSet(true, false)) {
            blocking.blocked(-1);
        }
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
