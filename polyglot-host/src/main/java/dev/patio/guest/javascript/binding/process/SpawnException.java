package dev.patio.guest.javascript.binding.process;

import dev.patio.guest.javascript.node.SystemError;

/** A child process that could not be started; the library gets the number of the error. */
final class SpawnException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    SpawnException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    int number() {
        return SystemError.of(code).number();
    }
}
