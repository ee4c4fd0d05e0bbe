package dev.patio.debug.place;

/** Code that stands in no file, as what a program evaluates. */
public record Text(String name, String content) {}
