package dev.patio.guest.javascript.binding.fs;

import java.io.IOException;

/** A failure that is found here and not by Java, by its code such as EBADF. */
final class ErrnoException extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;

    ErrnoException(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
