package dev.patio.debug.run;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.look.Look;
import dev.patio.debug.look.References;
import dev.patio.debug.place.Place;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.debug.run.Listener.Stopped;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Decides whether a thread stops where it could. On that thread. */
final class Callback {
    private final DebuggedPat pat;
    private final PatBreakpoints breakpoints;
    private final References references;
    private final Listener listener;
    private final AtomicBoolean entryExpected = new AtomicBoolean();

    Callback(DebuggedPat pat, PatBreakpoints breakpoints, References references, Listener listener) {
        this.pat = pat;
        this.breakpoints = breakpoints;
        this.references = references;
        this.listener = listener;
    }

    void expectEntry() {
        entryExpected.set(true);
    }

    void suspended(SuspendedEvent event) {
        PatThread thread = pat.of(Thread.currentThread());
        Optional<Stopped> stopped = isUsers(event.getSourceSection()) ? reason(event, thread) : Optional.empty();
        if (stopped.isEmpty()) {
            if (entryExpected.get()) {
                event.prepareStepInto(1);
            } else {
                thread.passOver(event);
            }
            return;
        }
        entryExpected.set(false);
        Stop stop = new Stop(event, references);
        thread.begin(stop);
        listener.stopped(stopped.get());
        stop.park();
        thread.stands(event);
    }

    private boolean isUsers(SourceSection section) {
        return section != null && pat.userCode().contains(section.getSource());
    }

    private Optional<Stopped> reason(SuspendedEvent event, PatThread thread) {
        List<String> failures = new ArrayList<>();
        breakpoints
                .failedCondition(event)
                .flatMap(condition -> new Look(event, references, this).failure(condition))
                .ifPresent(failures::add);
        List<LineBreakpoint> hit = breakpoints.hit(event).stream()
                .filter(breakpoint -> holds(event, breakpoint, failures))
                .filter(LineBreakpoint::counts)
                .filter(breakpoint -> !logs(event, breakpoint))
                .toList();
        DebugException exception = event.getException();
        if (exception != null) {
            return stopped(thread, Reason.EXCEPTION, Optional.ofNullable(exception.getMessage()), List.of());
        }
        if (!hit.isEmpty()) {
            return stopped(
                    thread,
                    Reason.BREAKPOINT,
                    failures.stream().findFirst().map(text -> Messages.text("breakpoint.condition.failed", text)),
                    hit);
        }
        if (PatBreakpoints.isStatement(event)) {
            return stopped(thread, Reason.STATEMENT, Optional.empty(), List.of());
        }
        if (entryExpected.get()) {
            return stopped(thread, Reason.ENTRY, Optional.empty(), List.of());
        }
        return thread.wished(event.isStep()).flatMap(reason -> stopped(thread, reason, Optional.empty(), List.of()));
    }

    private boolean holds(SuspendedEvent event, LineBreakpoint breakpoint, List<String> failures) {
        try {
            return breakpoints
                    .openCondition(breakpoint)
                    .map(condition -> new Look(event, references, this).holds(condition))
                    .orElse(true);
        } catch (Refusal e) {
            failures.add(e.getMessage());
            return true;
        }
    }

    private static Optional<Stopped> stopped(
            PatThread thread, Reason reason, Optional<String> text, List<LineBreakpoint> hit) {
        return Optional.of(new Stopped(
                thread.id(), reason, text, hit.stream().map(LineBreakpoint::id).toList()));
    }

    /** Whether it only says something. */
    private boolean logs(SuspendedEvent event, LineBreakpoint breakpoint) {
        breakpoint.wish().log().ifPresent(message -> {
            Look look = new Look(event, references, this);
            listener.said(new Said(
                    Category.DEBUGGER,
                    message.with(look::text) + "\n",
                    Optional.of(pat.pat().name()),
                    Place.of(event.getSourceSection())));
        });
        return breakpoint.wish().log().isPresent();
    }
}
