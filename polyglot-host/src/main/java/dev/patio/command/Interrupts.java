package dev.patio.command;

import dev.patio.guest.Signal;
import dev.patio.session.Session;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What signals from outside mean for a session: the first that asks for an end asks all programs, the second ends them.
 *
 * @param ending is run when the first has come
 */
public record Interrupts(Session session, Runnable ending, AtomicInteger count) implements Consumer<Signal> {
    public Interrupts(Session session, Runnable ending) {
        this(session, ending, new AtomicInteger());
    }

    @Override
    public void accept(Signal signal) {
        if (!signal.endsHost()) {
            session.signal(signal);
        } else if (count.getAndIncrement() == 0) {
            session.interrupt(signal);
            ending.run();
        } else {
            session.kill(signal.status());
        }
    }
}
