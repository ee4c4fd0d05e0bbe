package dev.patio.session;

import dev.patio.guest.Signal;
import dev.patio.guest.Task;
import dev.patio.shared.Deadlock;
import dev.patio.shared.PatHandle;
import dev.patio.shared.Space;
import dev.patio.text.Messages;
import dev.patio.timeline.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One host and the programs that it runs. What happens to them is decided on one supervising thread; the methods may
 * be called by any thread and return at once, but for {@link #await}.
 */
public final class Session {
    private static final Duration MEASURE = Duration.ofMillis(100);

    /** A watch takes time to set up, and no heap is full in the first moments. */
    private static final Duration MEMORY = Duration.ofSeconds(1);

    /** Those of the application's programs, and those of what these have started, as long as it lives. */
    private final List<Supervisor> supervisors = new CopyOnWriteArrayList<>();

    private final Space space;
    private final Timeline timeline;
    private final Path folder;
    private final Contexts contexts;
    private final Surroundings surroundings;
    private final Ahead ahead;
    private final Names names = new Names();
    private final Conduct conduct;
    private final List<Events> events = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService supervising = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "supervises the session");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger ids = new AtomicInteger();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    /** Supervisors that are over, in that order; on the supervising thread, as all that follows. */
    private final List<Supervisor> over = new ArrayList<>();

    private Optional<Integer> forcedStatus = Optional.empty();
    private Optional<MemoryWatch> memory = Optional.empty();
    private boolean ending;
    private boolean toldOfInterpreter;
    private boolean deadlock;

    /** A deadlock was found, and the programs have not heard of it yet. */
    private boolean standing;

    public Session(Application application, Contexts contexts, Streams streams, Conduct conduct, Events events) {
        this.folder = application.folder();
        this.space = new Space(application.sharedLimit());
        this.timeline = new Timeline(space);
        this.contexts = contexts;
        this.surroundings = new Surroundings(contexts, streams, space, this::patChanged, this::spawn);
        this.ahead = new Ahead(contexts, supervisors);
        this.conduct = conduct;
        this.events.add(events);
        for (Program program : application.programs()) {
            for (String name : program.instanceNames()) {
                names.take(name);
                supervisors.add(new Supervisor(name, program, this));
            }
        }
    }

    /** That of its application. */
    public Path folder() {
        return folder;
    }

    public void start() {
        supervise(this::startThoseReady);
        later(MEASURE, this::measure);
        later(Ahead.LOOK, this::lookAhead);
        later(
                MEMORY,
                () -> memory = Optional.of(
                        new MemoryWatch(new OutOfMemory(this::reports, this::notice, this::kill, end::complete))));
    }

    /** Waits for the end of all programs and gives the session's exit status. */
    public int await() throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            supervising.shutdownNow();
            timeline.end();
        }
    }

    /** Its exit status, when all programs have ended. */
    public CompletableFuture<Integer> ended() {
        return end.copy();
    }

    /** What the pats share. */
    public Space space() {
        return space;
    }

    /** Has somebody hear of it, of its pats and of the engines that they share, beginning with those that run already. */
    public <W extends EngineWatcher & Events> void watch(W watcher) {
        events.add(watcher);
        contexts.watch(Optional.of(watcher));
        supervisors.stream()
                .flatMap(supervisor -> supervisor.pat().stream())
                .filter(pat -> pat.state() == PatState.RUNNING)
                .forEach(pat -> contexts.tell(watcher, pat));
    }

    /** Who has watched it hears no more. */
    public void unwatch(Events watcher) {
        contexts.watch(Optional.empty());
        events.remove(watcher);
    }

    /** What happens in it, to be recorded. */
    public Timeline timeline() {
        return timeline;
    }

    public List<PatReport> reports() {
        return supervisors.stream().map(Supervisor::report).toList();
    }

    /** The newest pats that a user means by a pat's id or name, or by the name of a program. */
    public List<Pat> find(String idOrName) {
        return matching(idOrName).stream().flatMap(s -> s.pat().stream()).toList();
    }

    private List<Supervisor> matching(String idOrName) {
        return supervisors.stream()
                .filter(s -> s.name().equals(idOrName)
                        || s.program().name().equals(idOrName)
                        || s.pat()
                                .filter(p -> String.valueOf(p.id()).equals(idOrName))
                                .isPresent())
                .toList();
    }

    /** Whether there is such a program; it is started again, its pat ended before if there is one. */
    public boolean restart(String idOrName) {
        List<Supervisor> found = matching(idOrName);
        supervise(() -> found.forEach(Supervisor::restart));
        return !found.isEmpty();
    }

    /** Passes a signal on to every program that runs, and leaves to each what it does with it. */
    public void signal(Signal signal) {
        supervisors.stream().flatMap(s -> s.pat().stream()).forEach(pat -> pat.signal(signal));
    }

    /** Asks every program to end, as a signal from outside would; after the grace time each is ended. */
    public void interrupt(Signal signal) {
        supervise(() -> {
            forcedStatus = forcedStatus.or(() -> Optional.of(signal.status()));
            stop(signal);
        });
    }

    /** Ends every program at once. */
    public void kill(int status) {
        supervise(() -> {
            forcedStatus = Optional.of(status);
            stopping().forEach(pat -> pat.end(Outcome.killed()));
        });
    }

    private List<Pat> stopping() {
        ending = true;
        supervisors.forEach(Supervisor::stop);
        return supervisors.stream()
                .filter(s -> !s.isOver())
                .flatMap(s -> s.pat().stream())
                .toList();
    }

    private void stop(Signal signal) {
        List<Pat> asked = stopping();
        asked.forEach(pat -> pat.signal(signal));
        later(conduct.grace(), () -> asked.forEach(pat -> pat.end(Outcome.killed(signal))));
    }

    private void startThoseReady() {
        supervisors.forEach(Supervisor::startIfReady);
    }

    private void measure() {
        for (Supervisor supervisor : supervisors) {
            supervisor.pat().filter(p -> p.state() == PatState.RUNNING).ifPresent(Pat::measure);
        }
        startThoseReady(); // as something may have been exported
        if (!ending && !standing && supervisors.stream().noneMatch(Supervisor::isBetween)) {
            space.look().ifPresent(this::deadlocked);
        }
        later(MEASURE, this::measure);
    }

    private void deadlocked(Deadlock found) {
        deadlock = true;
        standing = true;
        notice(found.report());
        CompletableFuture<Void> _ = CompletableFuture.allOf(events.stream()
                        .map(each -> each.deadlocked(found.report()))
                        .toArray(CompletableFuture[]::new))
                .thenRun(() -> supervise(() -> {
                    standing = false;
                    found.fail();
                }));
    }

    private void lookAhead() {
        ahead.look();
        later(Ahead.LOOK, this::lookAhead);
    }

    private void patChanged(Pat pat) {
        supervise(() -> {
            events.forEach(each -> each.changed(pat));
            record(pat);
            if (!toldOfInterpreter && pat.state() == PatState.RUNNING && contexts.interpret()) {
                toldOfInterpreter = true;
                notice(Messages.text("session.interpreted"));
            }
            supervisors.forEach(s -> s.patChanged(pat));
            startThoseReady();
        });
    }

    private void record(Pat pat) {
        timeline.runs(pat.id(), pat.started());
        pat.outcome().ifPresent(outcome -> timeline.ended(pat.id(), outcome.word() + " " + outcome.status()));
    }

    void over(Supervisor supervisor, Outcome outcome) {
        if (supervisor.isChild()) {
            supervisors.remove(supervisor);
            names.giveBack(supervisor.name());
        } else {
            over.add(supervisor);
        }
        if (!ending
                && !supervisor.isChild()
                && (conduct.killOthers() == Conduct.KillOthers.ALWAYS
                        || (conduct.killOthers() == Conduct.KillOthers.ON_FAILURE && outcome.status() != 0))) {
            ending = true;
            supervise(() -> stop(Signal.TERM));
        }
        outcome.reason().ifPresent(reason -> notice(supervisor.name() + ": " + reason));
        if (supervisors.stream().allMatch(Supervisor::isOver)) {
            memory.ifPresent(MemoryWatch::close);
            end.complete(forcedStatus.orElseGet(() -> deadlock ? Math.max(1, status()) : status()));
        }
    }

    private int status() {
        return switch (conduct.success()) {
            case FIRST -> over.getFirst().outcome().orElseThrow().status();
            case LAST -> over.getLast().outcome().orElseThrow().status();
            case ALL ->
                supervisors.stream()
                        .map(s -> s.outcome().orElseThrow().status())
                        .filter(status -> status != 0)
                        .findFirst()
                        .orElse(0);
        };
    }

    List<Supervisor> instancesOf(String program) {
        return supervisors.stream()
                .filter(s -> s.program().name().equals(program))
                .toList();
    }

    Pat newPat(String name, Program program) {
        return new Pat(ids.incrementAndGet(), name, program, Optional.empty(), surroundings);
    }

    /** Starts what a program asks for. Any thread. */
    private PatHandle spawn(Pat parent, Task task) {
        Command command = Spawned.command(task, folder);
        String name = names.takeLike(task.name().or(task::function).orElse(command.name()));
        Pat pat = new Pat(
                ids.incrementAndGet(),
                name,
                Spawned.program(name, command, parent.program()),
                Optional.of(new Spawned(task, parent.member())),
                surroundings);
        task.channels().forEach(pat.member()::opened); // from now on, not only when it gets to them
        Supervisor child = new Supervisor(pat, this);
        supervisors.add(child);
        ahead.spawned(pat.program());
        parent.member().spawned(pat.member().handle());
        supervise(child::begin);
        return pat.member().handle();
    }

    /** A pat is about to begin. */
    void starts(Pat pat) {
        timeline.starts(pat.id(), pat.name());
    }

    boolean isEnding() {
        return ending;
    }

    /** Whether one more may run now. */
    boolean hasRoom() {
        long active = supervisors.stream().filter(Supervisor::isActive).count();
        return active < conduct.jobs();
    }

    Conduct conduct() {
        return conduct;
    }

    void notice(String message) {
        events.forEach(each -> each.notice(message));
    }

    void later(Duration delay, Runnable task) {
        try {
            ScheduledFuture<?> _ = supervising.schedule(() -> guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // the session has ended, and with it everything that the task is about
        }
    }

    private void supervise(Runnable task) {
        later(Duration.ZERO, task);
    }

    /** An error in supervision must not leave a session that nobody supervises. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (OutOfMemoryError e) {
            if (memory.isEmpty()) {
                end.completeExceptionally(e);
            } // else the watch sees to the session's end
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
    }
}
