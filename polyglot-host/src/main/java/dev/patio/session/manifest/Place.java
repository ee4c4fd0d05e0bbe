package dev.patio.session.manifest;

/** Where something stands in a text; both count from 1. */
public record Place(int line, int column) {}
