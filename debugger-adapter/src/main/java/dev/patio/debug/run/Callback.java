package dev.patio.debug.run;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.debug.SuspendedEvent;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.breakpoint.ExceptionWish;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.look.Look;
import dev.patio.debug.look.References;
import dev.patio.debug.look.Scene;
import dev.patio.debug.look.Sender;
import dev.patio.debug.look.Thrown;
import dev.patio.debug.place.Place;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.debug.run.Listener.Stopped;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Refusal;
import dev.patio.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Decides whether a thread stops where it could. On that thread. */
final class Callback {
    private static final String BLOCKS = "setBlocked";

    private final DebuggedPat pat;
    private final PatBreakpoints breakpoints;
    private final Scenes scenes;
    private final References references;
    private final Listener listener;
    private final Timeline timeline;
    private final AtomicReference<Optional<Halt>> entry = new AtomicReference<>(Optional.empty());
    private final ThreadLocal<Boolean> waits = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    Callback(
            DebuggedPat pat,
            PatBreakpoints breakpoints,
            Scenes scenes,
            References references,
            Listener listener,
            Timeline timeline) {
        this.pat = pat;
        this.breakpoints = breakpoints;
        this.scenes = scenes;
        this.references = references;
        this.listener = listener;
        this.timeline = timeline;
    }

    /** @param why the first statement of the user's is to be stopped at */
    void expectEntry(Halt why) {
        entry.set(Optional.of(why));
    }

    /** Whether the first statement is still to come. */
    boolean expectsEntry() {
        return entry.get().isPresent();
    }

    /** Stops the calling thread if it is to stop and is in the middle of a wait; whether there is nothing to do any more. */
    boolean stopsWaiting(DebuggerSession debugger, PatThread thread) {
        Optional<Halt> halt = thread.halt();
        if (halt.isPresent() && isBlocked()) {
            waits.set(true);
            try {
                if (!debugger.suspendHere(null)) {
                    stop(thread, scenes.waiting(Optional.empty()), stopped(thread, halt.get()), List.of());
                }
            } finally {
                waits.remove();
            }
        }
        return thread.halt().isEmpty();
    }

    private static boolean isBlocked() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames ->
                        frames.anyMatch(frame -> TruffleSafepoint.class.isAssignableFrom(frame.getDeclaringClass())
                                && frame.getMethodName().startsWith(BLOCKS)));
    }

    /** Whether the calling thread is stopped, and runs code of the program only because somebody looks at something. */
    boolean isInside() {
        return inside.get();
    }

    void suspended(SuspendedEvent event) {
        if (!pat.has(Thread.currentThread())) {
            return;
        }
        inside.set(true);
        try {
            decide(event, pat.of(Thread.currentThread()));
        } finally {
            inside.remove();
        }
    }

    private void decide(SuspendedEvent event, PatThread thread) {
        List<LineBreakpoint> reached = thread.hasReached();
        Optional<Halt> halt = thread.halt();
        if (waits.get() && halt.isPresent()) {
            stop(thread, scenes.waiting(Optional.of(event)), stopped(thread, halt.get()), List.of());
            thread.stands(event);
            return;
        }
        Optional<Stopped> stopped =
                isUsers(event.getSourceSection()) ? reason(event, thread, reached) : Optional.empty();
        if (stopped.isEmpty()) {
            if (entry.get().isPresent()) {
                event.prepareStepInto(1);
            } else {
                thread.passOver(event);
            }
            return;
        }
        if (stopped.get().reason() == Reason.STEP && halt.isEmpty() && Arrival.isSeenBy(thread)) {
            thread.stepsNoMore();
            event.prepareContinue();
            return;
        }
        if (stopped.get().reason() == Reason.STEP && AwaitingModule.isHidden(event)) {
            event.prepareStepInto(1); // to the next statement, which is one of the module
            return;
        }
        Optional<Sender> sender = halt.or(entry::get).flatMap(Halt::sender);
        entry.set(Optional.empty());
        stop(thread, scenes.at(event, sender), stopped.get(), reached);
        thread.stands(event);
    }

    private void stop(PatThread thread, Scene scene, Stopped stopped, List<LineBreakpoint> reached) {
        Stop stop = new Stop(scene, references);
        if (thread.begin(stop)) {
            listener.stopped(stopped);
            if (!stopped.aside()) {
                pat.stopped(thread);
            }
            timeline.stopped(pat.pat().id(), Thread.currentThread(), word(stopped.reason()));
            pat.stands(reached);
            stop.park();
            timeline.goesOn(pat.pat().id(), Thread.currentThread());
        }
    }

    private static String word(Reason reason) {
        return "stopped: " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private boolean isUsers(SourceSection section) {
        return section != null && pat.userCode().contains(section.getSource()) && !AwaitingModule.isBehind(section);
    }

    private Optional<Stopped> reason(SuspendedEvent event, PatThread thread, List<LineBreakpoint> reached) {
        List<String> failures = new ArrayList<>();
        breakpoints
                .failedCondition(event)
                .flatMap(condition -> look(event).failure(condition))
                .ifPresent(failures::add);
        List<LineBreakpoint> hit = breakpoints.hit(event, reached).stream()
                .filter(breakpoint -> holds(event, breakpoint, failures))
                .filter(LineBreakpoint::counts)
                .filter(breakpoint -> !logs(event, breakpoint))
                .filter(breakpoints::has) // a condition may take its time
                .toList();
        DebugException exception = event.getException();
        if (exception != null && isWished(event)) {
            return Optional.of(stopped(
                    thread,
                    new Halt(
                            Reason.EXCEPTION,
                            Optional.ofNullable(exception.getMessage()),
                            List.of(),
                            Optional.empty())));
        }
        if (!hit.isEmpty()) {
            return Optional.of(stopped(
                    thread,
                    new Halt(
                            Reason.BREAKPOINT,
                            failures.stream()
                                    .findFirst()
                                    .map(text -> Messages.text("breakpoint.condition.failed", text)),
                            hit.stream().map(LineBreakpoint::id).toList(),
                            Optional.empty())));
        }
        if (PatBreakpoints.isStatement(event)) {
            return Optional.of(stopped(thread, Halt.of(Reason.STATEMENT)));
        }
        // A call that begins anew is made again first, by a statement of its caller.
        boolean stepped = event.isStep() && !event.isUnwind() && !thread.isBeside(event);
        return entry.get().or(() -> thread.wished(stepped)).map(halt -> stopped(thread, halt));
    }

    private boolean isWished(SuspendedEvent event) {
        ExceptionWish wish = breakpoints.exceptions();
        Look look = look(event);
        Thrown thrown = look.thrown().orElseThrow();
        return wish.raised().filter(types -> types.mean(thrown.types())).isPresent()
                || wish.uncaught()
                        .filter(types -> types.mean(thrown.types()) && !look.isHandled(thrown))
                        .isPresent();
    }

    private Look look(SuspendedEvent event) {
        return new Look(scenes.at(event, Optional.empty()), references, this);
    }

    private boolean holds(SuspendedEvent event, LineBreakpoint breakpoint, List<String> failures) {
        try {
            return breakpoints
                    .openCondition(breakpoint)
                    .map(condition -> look(event).holds(condition))
                    .orElse(true);
        } catch (Refusal e) {
            failures.add(e.getMessage());
            return true;
        }
    }

    private Stopped stopped(PatThread thread, Halt why) {
        boolean aside = thread.arrival().isPresent() || (why.sender().isEmpty() && pat.isAside(thread));
        return new Stopped(thread.id(), why.reason(), why.text(), why.breakpoints(), aside);
    }

    /** Whether it only says something. */
    private boolean logs(SuspendedEvent event, LineBreakpoint breakpoint) {
        breakpoint.wish().log().ifPresent(message -> {
            Look look = look(event);
            listener.said(new Said(
                    Category.DEBUGGER,
                    message.with(look::text) + "\n",
                    Optional.of(pat.pat().name()),
                    Place.of(event.getSourceSection())));
        });
        return breakpoint.wish().log().isPresent();
    }
}
