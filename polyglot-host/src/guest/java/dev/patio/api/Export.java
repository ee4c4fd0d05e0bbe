package dev.patio.api;

/**
 * What stands under a name.
 *
 * @param version from 1
 * @param type what the value is, in the words of all languages: list, map, record Order, …
 */
public record Export(String name, long version, String type) {}
