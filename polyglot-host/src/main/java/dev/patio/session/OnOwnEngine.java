package dev.patio.session;

import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import org.graalvm.polyglot.Engine;

/** A context whose engine ends with it. */
record OnOwnEngine(GuestContext context, Engine engine) implements GuestContext {
    @Override
    public int run(Launch launch) {
        return context.run(launch);
    }

    @Override
    public boolean signal(Signal signal) {
        return context.signal(signal);
    }

    @Override
    public void close() {
        context.close();
        engine.close(true);
    }
}
