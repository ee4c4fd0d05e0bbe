package dev.patio.guest;

import org.graalvm.polyglot.Engine;

/** One language. Stateless but for what is shared by all contexts of an engine; any thread may call it. */
public interface Guest {
    Language language();

    /**
     * Builds a context and takes it as far as it can go before the program is known. This is the expensive part of
     * a start, done ahead of need where there is time.
     *
     * @param engine the engine whose compiled code the context shares
     * @param access what the program may do
     */
    GuestContext open(Engine engine, Access access);
}
