package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A bounded queue of frozen values. Who waits longest is served first, and what one pat sends arrives in its order. The
 * handle is a frozen value itself. Any thread.
 *
 * <p>A pat is a sender or a receiver by use; one that has only opened the channel may still become either. With the
 * last sender gone, what is in the channel is still received; with the last receiver gone, senders are told.
 */
public final class Channel extends Frozen {
    private record Sending(Wait waiting, Member sender, Object message) {}

    private record Selected(List<Channel> channels) implements Standing {
        @Override
        public void withdraw(Wait wait) {
            channels.forEach(channel -> channel.withdrawReceiving(wait));
        }

        @Override
        public void giveBack(Object value) {
            var received = (Received) value;
            received.channel().putBack(received.message());
        }
    }

    private final Standing toReceive = new Standing() {
        @Override
        public void withdraw(Wait wait) {
            withdrawReceiving(wait);
        }

        @Override
        public void giveBack(Object value) {
            putBack(value);
        }
    };

    private final String name;
    private final Budget.Share share;
    private final ReentrantLock lock = new ReentrantLock();

    /** What follows is guarded by the lock. Nobody waits to send while there is room, nor to receive while there is something. */
    private final ArrayDeque<Object> messages = new ArrayDeque<>();

    private final ArrayDeque<Sending> sending = new ArrayDeque<>();
    private final ArrayDeque<Receiving> receiving = new ArrayDeque<>();
    private final Roles roles = new Roles(this);
    private boolean closed;

    /** How many messages have gone out. */
    private long received;

    /** Written with the lock held. */
    private volatile ChannelOptions options;

    /**
     * Makes one.
     *
     * @param share of what the space holds
     */
    Channel(String name, ChannelOptions options, Budget.Share share) {
        this.name = name;
        this.share = share;
        this.options = options;
    }

    public String name() {
        return name;
    }

    /** How many messages it holds. */
    public long capacity() {
        return options.capacity().orElse(ChannelOptions.CAPACITY);
    }

    /** How big a message may be. */
    public OptionalLong maxBytes() {
        return options.maxBytes();
    }

    /** Somebody opens it who may say how much it is to hold; nobody may say otherwise than who said so first. */
    void agree(ChannelOptions asked) {
        lock.lock();
        try {
            options = options.with(asked)
                    .orElseThrow(() -> new SpaceException(
                            Kind.MISUSE, Messages.text("shared.channel.differs", this, options, asked)));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String type() {
        return "channel";
    }

    @Override
    public long bytes() {
        return 16;
    }

    /** Sends, and is done when the message is in the channel, or with a receiver. */
    public Wait send(Member sender, Object message) {
        lock.lock();
        try {
            if (trySend(sender, message)) {
                return Wait.done(Nothing.NOTHING);
            }
            Wait wait = sender.waitFor("send to " + this, this::withdrawSending);
            sending.add(new Sending(wait, sender, message));
            return wait;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the message was sent, as there was room. */
    public boolean trySend(Member sender, Object message) {
        checkSize(message);
        lock.lock();
        try {
            roles.sends(sender);
            if (closed) {
                throw closedError();
            }
            if (roles.haveLostReceivers()) {
                throw receiversGone();
            }
            if (messages.size() >= capacity()) {
                return false; // and so nobody waits to receive
            }
            sender.passed(Passage.Kind.SENT, name, next());
            return give(message) || keep(message);
        } finally {
            lock.unlock();
        }
    }

    /** Receives the next message. */
    public Wait receive(Member receiver) {
        lock.lock();
        try {
            roles.receives(receiver);
            if (!messages.isEmpty()) {
                Runnable taken = received(receiver);
                return Wait.done(take(), taken);
            }
            if (isOver()) {
                throw over();
            }
            Wait wait = receiver.waitFor("receive from " + this, toReceive);
            receiving.add(Receiving.here(wait, receiver));
            return wait;
        } finally {
            lock.unlock();
        }
    }

    /** The next message if there is one now. */
    public Optional<Object> tryReceive(Member receiver) {
        lock.lock();
        try {
            roles.receives(receiver);
            if (messages.isEmpty()) {
                return Optional.empty();
            }
            received(receiver).run();
            return Optional.of(take());
        } finally {
            lock.unlock();
        }
    }

    /** The first message of any of several channels, as {@link Received}; fails when all of them are over. */
    public static Wait select(Member receiver, List<Channel> channels) {
        for (Channel channel : channels) {
            Optional<Object> message = channel.tryReceive(receiver);
            if (message.isPresent()) {
                return Wait.done(new Received(channel, message.get()));
            }
        }
        Wait wait = receiver.waitFor("select from " + channels, new Selected(channels));
        AtomicInteger open = new AtomicInteger(channels.size());
        for (Channel channel : channels) {
            channel.offer(Receiving.selecting(wait, receiver, open));
        }
        return wait;
    }

    /** Lets a select wait here, or gives it what is there. */
    private void offer(Receiving selecting) {
        lock.lock();
        try {
            receiving.removeIf(each -> each.waiting().isDone()); // selects that other channels ended
            if (messages.isEmpty()) {
                receiving.add(selecting);
                if (isOver()) {
                    selecting.nothingComes(this::over);
                }
            } else if (selecting.give(this, messages.peek(), received(selecting.receiver()))) {
                take();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Closes it for everybody; what is in it is still received. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            refuseSenders(this::closedError);
            tellReceivers();
        } finally {
            lock.unlock();
        }
    }

    /** A pat has the handle. */
    void open(Member member) {
        lock.lock();
        try {
            roles.opens(member);
        } finally {
            lock.unlock();
        }
    }

    /** A pat has ended. */
    void lose(Member member) {
        lock.lock();
        try {
            roles.leaves(member);
            if (isOver()) {
                tellReceivers();
            }
            if (roles.haveLostReceivers()) {
                refuseSenders(this::receiversGone);
            }
        } finally {
            lock.unlock();
        }
    }

    ChannelReport report() {
        lock.lock();
        try {
            return new ChannelReport(
                    name,
                    messages.size(),
                    capacity(),
                    sending.size(),
                    (int) receiving.stream()
                            .filter(each -> !each.waiting().isDone())
                            .count(),
                    roles.senders(),
                    roles.receivers(),
                    closed);
        } finally {
            lock.unlock();
        }
    }

    private void checkSize(Object message) {
        OptionalLong most = maxBytes();
        if (most.isPresent() && Values.bytes(message) > most.getAsLong()) {
            throw new SpaceException(
                    Kind.NOT_SHAREABLE,
                    Messages.text("shared.channel.too-big", this, Values.bytes(message), most.getAsLong()));
        }
    }

    /** Whether somebody who waits to receive took the message: who waits longest comes first. */
    private boolean give(Object message) {
        for (Receiving next = receiving.poll(); next != null; next = receiving.poll()) {
            if (next.give(this, message, received(next.receiver()))) {
                received++;
                return true;
            }
        }
        return false;
    }

    /** The number of the message that comes in next. */
    private long next() {
        return received + messages.size() + 1;
    }

    /** Tells that the next message was received, once it is taken. */
    private Runnable received(Member receiver) {
        return receiver.passing(Passage.Kind.RECEIVED, name, received + 1);
    }

    private boolean keep(Object message) {
        share.take("a message in " + this, Values.bytes(message));
        return messages.add(message);
    }

    /** Somebody took the message and could not use it: it is the next again, even if the channel is full by now. */
    private void putBack(Object message) {
        lock.lock();
        try {
            received--;
            if (!give(message)) {
                share.keep(Values.bytes(message));
                messages.addFirst(message);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes the first message, which makes room for that of who waits longest to send. */
    private Object take() {
        Object message = messages.remove();
        received++;
        share.giveBack(Values.bytes(message));
        if (messages.size() >= capacity()) {
            return message;
        }
        for (Sending next = sending.poll(); next != null; next = sending.poll()) {
            if (next.waiting().complete(Nothing.NOTHING)) {
                share.keep(Values.bytes(next.message()));
                next.sender().passed(Passage.Kind.SENT, next.waiting().waiter(), name, next());
                messages.add(next.message());
                break;
            }
        }
        return message;
    }

    /** Whether nothing will come any more beyond what is there. */
    private boolean isOver() {
        return closed || roles.haveLostSenders();
    }

    private SpaceException over() {
        return closed
                ? closedError()
                : new SpaceException(Kind.CLOSED, Messages.text("shared.channel.senders-gone", this));
    }

    private SpaceException closedError() {
        return new SpaceException(Kind.CLOSED, Messages.text("shared.channel.closed", this));
    }

    private SpaceException receiversGone() {
        return new SpaceException(Kind.CLOSED, Messages.text("shared.channel.receivers-gone", this));
    }

    /** As nobody waits to receive while there is something, none of those who do gets anything any more. */
    private void tellReceivers() {
        receiving.removeIf(each -> each.nothingComes(this::over));
    }

    private void refuseSenders(Supplier<SpaceException> why) {
        sending.forEach(each -> each.waiting().fail(why.get()));
        sending.clear();
    }

    private void withdrawSending(Wait wait) {
        lock.lock();
        try {
            sending.removeIf(each -> each.waiting() == wait);
        } finally {
            lock.unlock();
        }
    }

    private void withdrawReceiving(Wait wait) {
        lock.lock();
        try {
            receiving.removeIf(each -> each.waiting() == wait);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return "channel '" + name + "'";
    }
}
