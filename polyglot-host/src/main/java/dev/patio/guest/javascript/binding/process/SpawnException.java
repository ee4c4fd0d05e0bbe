package dev.patio.guest.javascript.binding.process;

import dev.patio.guest.javascript.node.SystemError;

/** A child process that could not be started; the library gets the number of the error. */
final class SpawnException extends Exception {
    private static final long serialVersionUID = 1;

    private final int number;

    SpawnException(String code) {
        this(SystemError.of(code));
    }

    SpawnException(SystemError error) {
        super(String.valueOf(error), null, false, false);
        number = error.number();
    }

    int number() {
        return number;
    }
}
