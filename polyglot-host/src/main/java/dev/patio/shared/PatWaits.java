package dev.patio.shared;

import java.util.List;
import java.util.Optional;

/**
 * What a user sees of a pat in the space.
 *
 * @param parent the id of the pat that it ends with
 * @param waits what it waits for, and on which line where that is known
 */
public record PatWaits(int id, String name, Optional<Integer> parent, List<String> waits) {}
