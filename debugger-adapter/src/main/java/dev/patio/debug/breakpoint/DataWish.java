package dev.patio.debug.breakpoint;

import dev.patio.debug.place.SharedThing;
import java.util.Optional;

/** A breakpoint on a thing of the shared space as the user set it. */
public record DataWish(SharedThing thing, Access access, Optional<HitCount> hits) implements Wish {
    /** What is done to it that stops: exporting and sending write, importing and receiving read. */
    public enum Access {
        READ,
        WRITE,
        BOTH
    }

    /** Whether something that is done to a thing is meant. */
    public boolean means(SharedThing done, Access how) {
        return thing.equals(done) && (access == Access.BOTH || access == how);
    }
}
