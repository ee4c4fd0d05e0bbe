package dev.patio.shared;

import java.util.Optional;
import java.util.OptionalLong;

/** Pats of a space under test, as a session makes them. */
public final class Members {
    private Members() {}

    public static Space space() {
        return new Space(OptionalLong.empty());
    }

    public static Member join(Space space, int id, String name) {
        return space.join(id, name, Optional.empty(), () -> {});
    }

    static void end(Member member) {
        member.ended(0, Optional.empty());
    }
}
