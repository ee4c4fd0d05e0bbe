package dev.patio.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * What one program did: in its first track the state of its pats and what their main thread did, then tracks of other
 * threads, and of what is awaited without a thread. Guarded by the {@link Timeline}.
 */
final class Lane {
    private static final int MOST_THREADS = 1_000;
    private static final int MOST_ASIDE = 100;

    private final int number;
    private final String name;
    private final IntSupplier numbers;
    private final Track main;
    private final Map<Thread, Track> threads = new Newest<>(MOST_THREADS);
    private final List<Track> aside = new ArrayList<>();
    private final Consumer<Track> told;

    /**
     * One with its first track.
     *
     * @param numbers gives a number for each track
     * @param told hears of each further one
     */
    Lane(int number, String name, IntSupplier numbers, Consumer<Track> told) {
        this.number = number;
        this.name = name;
        this.numbers = numbers;
        this.told = told;
        main = new Track(this, numbers.getAsInt(), "main");
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    Track main() {
        return main;
    }

    /** That of a thread; the first one that is seen of a pat is taken for its main one. */
    Track of(Optional<Thread> thread) {
        return thread.map(
                        known -> threads.computeIfAbsent(known, _ -> threads.isEmpty() ? main : begun(known.getName())))
                .orElse(main);
    }

    /** Takes one for what is awaited since then by no thread; there is none where too many such waits overlap. */
    Optional<Track> aside(long since) {
        Optional<Track> free = aside.stream().filter(track -> track.take(since)).findFirst();
        if (free.isEmpty() && aside.size() < MOST_ASIDE) {
            Track track = begun("awaits");
            aside.add(track);
            free = Optional.of(track).filter(made -> made.take(since));
        }
        return free;
    }

    private Track begun(String called) {
        Track track = new Track(this, numbers.getAsInt(), called);
        told.accept(track);
        return track;
    }

    /** All of them, the first one first. */
    List<Track> tracks() {
        List<Track> all = new ArrayList<>(List.of(main));
        threads.values().stream().filter(track -> track != main).forEach(all::add);
        all.addAll(aside);
        return all;
    }

    /** Its pat has ended; the next one has other threads. */
    void forgetThreads() {
        threads.clear();
    }
}
