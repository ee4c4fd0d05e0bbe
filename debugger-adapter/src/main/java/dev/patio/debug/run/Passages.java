package dev.patio.debug.run;

import dev.patio.debug.breakpoint.DataWish;
import dev.patio.debug.breakpoint.DataWish.Access;
import dev.patio.debug.breakpoint.Wished;
import dev.patio.debug.look.Frame;
import dev.patio.debug.look.Sender;
import dev.patio.debug.place.SharedThing;
import dev.patio.debug.text.Messages;
import dev.patio.shared.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Stops threads at what they give each other: where a breakpoint is on it, and where a step goes along with it. Called
 * by those threads, with locks of the space held.
 */
final class Passages implements Passage.Observer {
    /**
     * What a step goes along with.
     *
     * @param arrival is done when somebody has received it
     */
    private record Followed(Sender sender, CompletableFuture<Void> arrival) {}

    /** What is on its way. */
    private record Goods(Kind kind, String name, long number) {
        enum Kind {
            VERSION,
            MESSAGE,
            PAT
        }
    }

    private final Supplier<List<Wished<DataWish>>> breakpoints;
    private final IntFunction<Optional<DebuggedPat>> pats;

    private final Map<Goods, Followed> followed = new ConcurrentHashMap<>();

    /** @param pats by their ids */
    Passages(Supplier<List<Wished<DataWish>>> breakpoints, IntFunction<Optional<DebuggedPat>> pats) {
        this.breakpoints = breakpoints;
        this.pats = pats;
    }

    @Override
    public void passed(Passage passage) {
        pats.apply(passage.pat()).ifPresent(pat -> {
            PatThread thread = passage.thread().map(pat::of).orElseGet(pat::main);
            switch (passage.kind()) {
                case EXPORTED, SENT, SPAWNED -> follow(goods(passage), pat, thread);
                case IMPORTED, RECEIVED -> arrive(goods(passage), thread);
            }
            stopAt(passage, pat, thread);
        });
    }

    private void stopAt(Passage passage, DebuggedPat pat, PatThread thread) {
        Optional<SharedThing> thing = thing(passage);
        List<Integer> hit = thing.map(known -> hit(known, access(passage))).orElse(List.of());
        if (!hit.isEmpty()) {
            String text = Messages.text("passed." + passage.kind(), pat.pat().name(), passage.name(), passage.number());
            thread.stopNext(new Halt(Reason.DATA_BREAKPOINT, Optional.of(text), hit, Optional.empty()));
        }
    }

    private List<Integer> hit(SharedThing thing, Access access) {
        return breakpoints.get().stream()
                .filter(breakpoint -> breakpoint.wish().means(thing, access) && breakpoint.counts())
                .map(Wished::id)
                .toList();
    }

    private static Optional<SharedThing> thing(Passage passage) {
        return switch (passage.kind()) {
            case EXPORTED, IMPORTED -> Optional.of(new SharedThing(SharedThing.Kind.EXPORT, passage.name()));
            case SENT, RECEIVED -> Optional.of(new SharedThing(SharedThing.Kind.CHANNEL, passage.name()));
            case SPAWNED -> Optional.empty();
        };
    }

    private static Access access(Passage passage) {
        return switch (passage.kind()) {
            case EXPORTED, SENT, SPAWNED -> Access.WRITE;
            case IMPORTED, RECEIVED -> Access.READ;
        };
    }

    private static Goods goods(Passage passage) {
        Goods.Kind kind = switch (passage.kind()) {
            case EXPORTED, IMPORTED -> Goods.Kind.VERSION;
            case SENT, RECEIVED -> Goods.Kind.MESSAGE;
            case SPAWNED -> Goods.Kind.PAT;
        };
        return new Goods(kind, passage.name(), passage.number());
    }

    /** If the thread is to step into what it calls. */
    private void follow(Goods goods, DebuggedPat pat, PatThread thread) {
        List<Frame> calls = thread.steppedFrom();
        if (!calls.isEmpty()) {
            CompletableFuture<Void> arrival = thread.passesOn();
            String label = Messages.text("along." + goods.kind(), pat.pat().name(), goods.name(), goods.number());
            followed.put(goods, new Followed(new Sender(label, calls), arrival));
            if (goods.kind() == Goods.Kind.PAT) {
                arrival.complete(null); // what is started begins for certain, in its time
            }
        }
    }

    private void arrive(Goods goods, PatThread thread) {
        taken(goods).ifPresent(sender -> thread.stopNext(Halt.received(sender)));
    }

    private Optional<Sender> taken(Goods goods) {
        return Optional.ofNullable(followed.remove(goods)).map(gone -> {
            gone.arrival().complete(null);
            return gone.sender();
        });
    }

    /** No step goes along with anything any more. */
    void forget() {
        followed.clear();
    }

    /** Who started a pat, if a step is to go along into it. */
    Optional<Sender> starter(String name, int id) {
        return taken(new Goods(Goods.Kind.PAT, name, id));
    }
}
