package dev.patio.session;

import dev.patio.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What to tell a user whose program met an error of ours. */
final class Bug {
    private Bug() {}

    static String report(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return Messages.text("session.bug", trace);
    }
}
