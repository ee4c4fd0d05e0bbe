package dev.patio.shared;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/** Whatever several pats do to a channel at once, they could have done one after the other with the same results. */
@Param(name = "message", gen = IntGen.class, conf = "1:9")
public class ChannelLinearizabilityTest {
    private final Space space = Members.space();
    private final Member sender = Members.join(space, 1, "sender");
    private final Member receiver = Members.join(space, 2, "receiver");
    private final Channel channel = sender.channel(Optional.of("channel"), OptionalLong.of(2), OptionalLong.empty());

    @Operation
    public String trySend(int message) {
        try {
            return channel.trySend(sender, message) ? "sent" : "no room";
        } catch (SpaceException e) {
            return "closed";
        }
    }

    /** As a send that waits no time. */
    @Operation
    public String send(int message) {
        return end(() -> channel.send(sender, message));
    }

    @Operation
    public String tryReceive() {
        return channel.tryReceive(receiver).map(String::valueOf).orElse("nothing");
    }

    /** As a receive that waits no time. */
    @Operation
    public String receive() {
        return end(() -> channel.receive(receiver));
    }

    private static String end(Supplier<Wait> begin) {
        try {
            Wait wait = begin.get();
            return wait.cancel() ? "cancelled" : String.valueOf(wait.get());
        } catch (SpaceException e) {
            return "closed";
        }
    }

    @Operation
    public void close() {
        channel.close();
    }

    @Test
    void channels_are_linearizable() {
        new StressOptions()
                .threads(3)
                .actorsPerThread(4)
                .iterations(10)
                .invocationsPerIteration(500)
                .check(getClass());
    }
}
