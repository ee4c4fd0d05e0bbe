package dev.patio.debug.protocol;

import dev.patio.command.Invocation;
import dev.patio.control.Debugging;
import java.io.InputStream;
import java.io.OutputStream;

/** Serves those who want to debug a session from outside. */
public record OfferedDebugging(Invocation invocation, Offer offer) implements Debugging {
    @Override
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        new Connection(out, invocation, offer.trusted()).serve(in);
    }
}
