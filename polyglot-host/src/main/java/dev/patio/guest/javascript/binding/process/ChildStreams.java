package dev.patio.guest.javascript.binding.process;

import dev.patio.guest.javascript.binding.fs.OpenFile;
import dev.patio.guest.javascript.binding.fs.OpenFiles;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Connects the streams of a child with descriptors of the program. Those are not the system's, so that a thread carries
 * the bytes; files are opened by the child itself.
 */
final class ChildStreams {
    private static final int CHUNK = 16 * 1024;

    private final NodeProcess process;
    private final ProcessBuilder builder = new ProcessBuilder();
    private final List<Carrier> carriers = new ArrayList<>();

    /** What is done for a stream once the child runs; gives when it has ended. */
    private interface Carrier {
        CompletableFuture<Void> carry(Process child);
    }

    ChildStreams(NodeProcess process) {
        this.process = process;
    }

    ProcessBuilder builder() {
        return builder;
    }

    void ignore(int index) {
        Redirect nothing = index == 0 ? Redirect.from(new File("/dev/null")) : Redirect.DISCARD;
        redirect(index, nothing);
    }

    /** Lets the child use a descriptor of the program's. */
    void share(int index, int descriptor) throws SpawnException {
        OpenFile file = OpenFiles.of(process).find(descriptor).orElseThrow(() -> new SpawnException("EBADF"));
        Optional<File> path = file.path().map(p -> p.toFile());
        if (path.isPresent()) {
            redirect(index, index == 0 ? Redirect.from(path.get()) : Redirect.appendTo(path.get()));
        } else if (index == 0) {
            carriers.add(child -> carry("in", reading(file), child.getOutputStream(), false));
        } else if (index == 1) {
            carriers.add(child -> carry("out", child.getInputStream(), writing(file), true));
        } else {
            carriers.add(child -> carry("err", child.getErrorStream(), writing(file), true));
        }
    }

    private void redirect(int index, Redirect redirect) {
        switch (index) {
            case 0 -> builder.redirectInput(redirect);
            case 1 -> builder.redirectOutput(redirect);
            default -> builder.redirectError(redirect);
        }
    }

    /** Begins to carry; done when all that the child wrote has arrived. */
    CompletableFuture<Void> connect(Process child) {
        return CompletableFuture.allOf(
                carriers.stream().map(carrier -> carrier.carry(child)).toArray(CompletableFuture[]::new));
    }

    /**
     * Carries bytes on a thread of its own, to the end of the one stream or the failure of the other.
     *
     * @param awaited whether the child has not ended before its bytes have arrived
     */
    private static CompletableFuture<Void> carry(String name, InputStream from, OutputStream to, boolean awaited) {
        var done = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("javascript child " + name).start(() -> {
            try (to) {
                byte[] chunk = new byte[CHUNK];
                for (int count = from.read(chunk); count > 0; count = from.read(chunk)) {
                    to.write(chunk, 0, count);
                    to.flush();
                }
            } catch (IOException e) {
                // one end has gone, and with it the need to carry
            } finally {
                done.complete(null);
            }
        });
        return awaited ? done : CompletableFuture.completedFuture(null);
    }

    private static InputStream reading(OpenFile file) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) <= 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = file.read(ByteBuffer.wrap(bytes, offset, length), OpenFile.HERE);
                return count == 0 ? -1 : count;
            }
        };
    }

    private static OutputStream writing(OpenFile file) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                file.write(ByteBuffer.wrap(bytes, offset, length), OpenFile.HERE);
            }
        };
    }
}
