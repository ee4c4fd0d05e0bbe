package dev.patio.shared;

import java.util.List;

/**
 * What a user sees of a pat in the space.
 *
 * @param waits what it waits for, and on which line where that is known
 */
public record PatWaits(int id, String name, List<String> waits) {}
