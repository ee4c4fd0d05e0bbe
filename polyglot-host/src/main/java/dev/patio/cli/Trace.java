package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.guest.UsageException;
import dev.patio.session.Session;
import dev.patio.text.Messages;
import dev.patio.timeline.TraceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The file of what happens in a session, if one is wished. */
final class Trace implements AutoCloseable {
    private final Optional<TraceFile> writing;
    private final Optional<Path> file;
    private final Console console;

    private Trace(Optional<TraceFile> writing, Optional<Path> file, Console console) {
        this.writing = writing;
        this.file = file;
        this.console = console;
    }

    /** Begins it; nothing can be started where it cannot be written. */
    static Trace begin(Session session, Optional<Path> file, Console console) {
        try {
            Optional<TraceFile> writing =
                    file.isEmpty() ? Optional.empty() : Optional.of(TraceFile.open(session.timeline(), file.get()));
            return new Trace(writing, file, console);
        } catch (IOException e) {
            throw new UsageException(Messages.text("cli.trace.cannot", file.get(), reason(e)));
        }
    }

    private static String reason(IOException refused) {
        return switch (refused) {
            case NoSuchFileException _ -> Messages.text("cli.trace.no-folder");
            case AccessDeniedException _ -> Messages.text("cli.trace.denied");
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> refused.getMessage();
        };
    }

    /** Ends it, and says what it lacks. */
    @Override
    public void close() {
        if (writing.isEmpty()) {
            return;
        }
        TraceFile written = writing.get();
        try {
            written.close();
            if (written.leftOut() > 0) {
                console.say("patio: " + Messages.text("cli.trace.left-out", file.get(), written.leftOut()));
            }
        } catch (IOException e) {
            console.say("patio: " + Messages.text("cli.trace.broken", file.get(), reason(e)));
        }
    }
}
