package dev.patio.debug.text;

/** Why a request is refused, by the number that clients see. Numbers are never used again for something else. */
public enum Problem {
    UNKNOWN_REQUEST(1001),
    WRONG_ARGUMENTS(1002),
    WRONG_ORDER(1003),
    CANCELLED(1004),
    CANNOT_LAUNCH(1101),
    NO_SESSION(1102),
    CANNOT_ATTACH(1103),
    NO_THREAD(1201),
    NOT_STOPPED(1202),
    GONE(1203),
    BUSY(1204),
    NO_EXCEPTION(1205),
    NO_SOURCE(1206),
    CANNOT_RESTART(1207),
    NO_INPUT(1208),
    INPUT_ENDED(1209),
    CANNOT_EVALUATE(1301),
    CANNOT_SET(1302),
    NO_FRAME(1303),
    CANNOT_READ(1304),
    BUG(1901);

    private final int number;

    Problem(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
