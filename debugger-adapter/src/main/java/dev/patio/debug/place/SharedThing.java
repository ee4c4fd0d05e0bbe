package dev.patio.debug.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A thing of the shared space by its name, whether or not it is there yet. */
public record SharedThing(Kind kind, String name) {
    /** What it can be. */
    public enum Kind {
        EXPORT,
        CHANNEL;

        /** The one of a name. */
        public SharedThing called(String name) {
            return new SharedThing(this, name);
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As {@link #id} gives it. */
    public static Optional<SharedThing> of(String id) {
        return Stream.of(Kind.values())
                .filter(kind -> id.startsWith(kind.word() + " "))
                .map(kind -> new SharedThing(kind, id.substring(kind.word().length() + 1)))
                .findFirst();
    }

    /** By which clients know it, also in a later conversation. */
    public String id() {
        return kind.word() + " " + name;
    }
}
