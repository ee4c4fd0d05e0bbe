package dev.patio.timeline;

import dev.patio.shared.Passage;
import dev.patio.shared.Space;
import dev.patio.shared.Wait;
import dev.patio.timeline.OnTheWay.Origin;
import dev.patio.timeline.TraceEvent.FlowEnd;
import dev.patio.timeline.TraceEvent.Name;
import dev.patio.timeline.TraceEvent.Slice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What happens in a session, for those who record it. While nobody does, it only knows who lives, and the space does not know
 * of it. Any thread; takes no other lock while it has its own, but those of tapes.
 */
public final class Timeline implements Passage.Observer {
    /** Shorter waits are left out: whoever waited did not even sleep. */
    private static final long SHORTEST_WAIT = TimeUnit.MICROSECONDS.toNanos(10);

    private static final int MOST_LANES = 10_000;

    private static final String STARTING = "starting";

    private final Space space;
    private final long shortestWait;
    private final Instant firstInstant = Instant.now();
    private final long first = System.nanoTime();

    /** Guarded by this, as is all that follows. */
    private final List<Tape> tapes = new ArrayList<>();

    private final Map<String, Lane> lanes = new Newest<>(MOST_LANES);
    private final Map<Integer, Lane> live = new HashMap<>();
    private final Map<Wait, Waiting> waits = new HashMap<>();
    private OnTheWay onTheWay = new OnTheWay();
    private int numbers;
    private long flows;
    private boolean over;

    public Timeline(Space space) {
        this(space, SHORTEST_WAIT);
    }

    Timeline(Space space, long shortestWait) {
        this.space = space;
        this.shortestWait = shortestWait;
    }

    /** Records from now on what happens, until somebody {@link #stop stops} it. */
    public Tape record() {
        Tape tape = new Tape();
        boolean alone;
        synchronized (this) {
            if (over) {
                tape.end();
                return tape;
            }
            alone = tapes.isEmpty();
            tapes.add(tape);
            live.values().forEach(lane -> tape.addAlways(names(lane)));
        }
        if (alone) {
            space.observe(this);
            space.tellWaits(this);
        }
        return tape;
    }

    /** Ends a recording; what has begun is in it as far as it got. */
    public void stop(Tape tape) {
        boolean none;
        synchronized (this) {
            none = tapes.remove(tape) && tapes.isEmpty();
            tape.addAlways(open());
            tape.end();
            if (none) {
                waits.clear();
                onTheWay = new OnTheWay();
            }
        }
        if (none) {
            space.ignore(this);
        }
    }

    /** The session is over. */
    public void end() {
        List<Tape> all;
        synchronized (this) {
            over = true;
            all = List.copyOf(tapes);
        }
        all.forEach(this::stop);
    }

    /** What has begun and has not ended, as far as it got. */
    public synchronized List<Slice> open() {
        long now = now();
        List<Slice> open = new ArrayList<>();
        for (Lane lane : live.values()) {
            for (Track track : lane.tracks()) {
                track.state(now).ifPresent(open::add);
                track.stopped(now).ifPresent(open::add);
            }
        }
        waits.values().forEach(waiting -> waiting.soFar(now).ifPresent(open::add));
        return open;
    }

    private static List<TraceEvent> names(Lane lane) {
        List<TraceEvent> names = new ArrayList<>(List.of(new Name(lane.main(), true)));
        lane.tracks().forEach(track -> names.add(new Name(track, false)));
        return names;
    }

    /** A pat is about to begin. */
    public synchronized void starts(int pat, String name) {
        long now = now();
        Lane lane = lanes.computeIfAbsent(
                name, _ -> new Lane(pat, name, () -> ++numbers, track -> tellAlways(List.of(new Name(track, false)))));
        tellAlways(names(lane));
        live.put(pat, lane);
        Track main = lane.main();
        main.enter(STARTING, now).ifPresent(this::tell);
        onTheWay.begins(name, pat).ifPresent(origin -> arrow(origin, main, name, main.begin(now)));
    }

    /** A pat's program runs since then; can be told again. */
    public synchronized void runs(int pat, Instant since) {
        Lane lane = live.get(pat);
        if (lane != null && lane.main().isIn(STARTING, at(since))) {
            lane.main().enter("running", at(since)).ifPresent(this::tell);
        }
    }

    /** A pat has ended, with these words about it. */
    public synchronized void ended(int pat, String how) {
        Lane lane = live.remove(pat);
        if (lane != null) {
            long now = now();
            lane.main().leave(now).ifPresent(this::tell);
            lane.forgetThreads();
            tell(lane.main().end(how, now));
        }
    }

    /** A debugger holds a thread of a pat. */
    public synchronized void stopped(int pat, Thread thread, String why) {
        Lane lane = live.get(pat);
        if (lane != null) {
            lane.of(Optional.of(thread)).stop(why, now());
        }
    }

    /** It holds it no longer. */
    public synchronized void goesOn(int pat, Thread thread) {
        Lane lane = live.get(pat);
        if (lane != null) {
            lane.of(Optional.of(thread)).goOn(now()).ifPresent(this::tell);
        }
    }

    @Override
    public boolean asksWhere() {
        return true;
    }

    @Override
    public synchronized void at(int pat, String fileAndLine) {
        Lane lane = live.get(pat);
        if (lane != null) {
            lane.of(Optional.of(Thread.currentThread())).at(fileAndLine);
        }
    }

    @Override
    public synchronized void waits(int pat, Optional<Thread> thread, Wait wait) {
        Lane lane = live.get(pat);
        if (lane != null) {
            Track track = lane.of(thread);
            if (wait.where().isEmpty()) {
                wait.where(track.where());
            }
            waits.put(wait, new Waiting(wait, lane, track, now()));
        }
        if (wait.isDone()) {
            waits.remove(wait); // nobody may be going to tell of its end
        }
    }

    @Override
    public synchronized void waited(int pat, Wait wait) {
        Waiting waiting = waits.remove(wait);
        if (waiting != null) {
            waiting.over(now(), shortestWait).ifPresent(this::tell);
        }
    }

    @Override
    public synchronized void passed(Passage passage) {
        Lane lane = live.get(passage.pat());
        if (lane == null) {
            return;
        }
        Track track = lane.of(passage.thread());
        String what = passage.kind().word() + " " + passage.name();
        Slice moment = track.passage(what, now(), passage.number());
        tell(moment);
        switch (passage.kind()) {
            case EXPORTED, SENT, SPAWNED -> onTheWay.leaves(passage, track, moment.begin());
            case IMPORTED, RECEIVED ->
                onTheWay.arrives(passage).ifPresent(origin -> arrow(origin, track, passage.name(), moment.begin()));
        }
    }

    private void arrow(Origin origin, Track to, String name, long at) {
        long id = ++flows;
        List<TraceEvent> ends =
                List.of(new FlowEnd(origin.track(), name, id, true, origin.at()), new FlowEnd(to, name, id, false, at));
        tapes.forEach(tape -> tape.add(ends));
    }

    private void tell(TraceEvent event) {
        tapes.forEach(tape -> tape.add(List.of(event)));
    }

    private void tellAlways(List<TraceEvent> events) {
        tapes.forEach(tape -> tape.addAlways(events));
    }

    private long now() {
        return System.nanoTime() - first;
    }

    private long at(Instant instant) {
        return Duration.between(firstInstant, instant).toNanos();
    }
}
