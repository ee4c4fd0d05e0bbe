package dev.patio.debug.command;

import dev.patio.command.Debuggers;
import dev.patio.command.Invocation;
import dev.patio.control.Debugging;
import dev.patio.debug.protocol.Offer;
import dev.patio.debug.protocol.OfferedDebugging;
import dev.patio.debug.run.DebuggedSession;
import dev.patio.session.Session;
import java.util.Optional;

/** Debuggers of sessions that run without one. */
public final class RunningDebuggers implements Debuggers {
    @Override
    public Debugging of(Session session, Invocation invocation) {
        Offer offer = new Offer(libraries -> DebuggedSession.of(session, libraries), Optional.empty());
        return new OfferedDebugging(invocation, offer);
    }
}
