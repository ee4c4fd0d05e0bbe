package dev.patio.control;

import dev.patio.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of one user's sockets. Nobody else may look into it. */
public final class RuntimeFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final String SOCKET = ".sock";

    private final Path path;

    private RuntimeFolder(Path path) {
        this.path = path;
    }

    /** Makes it where it is missing; refuses one that somebody else could have prepared. */
    public static RuntimeFolder of(Map<String, String> environment) throws IOException {
        String given = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        Object user = userId();
        Path path = given.isEmpty() ? Path.of("/tmp", "patio-" + user) : Path.of(given, "patio");
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER));
        }
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NotDirectoryException(path.toString());
        }
        if (!Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(user)) {
            throw new IOException(Messages.text("control.folder.owner", path));
        }
        Files.setPosixFilePermissions(path, OWNER);
        return new RuntimeFolder(path);
    }

    private static Object userId() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.getAttribute(Files.exists(self) ? self : Path.of(System.getProperty("user.home")), "unix:uid");
    }

    public Path path() {
        return path;
    }

    public Path socket(String name) {
        return path.resolve(name + SOCKET);
    }

    /** The ids of sessions whose sockets are there; a host may have died and left its own. */
    List<String> sessions() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]+\\" + SOCKET))
                    .map(name -> name.substring(0, name.length() - SOCKET.length()))
                    .sorted()
                    .toList();
        }
    }
}
