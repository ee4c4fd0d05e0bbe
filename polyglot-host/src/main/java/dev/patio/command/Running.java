package dev.patio.command;

import dev.patio.control.ControlServer;
import dev.patio.session.Session;

/** A session with what the user's other commands see of it. */
public record Running(Session session, Invocation invocation) {
    /** Starts the session, waits for its end and gives its exit status. */
    public int await() throws InterruptedException {
        try (ControlServer server = ControlServer.open(session, invocation.environment())) {
            server.start();
            session.start();
            return session.await();
        }
    }
}
