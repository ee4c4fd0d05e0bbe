package dev.patio.debug.look;

import dev.patio.debug.place.Place;
import java.util.Optional;

/** A call as it is shown; without a place a line between calls, which says something of those below it. */
public record Frame(int id, String name, Optional<Place> place, Kind kind) {
    public enum Kind {
        USERS,
        /** Of code that is none of the user's. */
        LIBRARY,
        LABEL
    }
}
