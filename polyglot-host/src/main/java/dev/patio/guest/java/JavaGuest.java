package dev.patio.guest.java;

import dev.patio.guest.Access;
import dev.patio.guest.Guest;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Language;
import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import org.graalvm.polyglot.Engine;

/** Java by Espresso. */
public final class JavaGuest implements Guest {
    @Override
    public Language language() {
        return Language.JAVA;
    }

    /** The natives of a JDK do as they like, so a program of whom less is allowed is refused. */
    @Override
    public GuestContext open(Engine engine, Access access) {
        if (!access.equals(Access.ORDINARY)) {
            throw new UsageException(Messages.text("java.access"));
        }
        return new JavaContext(engine);
    }
}
