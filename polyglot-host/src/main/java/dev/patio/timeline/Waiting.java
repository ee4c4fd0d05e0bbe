package dev.patio.timeline;

import dev.patio.shared.Wait;
import dev.patio.timeline.TraceEvent.Slice;
import java.util.Optional;

/**
 * A wait that goes on. Whether a thread sleeps for it shows only later; what no thread waits for needs a track for itself, as
 * such waits overlap. Guarded by the {@link Timeline}.
 */
final class Waiting {
    private final Wait wait;
    private final Lane lane;
    private final Track track;
    private final long since;
    private Optional<Track> aside = Optional.empty();

    /** @param track of the thread that began it */
    Waiting(Wait wait, Lane lane, Track track, long now) {
        this.wait = wait;
        this.lane = lane;
        this.track = track;
        this.since = track.begin(now);
    }

    Optional<Slice> soFar(long now) {
        return track().map(known -> known.wait(wait.what(), since, now, wait.where()));
    }

    /** It is over; nothing where it was too short to be worth a word. */
    Optional<Slice> over(long now, long shortest) {
        if (now - since < shortest && aside.isEmpty()) {
            return Optional.empty();
        }
        return track().map(known -> known.waited(wait.what(), since, now, wait.where()));
    }

    private Optional<Track> track() {
        if (!wait.isListenedTo()) {
            return Optional.of(track);
        }
        if (aside.isEmpty()) {
            aside = lane.aside(since);
        }
        return aside;
    }
}
