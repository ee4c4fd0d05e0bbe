package dev.patio.shared;

/** What a select gives. */
public record Received(Channel channel, Object message) {}
