package dev.patio.command;

import dev.patio.control.Debugging;
import dev.patio.session.Session;

/** The debugger that another module brings, found as a service. */
public interface Debuggers {
    /** For a session that runs already, or is about to. */
    Debugging of(Session session, Invocation invocation);
}
