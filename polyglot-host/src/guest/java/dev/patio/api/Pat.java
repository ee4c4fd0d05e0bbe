package dev.patio.api;

/**
 * A program that runs in this session.
 *
 * @param id its number in the session
 */
public record Pat(int id, String name) {}
