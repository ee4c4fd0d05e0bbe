package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.OptionalLong;

/**
 * How much a channel holds.
 *
 * @param capacity how many messages, at least one
 * @param maxBytes how big one may be
 */
public record ChannelOptions(int capacity, OptionalLong maxBytes) {
    public static final ChannelOptions DEFAULT = new ChannelOptions(64, OptionalLong.empty());

    public ChannelOptions {
        if (capacity < 1) {
            throw new SpaceException(Kind.MISUSE, Messages.text("shared.channel.capacity", capacity));
        }
    }

    @Override
    public String toString() {
        return "capacity " + capacity
                + (maxBytes.isPresent() ? ", at most " + maxBytes.getAsLong() + " bytes a message" : "");
    }
}
