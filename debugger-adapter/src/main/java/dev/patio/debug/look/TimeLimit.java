package dev.patio.debug.look;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.patio.debug.text.Messages;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Bounds how long a program may take for what nobody asked it to do, as the text of a value is. */
public interface TimeLimit {
    /** Makes something on the calling thread; raises {@link TooLong} in the program when that takes too long. */
    <T> T within(Supplier<T> made);

    /** As {@link #within}, with all the time until somebody gives up. */
    <T> T unless(CompletableFuture<?> givenUp, Supplier<T> made);

    /** The program was still at it. */
    final class TooLong extends AbstractTruffleException {
        private static final long serialVersionUID = 1;

        public TooLong() {
            super(Messages.text("value.too-long"));
        }
    }
}
