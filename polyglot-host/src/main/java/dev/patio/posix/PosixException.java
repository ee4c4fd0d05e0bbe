package dev.patio.posix;

/** A system call that failed. */
public final class PosixException extends Exception {
    private static final long serialVersionUID = 1;

    private final int errno;

    PosixException(String call, int errno) {
        super(call + " failed with errno " + errno);
        this.errno = errno;
    }

    public int errno() {
        return errno;
    }
}
