package dev.patio.debug.run;

import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.java.JavaExpressions;
import dev.patio.debug.look.PythonHandlers;
import dev.patio.debug.look.Scene;
import dev.patio.debug.look.Sender;
import dev.patio.debug.look.TimeLimit;
import dev.patio.debug.text.Messages;
import dev.patio.shared.Space;
import java.util.List;
import java.util.Optional;

/** What there is to look at where threads of a pat stop. On those threads. */
record Scenes(int pat, Space space, TimeLimit limit, JavaExpressions java, PythonHandlers python) {
    Scenes(int pat, Space space, TimeLimit limit) {
        this(pat, space, limit, new JavaExpressions(), new PythonHandlers());
    }

    /** At a statement of the program. */
    Scene at(SuspendedEvent event, Optional<Sender> sender) {
        return new Scene(Optional.of(event), Optional.empty(), sender, space::report, limit, java, python);
    }

    /** In the middle of a wait. */
    Scene waiting(Optional<SuspendedEvent> event) {
        String what = space.awaitedBy(pat, Thread.currentThread())
                .map(awaited -> Messages.text("waits.for", awaited))
                .orElseGet(this::aside);
        return new Scene(event, Optional.of(what), Optional.empty(), space::report, limit, java, python);
    }

    /** An event loop waits for all that is asked of the space, and for what else may happen. */
    private String aside() {
        List<String> asked = space.awaitedAside(pat);
        return asked.isEmpty() ? Messages.text("waits.outside") : Messages.text("waits.for", String.join(", ", asked));
    }
}
