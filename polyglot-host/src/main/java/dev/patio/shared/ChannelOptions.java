package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much a channel holds, as far as somebody said so.
 *
 * @param capacity how many messages, at least one
 * @param maxBytes how big one may be
 */
record ChannelOptions(OptionalLong capacity, OptionalLong maxBytes) {
    static final long CAPACITY = 64;

    ChannelOptions {
        if (capacity.isPresent() && capacity.getAsLong() < 1) {
            throw new SpaceException(Kind.MISUSE, Messages.text("shared.channel.capacity", capacity.getAsLong()));
        }
    }

    /** What both say together, unless they contradict each other. */
    Optional<ChannelOptions> with(ChannelOptions other) {
        return agree(capacity, other.capacity) && agree(maxBytes, other.maxBytes)
                ? Optional.of(new ChannelOptions(either(capacity, other.capacity), either(maxBytes, other.maxBytes)))
                : Optional.empty();
    }

    private static boolean agree(OptionalLong one, OptionalLong other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static OptionalLong either(OptionalLong one, OptionalLong other) {
        return one.isPresent() ? one : other;
    }

    @Override
    public String toString() {
        List<String> said = new ArrayList<>();
        capacity.ifPresent(most -> said.add("capacity " + most));
        maxBytes.ifPresent(most -> said.add("at most " + most + " bytes a message"));
        return String.join(" and ", said);
    }
}
