package dev.patio.debug.run;

import dev.patio.debug.look.Callee;
import dev.patio.debug.look.Look;
import dev.patio.debug.look.References;
import dev.patio.debug.place.Text;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/** The threads of all programs, by numbers that are never used again. Any thread. */
public final class Threads {
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, PatThread> byId = new ConcurrentSkipListMap<>();
    private final References references;
    private final Listener listener;

    /** The one that the user has let go on last, or has asked to stop. */
    private volatile Optional<PatThread> asked = Optional.empty();

    /** The name of one that the user has asked for, and that has not begun yet. */
    private volatile Optional<String> askedForNext = Optional.empty();

    private volatile boolean together;

    Threads(References references, Listener listener) {
        this.references = references;
        this.listener = listener;
    }

    References references() {
        return references;
    }

    PatThread started(DebuggedPat pat, String name, Thread thread) {
        PatThread started = new PatThread(last.incrementAndGet(), name, thread, pat);
        byId.put(started.id(), started);
        if (askedForNext.equals(Optional.of(name))) {
            askedForNext = Optional.empty();
            asks(started);
        }
        listener.started(started.id());
        return started;
    }

    void exited(PatThread thread) {
        if (byId.remove(thread.id()) != null) {
            listener.exited(thread.id());
        }
    }

    void asks(PatThread thread) {
        asked = Optional.of(thread);
    }

    /** As {@link #asks}, of the main thread of a program that is yet to begin. */
    void asksForNext(String program) {
        askedForNext = Optional.of(program);
    }

    /** Whether the user is likely to look at another one, which stands, while this one stops by itself. */
    boolean isAside(PatThread thread) {
        return !asked.equals(Optional.of(thread))
                && all().stream().anyMatch(other -> !other.equals(thread) && other.isStanding());
    }

    /** @param all whether all stop where one does, and go on with it */
    void goTogether(boolean all) {
        together = all;
    }

    /** One has stopped by itself. On that thread. */
    void stopped(PatThread thread) {
        if (together) {
            asks(thread);
            all().stream().filter(other -> !other.isStanding()).forEach(Threads::pause);
        }
    }

    /** One has begun to run. */
    void met(PatThread thread) {
        if (together && all().stream().anyMatch(PatThread::isStanding)) {
            pause(thread);
        }
    }

    private static void pause(PatThread thread) {
        thread.stopNow(Halt.of(Reason.PAUSE));
    }

    /** Stops all, also those that wait. */
    public void pause() {
        asked = Optional.empty();
        all().forEach(Threads::pause);
    }

    /** Lets all go on that stand, in the way of {@link PatThread#resume}; who was to be paused is not any more. */
    public GoingOn resume() {
        asked = Optional.empty();
        return GoingOn.all(others());
    }

    /** With one that goes on, those that go on together with it. */
    public GoingOn with(GoingOn one) {
        return together
                ? GoingOn.all(Stream.concat(Stream.of(one), others().stream()).toList())
                : one;
    }

    /** Whether all go on together. */
    public boolean together() {
        return together;
    }

    private List<GoingOn> others() {
        all().forEach(PatThread::pausesNoMore);
        return all().stream().flatMap(thread -> goesOn(thread).stream()).toList();
    }

    private Optional<GoingOn> goesOn(PatThread thread) {
        return thread.resumeIfStopped()
                .map(going -> new GoingOn(going.told(), () -> {
                    listener.goesOn(thread.id());
                    going.begin().run();
                }));
    }

    public List<PatThread> all() {
        return List.copyOf(byId.values());
    }

    /** The one of a number. */
    public PatThread of(int id) {
        PatThread thread = byId.get(id);
        if (thread == null) {
            throw new Refusal(Problem.NO_THREAD, id);
        }
        return thread;
    }

    /** Has the stopped thread look that holds what a reference means. */
    public <T> CompletableFuture<T> look(int reference, Function<Look, T> question) {
        return references.owner(reference, Stop.class).ask(question);
    }

    /** The one that stands where a reference was given. */
    public PatThread at(int reference) {
        Stop stop = references.owner(reference, Stop.class);
        return all().stream()
                .filter(thread -> thread.standsIn(stop))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.GONE, reference));
    }

    /** What a statement of one that stands calls, by its number. */
    public Callee callee(int number) {
        return new Callee(number, references.thing(number, String.class));
    }

    /** Code that stands in no file, by the number of a place in it. */
    public Optional<Text> text(int number) {
        return references.texts().of(number);
    }
}
