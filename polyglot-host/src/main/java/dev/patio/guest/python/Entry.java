package dev.patio.guest.python;

/** What a command line asks Python to run. */
sealed interface Entry {
    /** A script, or a folder or a zip file with a {@code __main__}. */
    record File(String path) implements Entry {}

    record Module(String name) implements Entry {}

    record Code(String text) implements Entry {}

    /** The program stands on the standard input; on a terminal that is the prompt. */
    record Input() implements Entry {}

    /** Nothing to run: a text for the standard output, as of {@code --version}. */
    record Text(String text) implements Entry {}
}
