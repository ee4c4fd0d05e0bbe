package dev.patio.session.manifest;

/** What is wrong in a manifest, and what to do about it. */
public record Mistake(Place place, String message) {}
