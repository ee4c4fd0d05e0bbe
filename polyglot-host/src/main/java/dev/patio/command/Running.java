package dev.patio.command;

import dev.patio.control.ControlServer;
import dev.patio.control.Debugging;
import dev.patio.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ServiceLoader;

/** A session with what the user's other commands see of it. */
public record Running(Session session, Invocation invocation, Debugging debugging) {
    /** One that can be debugged by whoever comes later. */
    public Running(Session session, Invocation invocation) {
        this(session, invocation, new Later(session, invocation));
    }

    /** Starts the session, waits for its end and gives its exit status. */
    public int await() throws InterruptedException {
        return await(() -> {});
    }

    /** What has to happen before a session starts. */
    public interface Beginning {
        void await() throws InterruptedException;
    }

    /** As {@link #await()}, but shows the session before it starts. */
    public int await(Beginning beginning) throws InterruptedException {
        try (ControlServer server = ControlServer.open(session, debugging, invocation.environment())) {
            server.start();
            beginning.await();
            session.start();
            return session.await();
        }
    }

    /** Looks for a debugger only when somebody wants it: starts do not pay for it. */
    private static final class Later implements Debugging {
        private final Session session;
        private final Invocation invocation;
        private Debugging found;

        Later(Session session, Invocation invocation) {
            this.session = session;
            this.invocation = invocation;
        }

        @Override
        public void serve(InputStream in, OutputStream out) throws IOException, InterruptedException {
            found().serve(in, out);
        }

        private synchronized Debugging found() {
            if (found == null) {
                found = ServiceLoader.load(Debuggers.class)
                        .findFirst()
                        .orElseThrow()
                        .of(session, invocation);
            }
            return found;
        }
    }
}
