package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A wait as it stands in one channel. Guarded by that channel's lock. */
abstract sealed class Receiving {
    private final Wait wait;
    private final Member receiver;

    private Receiving(Wait wait, Member receiver) {
        this.wait = wait;
        this.receiver = receiver;
    }

    static Receiving here(Wait wait, Member receiver) {
        return new Here(wait, receiver);
    }

    /**
     * One that stands in several channels.
     *
     * @param open how many of them something may still come from
     */
    static Receiving selecting(Wait wait, Member receiver, AtomicInteger open) {
        return new Selecting(wait, receiver, open);
    }

    final Wait waiting() {
        return wait;
    }

    final Member receiver() {
        return receiver;
    }

    /**
     * Whether the message was taken.
     *
     * @param taken is run by the thread that gets it
     */
    abstract boolean give(Channel channel, Object message, Runnable taken);

    /** Nothing will come from this channel, as far as can be seen now; whether it need not stand here any longer. */
    abstract boolean nothingComes(Supplier<SpaceException> why);

    private static final class Here extends Receiving {
        Here(Wait wait, Member receiver) {
            super(wait, receiver);
        }

        @Override
        boolean give(Channel channel, Object message, Runnable taken) {
            return waiting().complete(message, taken);
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

        Selecting(Wait wait, Member receiver, AtomicInteger open) {
            super(wait, receiver);
            this.open = open;
        }

        @Override
        boolean give(Channel channel, Object message, Runnable taken) {
            return waiting().complete(new Received(channel, message), taken);
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
