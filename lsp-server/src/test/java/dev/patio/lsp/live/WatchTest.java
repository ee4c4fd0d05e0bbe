package dev.patio.lsp.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sockets that answer as sessions do. */
@Timeout(60)
class WatchTest {
    private static final String SHARED =
            "{'exports': [{'name': 'prices', 'version': 3, 'type': 'list', 'bytes': 120, 'owner': 'feed'}], 'channels':"
                    + " [{'name': 'orders', 'depth': 2, 'capacity': 64, 'waitingSenders': 0, 'waitingReceivers': 1,"
                    + " 'senders': [], 'receivers': [], 'closed': false}], 'pats': [], 'held': 120}";

    @TempDir
    private Path folder;

    private final Semaphore changes = new Semaphore(0);

    private Watch watch() {
        Watch watch = new Watch(Map.of("XDG_RUNTIME_DIR", folder.toString()), changes::release);
        watch.start();
        return watch;
    }

    /** Until it is closed. */
    private ServerSocketChannel session(int id, String shared) throws IOException {
        Path sockets = Files.createDirectories(folder.resolve("patio"));
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(sockets.resolve(id + ".sock")));
        String ps = "{'session': '%d', 'application': '%s'}".formatted(id, folder);
        Thread answers = new Thread(() -> answer(channel, ps, shared), "answers as session " + id);
        answers.setDaemon(true);
        answers.start();
        return channel;
    }

    private static void answer(ServerSocketChannel channel, String ps, String shared) {
        try {
            while (true) {
                try (SocketChannel client = channel.accept();
                        BufferedReader reader = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
                        Writer writer = Channels.newWriter(client, StandardCharsets.UTF_8)) {
                    String request = reader.readLine();
                    if (request != null) {
                        writer.write((request.contains("ps") ? ps : shared) + "\n");
                    }
                }
            }
        } catch (ClosedChannelException e) {
            // it is over
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tells_what_a_session_shares_as_long_as_it_runs() throws Exception {
        try (Watch watch = watch()) {
            assertThat(watch.now()).isEqualTo(Live.NONE);
            try (ServerSocketChannel session = session(7, SHARED)) {
                changes.acquire();
                assertThat(session.isOpen()).isTrue();
                assertThat(watch.now().export(folder, "prices"))
                        .isEqualTo(Optional.of(new Live.Export(3, "list", 120, "feed")));
                assertThat(watch.now().channel(folder, "orders"))
                        .isEqualTo(Optional.of(new Live.Channel(2, 64, 0, 1, false)));
                assertThat(watch.now().export(folder, "other")).isEmpty();
                assertThat(watch.now().export(folder.resolve("other"), "prices"))
                        .isEmpty();
            }
            changes.acquire();
            assertThat(watch.now()).isEqualTo(Live.NONE);
        }
    }

    @Test
    void a_session_that_says_something_else_is_as_if_it_did_not_run() throws Exception {
        try (ServerSocketChannel strange = session(7, "{'exports': 12}");
                ServerSocketChannel other = session(8, "no JSON at all");
                Watch watch = watch()) {
            watch.look();
            assertThat(strange.isOpen() && other.isOpen()).isTrue();
            assertThat(watch.now()).isEqualTo(Live.NONE);
        }
    }
}
