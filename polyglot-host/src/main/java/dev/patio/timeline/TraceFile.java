package dev.patio.timeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Writes what happens into a file, an event a line. A file that was not finished, as the host was killed, can be opened as
 * well.
 */
public final class TraceFile implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMillis(100);

    private final Timeline timeline;
    private final Tape tape;
    private final BufferedWriter writer;
    private final Thread thread = new Thread(this::write, "writes the trace");
    private volatile Optional<IOException> failure = Optional.empty();
    private String separator = "[\n";

    private TraceFile(Timeline timeline, BufferedWriter writer) {
        this.timeline = timeline;
        this.writer = writer;
        this.tape = timeline.record();
    }

    /** Begins to write. */
    public static TraceFile open(Timeline timeline, Path file) throws IOException {
        TraceFile opened = new TraceFile(timeline, Files.newBufferedWriter(file));
        opened.thread.setDaemon(true);
        opened.thread.start();
        return opened;
    }

    private void write() {
        try (writer) {
            boolean last;
            do {
                last = tape.isOver();
                for (TraceEvent event : tape.take(PERIOD)) {
                    writer.write(separator);
                    writer.write(event.json().toString());
                    separator = ",\n";
                }
                writer.flush();
            } while (!last);
            writer.write(separator.equals(",\n") ? "\n]\n" : "[]\n");
        } catch (IOException e) {
            failure = Optional.of(e);
            timeline.stop(tape);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many events it lacks, as they came faster than they could be written. */
    public long leftOut() {
        return tape.leftOut();
    }

    /** Ends the recording, and the file. */
    @Override
    public void close() throws IOException {
        timeline.stop(tape);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
