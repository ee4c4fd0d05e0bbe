package dev.patio.guest;

/** A POSIX signal by its number on Linux. */
public enum Signal {
    HUP(1),
    INT(2),
    QUIT(3),
    USR1(10),
    USR2(12),
    PIPE(13),
    ALRM(14),
    TERM(15),
    CHLD(17),
    CONT(18),
    WINCH(28);

    private final int number;

    Signal(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Whether it asks the host to end with all its programs. */
    public boolean endsHost() {
        return this == INT || this == TERM || this == HUP;
    }

    /** The exit status that a shell reports for a process that the signal ended. */
    public int status() {
        return 128 + number;
    }
}
