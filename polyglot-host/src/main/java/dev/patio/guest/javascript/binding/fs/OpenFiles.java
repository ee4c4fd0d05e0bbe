package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A program's descriptors: numbers of its own, the lowest free one first. Any thread. */
public final class OpenFiles implements NodeProcess.Closing {
    private static final int FIRST = 3;
    private static final int LIMIT = 1 << 20;

    private final ConcurrentHashMap<Integer, OpenFile> files = new ConcurrentHashMap<>();
    private final NodeProcess process;

    private OpenFiles(NodeProcess process) {
        this.process = process;
    }

    public static OpenFiles of(NodeProcess process) {
        OpenFiles files = process.part(OpenFiles.class, OpenFiles::new);
        files.standardStreams();
        return files;
    }

    /** They are known only once the program is, and closed for good when it closes them. */
    private boolean streams;

    private void standardStreams() {
        if (streams) {
            return;
        }
        streams = true;
        var stdio = process.launch().stdio();
        files.put(0, StreamFile.of(stdio.in()));
        files.put(1, StreamFile.of(stdio.out()));
        files.put(2, StreamFile.of(stdio.err()));
    }

    int add(OpenFile file) throws IOException {
        for (int number = FIRST; number < LIMIT; number++) {
            if (files.putIfAbsent(number, file) == null) {
                return number;
            }
        }
        throw new ErrnoException("EMFILE");
    }

    public Optional<OpenFile> find(int number) {
        return Optional.ofNullable(files.get(number));
    }

    OpenFile get(int number) throws ErrnoException {
        OpenFile file = files.get(number);
        if (file == null) {
            throw new ErrnoException("EBADF");
        }
        return file;
    }

    void close(int number) throws IOException {
        OpenFile file = files.remove(number);
        if (file == null) {
            throw new ErrnoException("EBADF");
        }
        file.close();
    }

    @Override
    public void close() {
        for (OpenFile file : new ArrayList<>(files.values())) {
            try {
                file.close();
            } catch (IOException e) {
                // the program has ended: nobody is left to be told
            }
        }
        files.clear();
    }
}
