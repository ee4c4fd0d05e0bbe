package dev.patio.guest.java;

import java.nio.file.Path;

/** What a command line asks Java to run. */
sealed interface JavaEntry {
    /** A file, compiled with what it needs from the files beside it. */
    record SourceFile(Path file) implements JavaEntry {}

    /** All sources of a folder, or the classes of a Maven project. */
    record Folder(Path folder) implements JavaEntry {}

    record MainClass(String name) implements JavaEntry {}

    record Jar(Path file) implements JavaEntry {}

    /** Nothing but a text for standard output. */
    record Text(String text) implements JavaEntry {}
}
