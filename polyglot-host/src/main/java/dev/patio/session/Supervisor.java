package dev.patio.session;

import dev.patio.guest.Signal;
import dev.patio.text.Messages;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sees one instance of a program through: starts it when its turn has come, again when its restart policy says so,
 * and knows when it is over for good. All calls on the session's supervising thread, but for {@link #report} and
 * {@link #pat}.
 */
final class Supervisor {
    private final String name;
    private final Program program;
    private final Session session;

    /** Whether it began for a program, and not for the user. */
    private final boolean child;

    private volatile Pat pat;
    private volatile Outcome outcome;
    private final AtomicInteger restarts = new AtomicInteger();
    private boolean everStarted;
    private boolean startPending;
    private boolean stopping;

    /** A restart that was asked for: the end of the pat is then not the end of the program. */
    private boolean again;

    private int attempt;

    Supervisor(String name, Program program, Session session) {
        this.name = name;
        this.program = program;
        this.session = session;
        this.child = false;
    }

    /** For a pat that another one has asked for: it begins at once, and only once. */
    Supervisor(Pat pat, Session session) {
        this.name = pat.name();
        this.program = pat.program();
        this.session = session;
        this.child = true;
        this.pat = pat;
    }

    Program program() {
        return program;
    }

    String name() {
        return name;
    }

    Optional<Pat> pat() {
        return Optional.ofNullable(pat);
    }

    boolean isChild() {
        return child;
    }

    boolean isOver() {
        return outcome != null;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Between its first start and its last end. */
    boolean isActive() {
        return pat != null && outcome == null;
    }

    /** Whether a start is to be expected that nobody asked for. */
    boolean mayStart() {
        return !stopping && outcome == null && (pat == null || program.restart().policy() != Restart.Policy.NO);
    }

    /** Whether a pat has ended or is to, and what follows of that is still to come: another pat, or the end of others. */
    boolean isBetween() {
        Pat current = pat;
        return again || (current != null && outcome == null && current.state() == PatState.ENDED);
    }

    boolean wasStarted() {
        return everStarted;
    }

    /** Starts the first pat if all that it waits for has happened, gives up if it cannot happen any more. */
    void startIfReady() {
        if (pat != null || outcome != null) {
            return;
        }
        if (stopping) {
            over(Outcome.skipped(130, Messages.text("session.skipped.ending")));
            return;
        }
        boolean ready = true;
        for (After after : program.after()) {
            for (Supervisor other : session.instancesOf(after.program())) {
                Optional<String> never = other.never(after);
                if (never.isPresent()) {
                    over(Outcome.skipped(1, never.get()));
                    return;
                }
                ready &= other.got(after);
            }
        }
        if (ready && session.hasRoom()) {
            start();
        }
    }

    /** Whether it got so far. */
    private boolean got(After after) {
        return switch (after) {
            case After.Started _ -> wasStarted();
            case After.Exited _ -> isOver();
            case After.Exported exported -> isExported(exported);
        };
    }

    /** Why it will not get so far any more. */
    private Optional<String> never(After after) {
        if (!isOver()) {
            return Optional.empty();
        }
        return switch (after) {
            case After.Started _
            when !wasStarted() -> Optional.of(Messages.text("session.skipped.never-started", name));
            case After.Exited _
            when outcome.status() != 0 -> Optional.of(Messages.text("session.skipped.failed", name, outcome.status()));
            case After.Exported exported
            when !isExported(exported) ->
                Optional.of(Messages.text("session.skipped.never-exported", name, exported.name()));
            default -> Optional.empty();
        };
    }

    private boolean isExported(After.Exported exported) {
        return session.space().version(exported.name()).isPresent();
    }

    /** Begins what a program asked for. */
    void begin() {
        session.starts(pat);
        pat.start();
        if (session.isEnding()) {
            pat.end(Outcome.killed());
        }
    }

    private void start() {
        startPending = false;
        pat = session.newPat(name, program);
        session.starts(pat);
        pat.start();
    }

    void patChanged(Pat changed) {
        if (changed != pat || outcome != null) {
            return;
        }
        everStarted |= changed.state() == PatState.RUNNING;
        if (changed.state() == PatState.ENDED && !startPending) {
            ended(changed.outcome().orElseThrow());
        }
    }

    private void ended(Outcome end) {
        everStarted |= end.kind() != Outcome.Kind.FAILED;
        if (again && !stopping) {
            again = false;
            start();
            return;
        }
        Restart restart = program.restart();
        if (stopping || !restart.applies(end) || end.kind() == Outcome.Kind.FAILED) {
            over(end);
            return;
        }
        if (pat.usage().wall().compareTo(restart.maxDelay()) > 0) {
            attempt = 0;
        }
        if (attempt >= restart.limit()) {
            session.notice(Messages.text("session.restart.limit", name, restart.limit()));
            over(end);
            return;
        }
        Duration delay = restart.delay(attempt++);
        session.notice(
                Messages.text("session.restart", name, end.status(), Quantity.text(delay), attempt, restart.limit()));
        startPending = true;
        session.later(delay, this::restartNow);
    }

    private void restartNow() {
        if (stopping) {
            over(pat.outcome().orElseThrow());
        } else if (startPending) {
            restarts.incrementAndGet();
            start();
        }
    }

    /** Ends the pat that runs, if one does, and starts another. */
    void restart() {
        if (stopping || child) {
            return;
        }
        restarts.incrementAndGet();
        attempt = 0;
        if (outcome != null) {
            outcome = null;
            start();
        } else if (startPending) {
            start();
        } else if (pat != null) {
            again = true;
            pat.signal(Signal.TERM);
            Pat old = pat;
            session.later(session.conduct().grace(), () -> old.end(Outcome.killed()));
        }
    }

    /** No new start from now on. */
    void stop() {
        stopping = true;
        if (startPending) {
            over(pat.outcome().orElseThrow());
        }
        startIfReady();
    }

    private void over(Outcome end) {
        startPending = false;
        outcome = end;
        session.over(this, end);
    }

    PatReport report() {
        Pat current = pat;
        if (current == null) {
            return new PatReport(
                    OptionalInt.empty(),
                    name,
                    program.language(),
                    outcome == null ? PatState.WAITING : PatState.ENDED,
                    outcome(),
                    restarts.get(),
                    PatReport.NOTHING);
        }
        boolean waits = current.state() == PatState.ENDED && outcome == null;
        return new PatReport(
                OptionalInt.of(current.id()),
                name,
                program.language(),
                waits ? PatState.WAITING : current.state(),
                current.outcome(),
                restarts.get(),
                current.usage());
    }
}
