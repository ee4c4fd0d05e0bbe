package dev.patio.api;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * A program that runs in this session, or has run: from {@link Patio#spawn(String, Object...)}, {@link Patio#me} and {@link
 * Patio#pats}. Any thread; it can be sent and exported itself, and is equal to every other handle of the same program.
 *
 * <p>A thread that is interrupted while it waits here raises a {@link PatioException}, and its interrupt status stays set.
 */
public final class Pat {
    final Handle handle;

    Pat(Handle handle) {
        this.handle = handle;
    }

    /** Its number in the session. */
    public int id() {
        return (int) Host.ID.number(handle.frozen());
    }

    /** What it is called; no two that run at the same time have the same name. */
    public String name() {
        return handle.name();
    }

    /** The exit status, once it has ended. */
    public OptionalInt status() {
        Object status = Host.STATUS.call(handle.frozen());
        return status == null ? OptionalInt.empty() : OptionalInt.of((int) Host.asNumber(status));
    }

    /**
     * Waits until it has ended, and gives its result; null if it has none. Joining again gives the same.
     *
     * <p>An exception that ended a Java program is raised here, if this program has its class: one that is unchecked as
     * itself, one that is checked as the cause of a {@link FailedException}. Its stack trace is that of this call, and its
     * last cause is a {@link RemoteException} with the other program's.
     *
     * @throws FailedException if another exception ended it
     * @throws PatioException if it was killed, or ended with a status other than 0 and without a result
     */
    public Object join() {
        return join(Blocking.FOREVER);
    }

    /**
     * As {@link #join()}.
     *
     * @throws PatioTimeoutException if it has not ended in time
     */
    public Object join(Duration timeout) {
        return join(Blocking.nanos(timeout));
    }

    /** As {@link #join()}, with a result as {@link Patio#importValue(String, Class)} gives it. */
    public <T> T join(Class<T> type) {
        return As.type(type, join(), "result");
    }

    /** As {@link #join(Class)} and {@link #join(Duration)}. */
    public <T> T join(Class<T> type, Duration timeout) {
        return As.type(type, join(timeout), "result");
    }

    private Object join(long nanos) {
        Object[] end = (Object[]) Blocking.await(Host.JOIN.call(handle.frozen(), nanos));
        if (end[1] != null) {
            Failures.raise((FrozenRecord) end[1]);
        }
        return end[0];
    }

    /** Ends it at once, with status 137. Nothing if it has ended. */
    public void kill() {
        Host.KILL.call(handle.frozen());
    }

    /** It does not end with the program that started it any more. */
    public void release() {
        Host.RELEASE.call(handle.frozen());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pat && ((Pat) other).handle.id() == handle.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(handle.id());
    }

    @Override
    public String toString() {
        return "pat " + id() + " '" + name() + "'";
    }
}
