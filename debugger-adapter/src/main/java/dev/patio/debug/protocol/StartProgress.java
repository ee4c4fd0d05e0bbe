package dev.patio.debug.protocol;

import dev.patio.debug.text.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.eclipse.lsp4j.debug.ProgressEndEventArguments;
import org.eclipse.lsp4j.debug.ProgressStartEventArguments;
import org.eclipse.lsp4j.debug.ProgressUpdateEventArguments;

/** Tells a client which programs are still to begin, if that takes longer than a second. Any thread. */
final class StartProgress {
    static final String ID = "start";

    private static final double WHOLE = 100;

    private final BiConsumer<String, Object> events;
    private final Executor later;
    private final Set<String> starting = new LinkedHashSet<>();
    private int all;
    private boolean shown;

    StartProgress(BiConsumer<String, Object> events) {
        this(events, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
    }

    StartProgress(BiConsumer<String, Object> events, Executor later) {
        this.events = events;
        this.later = later;
    }

    synchronized void starts(List<String> programs) {
        starting.addAll(programs);
        all = programs.size();
        later.execute(this::show);
    }

    private synchronized void show() {
        if (!starting.isEmpty()) {
            shown = true;
            ProgressStartEventArguments event = new ProgressStartEventArguments();
            event.setProgressId(ID);
            event.setTitle(Messages.text("progress.start"));
            event.setMessage(names());
            event.setPercentage(percentage());
            event.setCancellable(true);
            events.accept("progressStart", event);
        }
    }

    private String names() {
        return String.join(", ", starting);
    }

    private double percentage() {
        return WHOLE * (all - starting.size()) / all;
    }

    synchronized void begun(String program) {
        if (starting.remove(program) && shown) {
            if (starting.isEmpty()) {
                end();
            } else {
                ProgressUpdateEventArguments event = new ProgressUpdateEventArguments();
                event.setProgressId(ID);
                event.setMessage(names());
                event.setPercentage(percentage());
                events.accept("progressUpdate", event);
            }
        }
    }

    /** Nothing begins any more. */
    synchronized void over() {
        if (shown && !starting.isEmpty()) {
            end();
        }
        starting.clear();
    }

    private void end() {
        ProgressEndEventArguments event = new ProgressEndEventArguments();
        event.setProgressId(ID);
        events.accept("progressEnd", event);
    }
}
