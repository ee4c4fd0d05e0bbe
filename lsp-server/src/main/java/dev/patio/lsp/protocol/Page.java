package dev.patio.lsp.protocol;

import dev.patio.lsp.check.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The page that says what codes mean and what to do, with a section for each.
 *
 * @param lines none where there is no page
 */
record Page(Path file, List<String> lines) {
    private static final Page OF_HOME =
            read(Path.of(System.getProperty("patio.home", "")).resolve("docs/diagnostics.md"));

    Page {
        lines = List.copyOf(lines);
    }

    /** Where a code is explained in the home that this runs from. */
    static Optional<String> section(Code code) {
        return OF_HOME.of(code);
    }

    static Page read(Path file) {
        try {
            return new Page(file, Files.readAllLines(file));
        } catch (IOException e) {
            return new Page(file, List.of()); // no home: a part of Patio runs by itself
        }
    }

    /** With the line, as editors want it that show texts rather than pages. */
    Optional<String> of(Code code) {
        int line = lines.indexOf("## " + code.id());
        return line < 0 ? Optional.empty() : Optional.of(file.toUri() + "#L" + (line + 1));
    }
}
