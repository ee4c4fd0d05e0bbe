package dev.patio.debug.breakpoint;

import java.util.Optional;

/** A breakpoint as the user set it. */
public interface Wish {
    /** Which of its hits stop. */
    Optional<HitCount> hits();
}
