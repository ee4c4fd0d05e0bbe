package dev.patio.spare;

import dev.patio.guest.Language;
import dev.patio.posix.HandoverSocket;
import dev.patio.posix.PosixException;
import dev.patio.session.Contexts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** This process as a spare host: gets ready, waits without using the processor, and is handed one session. */
public final class SpareHost {
    /** What a JVM reads once, at its start; a client for whom it differs needs a host of its own. */
    private static final List<String> FIXED = List.of("TZ", "LANG", "LC_ALL", "LC_CTYPE", "JAVA_TOOL_OPTIONS");

    private final Path launcher;
    private final SpareFiles files;
    private final Map<String, String> environment;

    public SpareHost(Path launcher, Map<String, String> environment) throws IOException {
        this.launcher = launcher;
        this.files = SpareFiles.of(environment);
        this.environment = environment;
    }

    /**
     * Waits for a client, unless another spare host does already.
     *
     * @param warmUp runs programs on the contexts, so that code is loaded and compiled before it is needed
     * @return what the client wants; empty when nobody came within the idle limit
     */
    public Optional<Handover> await(Contexts contexts, Runnable warmUp)
            throws IOException, PosixException, InterruptedException {
        Optional<Duration> idle = files.idleLimit();
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            Files.deleteIfExists(files.socket());
            warmUp.run();
            for (Language language : Language.values()) {
                contexts.buildAhead(language);
            }
            contexts.awaitBuilt();
            System.gc();
            Optional<Handover> handover = serve(Instant.now().plus(idle.get()));
            channel.truncate(0);
            return handover;
        }
    }

    private Optional<Handover> serve(Instant until) throws IOException, PosixException {
        try (HandoverSocket socket = HandoverSocket.listen(files.socket())) {
            while (true) {
                Duration left = Duration.between(Instant.now(), until);
                Optional<HandoverSocket> client = left.isNegative() ? Optional.empty() : socket.accept(left);
                if (client.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Handover> handover = Handover.receive(client.get());
                if (handover.isPresent() && fits(handover.get())) {
                    handover.get().takeOver();
                    return handover;
                }
                if (handover.isPresent()) {
                    handover.get().refuse();
                } else {
                    client.get().close();
                }
            }
        } finally {
            Files.deleteIfExists(files.socket());
        }
    }

    private boolean fits(Handover handover) {
        return handover.command().getFirst().equals(launcher.toString())
                && FIXED.stream()
                        .allMatch(name -> environment
                                .getOrDefault(name, "")
                                .equals(handover.environment().getOrDefault(name, "")));
    }
}
