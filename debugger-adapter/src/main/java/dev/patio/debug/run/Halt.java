package dev.patio.debug.run;

import dev.patio.debug.look.Sender;
import java.util.List;
import java.util.Optional;

/**
 * Why a thread is to stop as soon as it can.
 *
 * @param text what there is to say beyond the reason
 * @param breakpoints the numbers of those that were hit
 * @param sender whose message the thread has received
 */
record Halt(Reason reason, Optional<String> text, List<Integer> breakpoints, Optional<Sender> sender) {
    Halt {
        breakpoints = List.copyOf(breakpoints);
    }

    static Halt of(Reason reason) {
        return new Halt(reason, Optional.empty(), List.of(), Optional.empty());
    }

    static Halt of(Reason reason, String text) {
        return new Halt(reason, Optional.of(text), List.of(), Optional.empty());
    }

    static Halt hit(Reason reason, List<Integer> breakpoints) {
        return new Halt(reason, Optional.empty(), breakpoints, Optional.empty());
    }

    static Halt received(Sender sender) {
        return new Halt(Reason.STEP, Optional.empty(), List.of(), Optional.of(sender));
    }
}
