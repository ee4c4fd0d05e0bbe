package dev.patio.session;

import dev.patio.guest.Access;
import dev.patio.guest.Guest;
import dev.patio.guest.Language;
import dev.patio.guest.Launch;
import dev.patio.guest.java.JavaGuest;
import dev.patio.guest.javascript.JavaScriptGuest;
import dev.patio.guest.python.PythonGuest;
import org.graalvm.polyglot.Engine;

/** One host and the programs that it runs. */
public final class Session {
    public int run(Language language, Launch launch) {
        Guest guest = switch (language) {
            case JAVASCRIPT -> new JavaScriptGuest();
            case PYTHON -> new PythonGuest();
            case JAVA -> new JavaGuest();
        };
        Engine engine = Engine.newBuilder()
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        try (var context = guest.open(engine, Access.ORDINARY)) {
            return context.run(launch);
        }
    }
}
