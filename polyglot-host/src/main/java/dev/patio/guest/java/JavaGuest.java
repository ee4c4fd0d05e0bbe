package dev.patio.guest.java;

import dev.patio.guest.Access;
import dev.patio.guest.Guest;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Language;
import org.graalvm.polyglot.Engine;

/** Java on Espresso. */
public final class JavaGuest implements Guest {
    @Override
    public Language language() {
        return Language.JAVA;
    }

    @Override
    public GuestContext open(Engine engine, Access access) {
        return new JavaContext(engine);
    }
}
