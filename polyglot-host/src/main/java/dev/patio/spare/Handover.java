package dev.patio.spare;

import dev.patio.posix.Descriptors;
import dev.patio.posix.HandoverSocket;
import dev.patio.posix.PosixException;
import dev.patio.posix.Processes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command line that a client hands to this host, with everything that a process has beside it. */
public final class Handover {
    private static final int HANGUP = 1;
    private static final int LARGEST = 16 << 20;

    private final HandoverSocket client;
    private final int[] descriptors;
    private final int umask;
    private final List<String> arguments;
    private final Map<String, String> environment;

    private Handover(
            HandoverSocket client,
            int[] descriptors,
            int umask,
            List<String> arguments,
            Map<String, String> environment) {
        this.client = client;
        this.descriptors = descriptors;
        this.umask = umask;
        this.arguments = arguments;
        this.environment = environment;
    }

    /** Receives what {@code libexec/client} sends; the form is described there. */
    static Optional<Handover> receive(HandoverSocket client) throws IOException, PosixException {
        Optional<int[]> descriptors = client.receiveDescriptors(4);
        if (descriptors.isEmpty()) {
            return Optional.empty();
        }
        int size = client.readInt();
        if (size < 16 || size > LARGEST) {
            return Optional.empty();
        }
        client.readInt(); // its process id, for whoever traces this
        int umask = client.readInt();
        int argumentCount = client.readInt();
        int variableCount = client.readInt();
        String[] texts = new String(client.read(size - 16), StandardCharsets.UTF_8).split("\0", -1);
        List<String> arguments = new ArrayList<>(List.of(texts).subList(0, argumentCount));
        Map<String, String> environment = new HashMap<>();
        for (String variable : List.of(texts).subList(argumentCount, argumentCount + variableCount)) {
            int equals = variable.indexOf('=', 1);
            if (equals > 0) {
                environment.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return Optional.of(new Handover(client, descriptors.get(), umask, arguments, environment));
    }

    /** The launcher that the client stands for, then its arguments. */
    List<String> command() {
        return arguments;
    }

    public List<String> arguments() {
        return arguments.subList(1, arguments.size());
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Path workingDirectory() throws IOException {
        return Files.readSymbolicLink(Path.of("/proc/self/cwd"));
    }

    /** Makes this process what the client was, and tells it so. */
    void takeOver() throws PosixException {
        for (int target = 0; target < 3; target++) {
            Descriptors.move(descriptors[target], target);
        }
        Descriptors.changeDirectory(descriptors[3]);
        Descriptors.close(descriptors[3]);
        Descriptors.umask(umask);
        client.writeInt((int) ProcessHandle.current().pid());
        Thread watch = new Thread(this::watch, "watches the client");
        watch.setDaemon(true);
        watch.start();
    }

    /** A client that is gone is a terminal that was closed. */
    private void watch() {
        try {
            client.read(1);
        } catch (IOException | PosixException e) {
            try {
                Processes.kill((int) ProcessHandle.current().pid(), HANGUP);
            } catch (PosixException again) {
                throw new IllegalStateException(again);
            }
        }
    }

    /** Lets the client go on without this host. */
    void refuse() throws PosixException {
        for (int descriptor : descriptors) {
            Descriptors.close(descriptor);
        }
        client.close();
    }

    /** The client ends with this status, or below zero by this signal. */
    public void end(int status) {
        try {
            client.writeInt(status);
        } catch (PosixException e) {
            // it is gone
        }
    }
}
