package dev.patio.guest.javascript;

import dev.patio.guest.Access;
import dev.patio.guest.Guest;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Language;
import org.graalvm.polyglot.Engine;

/** JavaScript on GraalJS under Node's own library. */
public final class JavaScriptGuest implements Guest {
    @Override
    public Language language() {
        return Language.JAVASCRIPT;
    }

    @Override
    public GuestContext open(Engine engine, Access access) {
        return new JavaScriptContext(engine, access);
    }
}
