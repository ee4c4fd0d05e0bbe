package dev.patio.api;

/**
 * What {@link Patio#select} gives.
 *
 * @param channel where the message came from, equal to the handle that was given
 * @param value the message
 */
public record Received(Channel<?> channel, Object value) {}
