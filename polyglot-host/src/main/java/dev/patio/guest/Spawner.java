package dev.patio.guest;

import dev.patio.shared.PatHandle;

/** Starts programs for a program. Any thread; returns at once. */
@FunctionalInterface
public interface Spawner {
    /** Starts one, which ends with the program that asked for it; throws a SpaceException where it cannot. */
    PatHandle spawn(Task task);
}
