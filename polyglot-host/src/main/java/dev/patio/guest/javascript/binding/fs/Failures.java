package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.node.SystemError;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Map;
import java.util.Optional;

/** Java's exceptions about files as errors of the system. Where Java has no class for one, the C library's text says it. */
final class Failures {
    private static final Map<String, String> BY_TEXT = Map.ofEntries(
            Map.entry("No such file or directory", "ENOENT"),
            Map.entry("Permission denied", "EACCES"),
            Map.entry("File exists", "EEXIST"),
            Map.entry("Not a directory", "ENOTDIR"),
            Map.entry("Is a directory", "EISDIR"),
            Map.entry("Directory not empty", "ENOTEMPTY"),
            Map.entry("Invalid argument", "EINVAL"),
            Map.entry("Operation not permitted", "EPERM"),
            Map.entry("Too many levels of symbolic links", "ELOOP"),
            Map.entry("File name too long", "ENAMETOOLONG"),
            Map.entry("Invalid cross-device link", "EXDEV"),
            Map.entry("Read-only file system", "EROFS"),
            Map.entry("No space left on device", "ENOSPC"),
            Map.entry("Disk quota exceeded", "EDQUOT"),
            Map.entry("Too many open files", "EMFILE"),
            Map.entry("Too many open files in system", "ENFILE"),
            Map.entry("Text file busy", "ETXTBSY"),
            Map.entry("Device or resource busy", "EBUSY"),
            Map.entry("No such device or address", "ENXIO"),
            Map.entry("No such device", "ENODEV"),
            Map.entry("Bad file descriptor", "EBADF"),
            Map.entry("Illegal seek", "ESPIPE"),
            Map.entry("Broken pipe", "EPIPE"),
            Map.entry("File too large", "EFBIG"),
            Map.entry("Operation not supported", "ENOTSUP"),
            Map.entry("Resource temporarily unavailable", "EAGAIN"),
            Map.entry("Cannot allocate memory", "ENOMEM"),
            Map.entry("Too many links", "EMLINK"));

    private Failures() {}

    static SystemError of(Exception failure) {
        return SystemError.of(
                switch (failure) {
                    case NoSuchFileException e -> "ENOENT";
                    case FileAlreadyExistsException e -> "EEXIST";
                    case AccessDeniedException e -> "EACCES";
                    case DirectoryNotEmptyException e -> "ENOTEMPTY";
                    case NotDirectoryException e -> "ENOTDIR";
                    case NotLinkException e -> "EINVAL";
                    case FileSystemLoopException e -> "ELOOP";
                    case AtomicMoveNotSupportedException e -> "EXDEV";
                    case ErrnoException e -> e.code();
                    case FileSystemException e -> byText(e.getReason());
                    case ClosedChannelException e -> "EBADF";
                    case NonReadableChannelException e -> "EBADF";
                    case NonWritableChannelException e -> "EBADF";
                    case InvalidPathException e -> "ENOENT";
                    case UnsupportedOperationException e -> "ENOTSUP";
                    default -> byText(failure.getMessage());
                });
    }

    private static String byText(String text) {
        return Optional.ofNullable(text)
                .flatMap(t -> BY_TEXT.entrySet().stream()
                        .filter(entry -> t.startsWith(entry.getKey()))
                        .max((a, b) ->
                                Integer.compare(a.getKey().length(), b.getKey().length()))
                        .map(Map.Entry::getValue))
                .orElse("EIO");
    }
}
