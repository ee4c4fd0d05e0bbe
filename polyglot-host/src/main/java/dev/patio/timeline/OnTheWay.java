package dev.patio.timeline;

import dev.patio.shared.Passage;
import java.util.Map;
import java.util.Optional;

/** Where things came from that somebody may still get: the newest of them. Guarded by the {@link Timeline}. */
final class OnTheWay {
    private static final int MOST = 1 << 15;

    /** Where an arrow begins. */
    record Origin(Track track, long at) {}

    private record Goods(String name, long number) {}

    private final Map<Goods, Origin> versions = new Newest<>(MOST);
    private final Map<Goods, Origin> messages = new Newest<>(MOST);
    private final Map<Goods, Origin> pats = new Newest<>(MOST);

    /** Something was given. */
    void leaves(Passage passage, Track track, long at) {
        Map<Goods, Origin> where = switch (passage.kind()) {
            case EXPORTED -> versions;
            case SENT -> messages;
            case SPAWNED -> pats;
            case IMPORTED, RECEIVED -> throw new IllegalArgumentException(passage.toString());
        };
        where.put(new Goods(passage.name(), passage.number()), new Origin(track, at));
    }

    /** Something was got: where it came from, as far as is known. */
    Optional<Origin> arrives(Passage passage) {
        Goods goods = new Goods(passage.name(), passage.number());
        return Optional.ofNullable(
                switch (passage.kind()) {
                    case IMPORTED -> versions.get(goods); // others may get it, too
                    case RECEIVED -> messages.remove(goods);
                    case EXPORTED, SENT, SPAWNED -> throw new IllegalArgumentException(passage.toString());
                });
    }

    /** A pat begins that somebody may have started. */
    Optional<Origin> begins(String name, int id) {
        return Optional.ofNullable(pats.remove(new Goods(name, id)));
    }
}
