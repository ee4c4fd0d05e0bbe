package dev.patio.api;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/**
 * A handle of a bounded queue of frozen values between programs, from {@link Patio#channel}. Who waits longest is served
 * first, and what one program sends arrives in its order. Any thread; a handle can be sent and exported itself, and is
 * equal to every other handle of the same channel.
 *
 * <p>A program is a sender or a receiver by what it does. When the last sender has ended, receivers get what is left and
 * then the end; when the last receiver has ended, sending raises {@link ChannelClosedException}.
 *
 * <p>A thread that is interrupted while it waits here raises a {@link PatioException}, and its interrupt status stays set.
 */
public final class Channel<T> implements Iterable<T>, AutoCloseable {
    final Handle handle;
    private final Class<T> type;

    Channel(Handle handle, Class<T> type) {
        this.handle = handle;
        this.type = type;
    }

    /** That under which it was opened. */
    public String name() {
        return handle.name();
    }

    /**
     * Sends a message, and waits while the channel is full.
     *
     * @throws ChannelClosedException if it is closed, or becomes so, or its last receiver has ended
     * @throws NotShareableException if the message has no frozen form, or is too big for the channel
     */
    public void send(T message) {
        send(message, Blocking.FOREVER);
    }

    /**
     * As {@link #send(Object)}.
     *
     * @throws PatioTimeoutException if there was no room in time
     */
    public void send(T message, Duration timeout) {
        send(message, Blocking.nanos(timeout));
    }

    private void send(T message, long nanos) {
        Blocking.await(Host.SEND.callWith(this, message, handle.frozen(), nanos));
    }

    /** Sends if there is room now; whether there was. As {@link #send(Object)} otherwise. */
    public boolean trySend(T message) {
        return Host.asTruth(Host.TRY_SEND.callWith(this, message, handle.frozen()));
    }

    /**
     * Takes the next message, and waits until there is one.
     *
     * @throws ChannelClosedException if it is closed, or its last sender has ended, and it is empty
     */
    public T receive() {
        return typed(Blocking.message(Host.RECEIVE.call(handle.frozen(), Blocking.FOREVER)));
    }

    /**
     * As {@link #receive()}.
     *
     * @throws PatioTimeoutException if nothing came in time
     */
    public T receive(Duration timeout) {
        return typed(Blocking.message(Host.RECEIVE.call(handle.frozen(), Blocking.nanos(timeout))));
    }

    /** The next message if there is one now. Of a message that is null nothing is to be seen. */
    public Optional<T> tryReceive() {
        Object message = Views.of(Host.TRY_RECEIVE.call(handle.frozen()));
        return message == null ? Optional.empty() : Optional.ofNullable(typed(((Object[]) message)[0]));
    }

    /** Takes the messages as they come, until the channel is closed or its last sender has ended. */
    @Override
    public Iterator<T> iterator() {
        return new Coming<T>() {
            @Override
            T take() {
                return receive();
            }
        };
    }

    /** Closes it for all programs; what is in it can still be received. */
    @Override
    public void close() {
        Host.CLOSE.call(handle.frozen());
    }

    @SuppressWarnings("unchecked") // without a class, what the messages are is the program's promise
    private T typed(Object message) {
        return type == Object.class ? (T) message : As.type(type, message, name());
    }

    /** The same channel, whose messages come as a class. */
    <U> Channel<U> of(Class<U> messages) {
        return new Channel<>(handle, messages);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Channel<?> && ((Channel<?>) other).handle.id() == handle.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(handle.id());
    }

    @Override
    public String toString() {
        return "channel '" + name() + "'";
    }
}
