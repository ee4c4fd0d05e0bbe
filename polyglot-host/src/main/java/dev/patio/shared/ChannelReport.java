package dev.patio.shared;

import java.util.List;

/**
 * What a user sees of a channel.
 *
 * @param depth how many messages are in it
 * @param sending how many wait to send
 * @param receiving how many wait to receive
 */
public record ChannelReport(
        String name,
        int depth,
        long capacity,
        int sending,
        int receiving,
        List<String> senders,
        List<String> receivers,
        boolean closed) {}
