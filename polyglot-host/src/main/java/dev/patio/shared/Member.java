package dev.patio.shared;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pat as the shared space knows it: what it uses and what it waits for. Closed when the pat ends, however it ends.
 * Any thread.
 */
public final class Member implements AutoCloseable {
    private final Space space;
    private final int id;
    private final String name;
    private final Set<Channel> channels = ConcurrentHashMap.newKeySet();
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private volatile Activity activity = waits -> false;
    private volatile boolean closed;

    Member(Space space, int id, String name) {
        this.space = space;
        this.id = id;
        this.name = name;
    }

    /** Of the pat. */
    public int id() {
        return id;
    }

    /** Of the pat. */
    public String name() {
        return name;
    }

    /** Puts a value under a name, and gives the number of the version. */
    public long export(String exported, Object value) {
        return space.exports().export(exported, value, name);
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
    public List<Member> pats() {
        return space.members();
    }

    /** Begins a wait of this pat. */
    Wait waitFor(String what, Standing standing) {
        return begin(new Wait(what, Optional.empty(), standing, waits::remove));
    }

    /** Begins to wait for an export. */
    Wait waitForExport(String what, String export, Standing standing) {
        return begin(new Wait(what, Optional.of(export), standing, waits::remove));
    }

    private Wait begin(Wait wait) {
        waits.add(wait);
        return wait;
    }

    /** Tells how to find out what the pat does beside waiting; until then it counts as busy. */
    public void activity(Activity known) {
        activity = known;
    }

    PatWaits report() {
        return new PatWaits(
                id, name, waits.stream().map(Wait::description).sorted().toList());
    }

    boolean isWaiting() {
        return !waits.isEmpty();
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

    @Override
    public void close() {
        closed = true;
        space.remove(this);
        waits.forEach(Wait::cancel);
        channels.forEach(channel -> channel.lose(this));
    }
}
