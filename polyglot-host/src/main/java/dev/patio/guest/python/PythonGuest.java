package dev.patio.guest.python;

import dev.patio.guest.Access;
import dev.patio.guest.Guest;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Language;
import org.graalvm.polyglot.Engine;

/** Python on GraalPy. */
public final class PythonGuest implements Guest {
    @Override
    public Language language() {
        return Language.PYTHON;
    }

    @Override
    public GuestContext open(Engine engine, Access access) {
        return new PythonContext(engine, access);
    }
}
