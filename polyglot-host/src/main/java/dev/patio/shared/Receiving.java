package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A wait as it stands in one channel. Guarded by that channel's lock. */
abstract sealed class Receiving {
    private final Wait wait;

    private Receiving(Wait wait) {
        this.wait = wait;
    }

    static Receiving here(Wait wait) {
        return new Here(wait);
    }

    /**
     * One that stands in several channels.
     *
     * @param open how many of them something may still come from
     */
    static Receiving selecting(Wait wait, AtomicInteger open) {
        return new Selecting(wait, open);
    }

    final Wait waiting() {
        return wait;
    }

    /** Whether the message was taken. */
    abstract boolean give(Channel channel, Object message);

    /** Nothing will come from this channel, as far as can be seen now; whether it need not stand here any longer. */
    abstract boolean nothingComes(Supplier<SpaceException> why);

    private static final class Here extends Receiving {
        Here(Wait wait) {
            super(wait);
        }

        @Override
        boolean give(Channel channel, Object message) {
            return waiting().complete(message);
        }

        @Override
        boolean nothingComes(Supplier<SpaceException> why) {
            waiting().fail(why.get());
            return true;
        }
    }

    /** It stays where nothing comes from, in case that a new sender appears there. */
    private static final class Selecting extends Receiving {
        private final AtomicInteger open;
        private boolean counted;

        Selecting(Wait wait, AtomicInteger open) {
            super(wait);
            this.open = open;
        }

        @Override
        boolean give(Channel channel, Object message) {
            return waiting().complete(new Received(channel, message));
        }

        @Override
        boolean nothingComes(Supplier<SpaceException> why) {
            if (!counted) {
                counted = true;
                if (open.decrementAndGet() == 0) {
                    waiting().fail(new SpaceException(Kind.CLOSED, Messages.text("shared.channel.all-over")));
                }
            }
            return waiting().isDone();
        }
    }
}
