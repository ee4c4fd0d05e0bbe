package dev.patio.debug.java;

/** What javac refuses; the message is its own. */
final class MistakeException extends Exception {
    private static final long serialVersionUID = 1;

    MistakeException(String message) {
        super(message);
    }
}
