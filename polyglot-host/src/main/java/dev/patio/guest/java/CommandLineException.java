package dev.patio.guest.java;

/** A start that ends before the program does anything, with a message as {@code java} prints it and status 1. */
final class CommandLineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandLineException(String message) {
        super(message);
    }
}
