package dev.patio.shared;

/** What a pat does beside waiting for others. Asked by any thread, now and then, only of pats that wait. */
@FunctionalInterface
public interface Activity {
    /**
     * Whether these waits are all that the pat does: no other thread of it runs, no timer, no input, no connection can
     * still bring it to do something.
     *
     * @param waits how many it is in
     */
    boolean onlyWaits(int waits);
}
