package dev.patio.guest.javascript.binding.fs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A name in a folder. */
record Entry(Path file) {
    private static final int UNKNOWN = 0;
    private static final int FILE = 1;
    private static final int FOLDER = 2;
    private static final int LINK = 3;
    private static final int FIFO = 4;
    private static final int SOCKET = 5;
    private static final int CHARACTER_DEVICE = 6;
    private static final int BLOCK_DEVICE = 7;

    static List<Entry> sorted(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                entries.add(new Entry(file));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        // Java compares paths by their bytes, as libuv does
        entries.sort((a, b) -> a.file.compareTo(b.file));
        return entries;
    }

    String name() {
        return file.getFileName().toString();
    }

    /** As libuv numbers them. */
    int type() {
        try {
            int mode = (int) Files.getAttribute(file, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            return switch (mode & Stats.TYPE) {
                case Stats.REGULAR -> FILE;
                case Stats.FOLDER -> FOLDER;
                case Stats.LINK -> LINK;
                case Stats.FIFO -> FIFO;
                case Stats.SOCKET -> SOCKET;
                case Stats.CHARACTER_DEVICE -> CHARACTER_DEVICE;
                case Stats.BLOCK_DEVICE -> BLOCK_DEVICE;
                default -> UNKNOWN;
            };
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
