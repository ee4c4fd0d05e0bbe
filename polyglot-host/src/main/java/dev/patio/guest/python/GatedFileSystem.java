package dev.patio.guest.python;

import dev.patio.guest.FileGate;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/** The files of the machine as far as a gate lets a program see them; what is refused is a {@code PermissionError}. */
final class GatedFileSystem implements FileSystem {
    private final FileSystem files = FileSystem.newDefaultFileSystem();
    private final FileGate gate;

    GatedFileSystem(FileGate gate) {
        this.gate = gate;
    }

    private Path readable(Path path) throws AccessDeniedException {
        if (!gate.mayRead(files.toAbsolutePath(path))) {
            throw new AccessDeniedException(path.toString());
        }
        return path;
    }

    private Path writable(Path path) throws AccessDeniedException {
        if (!gate.mayWrite(files.toAbsolutePath(path))) {
            throw new AccessDeniedException(path.toString());
        }
        return path;
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        files.checkAccess(modes.contains(AccessMode.WRITE) ? writable(path) : readable(path), modes, options);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean reads = options.isEmpty() || options.contains(StandardOpenOption.READ);
        boolean writes = options.stream().anyMatch(option -> option != StandardOpenOption.READ);
        if (reads) {
            readable(path);
        }
        return files.newByteChannel(writes ? writable(path) : path, options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        files.createDirectory(writable(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        files.delete(writable(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return files.newDirectoryStream(readable(folder), filter);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return files.readAttributes(readable(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        files.setAttribute(writable(path), attribute, value, options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        files.copy(readable(source), writable(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        files.move(writable(source), writable(target), options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        // a second name must not make more of a file reachable than the first
        files.createLink(writable(link), writable(existing));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        files.createSymbolicLink(writable(link), target, attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return files.readSymbolicLink(readable(link));
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        return files.toRealPath(path, options);
    }

    @Override
    public boolean isSameFile(Path first, Path second, LinkOption... options) throws IOException {
        return files.isSameFile(readable(first), readable(second), options);
    }

    @Override
    public Path parsePath(URI uri) {
        return files.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return files.parsePath(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return files.toAbsolutePath(path);
    }

    @Override
    public void setCurrentWorkingDirectory(Path folder) {
        files.setCurrentWorkingDirectory(folder);
    }

    @Override
    public Path getTempDirectory() {
        return files.getTempDirectory();
    }

    @Override
    public String getSeparator() {
        return files.getSeparator();
    }

    @Override
    public String getPathSeparator() {
        return files.getPathSeparator();
    }

    @Override
    public String getMimeType(Path path) {
        return files.getMimeType(path);
    }

    @Override
    public Charset getEncoding(Path path) {
        return files.getEncoding(path);
    }

    @Override
    public long getFileStoreTotalSpace(Path path) throws IOException {
        return files.getFileStoreTotalSpace(readable(path));
    }

    @Override
    public long getFileStoreUnallocatedSpace(Path path) throws IOException {
        return files.getFileStoreUnallocatedSpace(readable(path));
    }

    @Override
    public long getFileStoreUsableSpace(Path path) throws IOException {
        return files.getFileStoreUsableSpace(readable(path));
    }

    @Override
    public long getFileStoreBlockSize(Path path) throws IOException {
        return files.getFileStoreBlockSize(readable(path));
    }

    @Override
    public boolean isFileStoreReadOnly(Path path) throws IOException {
        return files.isFileStoreReadOnly(readable(path));
    }
}
