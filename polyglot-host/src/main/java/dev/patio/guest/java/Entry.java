package dev.patio.guest.java;

import java.nio.file.Path;

/** What a command line asks to run. */
sealed interface Entry {
    record MainClass(String name) implements Entry {}

    /** The jar as it was given. */
    record Jar(String name) implements Entry {}

    /** The name is as it was given, for diagnostics. */
    record SourceFile(String name, Path file) implements Entry {}

    /** Of sources, or of a Maven project. */
    record Folder(String name, Path folder) implements Entry {}

    /** Prints the version; {@code java} has it on both streams. */
    enum Version implements Entry {
        OUT,
        ERR
    }
}
