package dev.patio.timeline;

import dev.patio.timeline.TraceEvent.Category;
import dev.patio.timeline.TraceEvent.Slice;
import java.util.Optional;

/**
 * A row of a lane. What stands in it never overlaps by halves: what begins after something short begins after its end. Guarded
 * by the {@link Timeline}.
 */
final class Track {
    /** How long what takes no time is shown, so that an arrow can stand in it. */
    private static final long MOMENT = 1_000;

    /** Something that has begun. */
    private record Begun(String name, long at) {}

    private final Lane lane;
    private final int number;
    private final String name;
    private Optional<Begun> state = Optional.empty();
    private Optional<Begun> stop = Optional.empty();
    private String where = "";

    /** Whether a wait that goes on has it for itself. */
    private boolean taken;

    /** Before then something stands here that has ended. */
    private long free;

    Track(Lane lane, int number, String name) {
        this.lane = lane;
        this.number = number;
        this.name = name;
    }

    int process() {
        return lane.number();
    }

    String lane() {
        return lane.name();
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    /** The line that was told last. */
    String where() {
        return where;
    }

    void at(String fileAndLine) {
        where = fileAndLine;
    }

    /** When something that begins now begins. */
    long begin(long now) {
        return Math.max(now, free);
    }

    /** Keeps it for one wait, if nothing else stands here since then; whether it does. */
    boolean take(long since) {
        boolean mine = !taken && free <= since;
        taken |= mine;
        return mine;
    }

    /** The program is in a state from now on; gives the one that it was in. */
    Optional<Slice> enter(String newState, long now) {
        Optional<Slice> before = state(now);
        state = Optional.of(new Begun(newState, begin(now)));
        return before;
    }

    /** Whether the program is in a state that it entered before then. */
    boolean isIn(String known, long then) {
        return state.filter(begun -> begun.name().equals(known) && begun.at() <= then)
                .isPresent();
    }

    /** The program is in no state any more. */
    Optional<Slice> leave(long now) {
        Optional<Slice> before = state(now);
        state = Optional.empty();
        return before;
    }

    Optional<Slice> state(long now) {
        return state.map(begun -> slice(Category.STATE, begun.name(), begun.at(), begin(now), "", Optional.empty()));
    }

    /** Stands from now on. */
    void stop(String why, long now) {
        stop = Optional.of(new Begun(why, begin(now)));
    }

    Optional<Slice> goOn(long now) {
        Optional<Slice> before = stopped(now);
        before.ifPresent(slice -> free = slice.end());
        stop = Optional.empty();
        return before;
    }

    Optional<Slice> stopped(long now) {
        return stop.map(begun -> slice(Category.STATE, begun.name(), begun.at(), begin(now), "", Optional.empty()));
    }

    /** A wait as far as it got: to the beginning of a stop if the thread stands, as it may be over when that goes on. */
    Slice wait(String what, long since, long now, String line) {
        long end = stop.map(Begun::at).filter(at -> at > since).orElse(begin(now));
        return slice(Category.WAIT, what, since, end, line, Optional.empty());
    }

    /** The same wait, which is over. */
    Slice waited(String what, long since, long now, String line) {
        Slice slice = wait(what, since, now, line);
        free = Math.max(free, slice.end());
        taken = false;
        return slice;
    }

    /** Something passes now. */
    Slice passage(String what, long now, long count) {
        return moment(Category.PASSAGE, what, now, where, Optional.of(count));
    }

    /** The program ends now. */
    Slice end(String how, long now) {
        return moment(Category.END, how, now, "", Optional.empty());
    }

    private Slice moment(Category category, String what, long now, String line, Optional<Long> count) {
        long begin = begin(now);
        free = begin + MOMENT;
        return slice(category, what, begin, free, line, count);
    }

    private Slice slice(Category category, String what, long begin, long end, String line, Optional<Long> count) {
        return new Slice(this, category, what, begin, Math.max(begin, end), line, count);
    }
}
