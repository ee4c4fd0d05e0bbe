package dev.patio.cli.terminal;

import dev.patio.session.Events;
import dev.patio.session.Pat;
import dev.patio.session.PatState;
import dev.patio.text.Messages;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Tells on a terminal what a start that takes longer than a second is doing, and passes on notices. */
public final class StartNotice implements Events, AutoCloseable {
    private final Console console;
    private final Set<String> starting = new LinkedHashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "start notice");
        thread.setDaemon(true);
        return thread;
    });
    private boolean shown;

    /** Waits for pats of these names. */
    public StartNotice(Console console, Iterable<String> names) {
        this.console = console;
        names.forEach(starting::add);
        if (console.onTerminal()) {
            ScheduledFuture<?> _ = clock.schedule(this::show, 1, TimeUnit.SECONDS);
        }
    }

    private synchronized void show() {
        if (!starting.isEmpty()) {
            shown = true;
            console.showStatus(Messages.text("cli.starting", String.join(", ", starting)));
        }
    }

    @Override
    public synchronized void changed(Pat pat) {
        if (pat.state() != PatState.STARTING && starting.remove(pat.name()) && shown) {
            if (starting.isEmpty()) {
                console.hideStatus();
            } else {
                show();
            }
        }
    }

    @Override
    public void notice(String message) {
        console.say("patio: " + message);
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        starting.clear();
        console.hideStatus();
    }
}
