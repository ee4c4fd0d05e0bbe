package dev.patio.shared;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A pat as the shared space knows it: what it uses and what it waits for, until it has ended, however it ends.
 * Any thread.
 */
public final class Member {
    private static final Activity BUSY = waits -> false;

    private final Space space;
    private final PatHandle handle;
    private final Set<Channel> channels = ConcurrentHashMap.newKeySet();
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final Patience patience = new Patience();
    private final Set<PatHandle> children = ConcurrentHashMap.newKeySet();
    private volatile Activity activity = BUSY;
    private volatile boolean closed;

    Member(Space space, PatHandle handle) {
        this.space = space;
        this.handle = handle;
    }

    /** As others know it. */
    public PatHandle handle() {
        return handle;
    }

    /** Of the pat. */
    public String name() {
        return handle.name();
    }

    /** What the pat's work came to, for those who join it. */
    public void result(Object value) {
        handle.result(value);
    }

    /** An exception is about to end the pat. */
    public void failed(Failure failure) {
        handle.failed(failure);
    }

    /** Puts a value under a name, and gives the number of the version. */
    public long export(String exported, Object value) {
        return space.exports().export(exported, value, this);
    }

    /** Waits for the value under a name. */
    public Wait importing(String exported) {
        return space.exports().value(exported, this);
    }

    public Watch watch(String exported) {
        return new Watch(space.exports(), exported, this);
    }

    /** Whether there was such an export. */
    public boolean retract(String exported) {
        return space.exports().retract(exported);
    }

    public List<ExportReport> exports() {
        return space.exports().reports();
    }

    /**
     * Opens a channel; who opens it first says how much it holds.
     *
     * @param called its name; empty for one that only its handle leads to
     * @param capacity if it matters to the caller, as is {@code maxBytes}
     */
    public Channel channel(Optional<String> called, OptionalLong capacity, OptionalLong maxBytes) {
        return opened(space.channels().open(called, capacity, maxBytes));
    }

    /** The pat has got the handle, and may become a sender or a receiver. */
    public Channel opened(Channel channel) {
        channel.open(this);
        return channel;
    }

    /** All pats that live. */
    public List<PatHandle> pats() {
        return space.members().stream().map(Member::handle).toList();
    }

    /** Begins a wait of this pat. */
    Wait waitFor(String what, Standing standing) {
        return begin(new Wait(what, Optional.empty(), standing, this::waited, patience));
    }

    /** Begins to wait for an export. */
    Wait waitForExport(String what, String export, Standing standing) {
        return begin(new Wait(what, Optional.of(export), standing, this::waited, patience));
    }

    /** What one thread of this pat can wait for. */
    public Signal signal() {
        return new Signal(patience);
    }

    private Wait begin(Wait wait) {
        waits.add(wait);
        space.observer().ifPresent(observer -> observer.waits(handle.id(), Optional.of(Thread.currentThread()), wait));
        return wait;
    }

    private void waited(Wait wait) {
        waits.remove(wait);
        space.observer().ifPresent(observer -> observer.waited(handle.id(), wait));
    }

    /** Tells how to find out what the pat does beside waiting; until then it counts as busy. */
    public void activity(Activity known) {
        activity = known;
    }

    /**
     * The calling thread is about to give or take something.
     *
     * @param where tells on which line of the program, as in {@code main.py:7}; asked if anybody wants to know
     */
    public void at(Supplier<String> where) {
        Optional<Passage.Observer> observer = space.observer();
        if (observer.isPresent() && observer.get().asksWhere()) {
            observer.get().at(handle.id(), where.get());
        }
    }

    /** Tells who sees what passes. Something of this pat's has passed. */
    void passed(Passage.Kind kind, Optional<Thread> thread, String name, long number) {
        space.observer().ifPresent(observer -> observer.passed(new Passage(kind, handle.id(), thread, name, number)));
    }

    /** The same on the calling thread. */
    void passed(Passage.Kind kind, String name, long number) {
        if (space.observer().isPresent()) {
            passed(kind, Optional.of(Thread.currentThread()), name, number);
        }
    }

    /** What tells of it later, when this pat takes what it was given. */
    Runnable passing(Passage.Kind kind, String name, long number) {
        return space.observer().isPresent() ? () -> passed(kind, name, number) : Wait.NOBODY;
    }

    /** The pat had another started. */
    public void spawned(PatHandle child) {
        passed(Passage.Kind.SPAWNED, child.name(), child.id());
    }

    PatWaits report() {
        return new PatWaits(
                handle.id(),
                name(),
                handle.parent().map(parent -> parent.handle.id()),
                waits.stream().map(Wait::description).sorted().toList());
    }

    boolean isWaiting() {
        return !waits.isEmpty();
    }

    Stream<Wait> waits() {
        return waits.stream();
    }

    /** Its waits, if it does nothing else. */
    Set<Wait> onlyWaits() {
        Set<Wait> current = Set.copyOf(waits);
        return !current.isEmpty() && activity.onlyWaits(current.size()) ? current : Set.of();
    }

    void uses(Channel channel) {
        channels.add(channel);
        if (closed) {
            channel.lose(this); // a thread that was on its way in when the pat ended
        }
    }

    /** A pat that this one started begins. */
    void adopt(PatHandle child) {
        children.add(child);
        if (closed) {
            child.kill();
        }
    }

    /** A child has ended, or is to outlive this pat. */
    void forget(PatHandle child) {
        children.remove(child);
    }

    /**
     * The pat has ended. Its children end with it.
     *
     * @param reason what there is to know beyond the status
     */
    public void ended(int status, Optional<String> reason) {
        closed = true;
        activity = BUSY;
        space.remove(this);
        waits.forEach(Wait::cancel);
        channels.forEach(channel -> channel.lose(this));
        children.forEach(PatHandle::kill);
        handle.ended(status, reason);
    }
}
