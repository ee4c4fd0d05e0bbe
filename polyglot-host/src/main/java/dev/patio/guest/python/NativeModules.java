package dev.patio.guest.python;

import dev.patio.guest.Access;
import dev.patio.guest.Access.Right;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.io.ProcessHandler;

/**
 * Lets each context have native modules of its own. GraalPy copies them and has {@code patchelf}, which few machines
 * have, rename what the copies depend on; here that command is done in process, other commands are started.
 */
final class NativeModules implements ProcessHandler {
    private final Access access;

    NativeModules(Access access) {
        this.access = access;
    }

    @Override
    public Process start(ProcessCommand command) throws IOException {
        List<String> words = command.getCommand();
        if (words.getFirst().endsWith("patchelf") && words.size() == 5 && patch(words)) {
            return new Done();
        }
        if (!access.allows(Right.PROCESSES)) {
            throw new SecurityException("This program may not start processes");
        }
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(Path.of(command.getDirectory()).toFile());
        builder.environment().clear();
        builder.environment().putAll(command.getEnvironment());
        return builder.redirectErrorStream(command.isRedirectErrorStream()).start();
    }

    private static boolean patch(List<String> words) throws IOException {
        String name = words.get(3);
        try (var library = new ElfFile(Path.of(words.get(4)))) {
            return switch (words.get(2)) {
                case "--set-soname" -> !isInterface(name) || library.rename(shortened(name));
                case "--remove-needed" -> true;
                case "--add-needed" -> library.needInsteadOfName(shortened(name));
                default -> false;
            };
        }
    }

    /** Only the name of GraalPy's C interface matters: the modules are found by their paths. */
    private static boolean isInterface(String name) {
        return name.startsWith("libpython-native");
    }

    private static String shortened(String name) {
        return isInterface(name) ? "libpython" + name.substring(name.lastIndexOf('.')) : name;
    }

    /** A command that has been carried out. */
    private static final class Done extends Process {
        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public void destroy() {
            // it has ended
        }
    }
}
