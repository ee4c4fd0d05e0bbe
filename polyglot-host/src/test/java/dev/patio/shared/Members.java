package dev.patio.shared;

import java.util.Optional;

/** Pats of a space under test, as a session makes them. */
public final class Members {
    private Members() {}

    public static Member join(Space space, int id, String name) {
        return space.join(id, name, Optional.empty(), () -> {});
    }

    static void end(Member member) {
        member.ended(0, Optional.empty());
    }
}
