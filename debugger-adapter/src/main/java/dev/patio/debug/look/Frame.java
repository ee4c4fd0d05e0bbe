package dev.patio.debug.look;

import dev.patio.debug.place.Place;

/**
 * A call as it is shown.
 *
 * @param library whether the code is none of the user's
 */
public record Frame(int id, String name, Place place, boolean library) {}
