package dev.patio.debug.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutgoingTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final byte[] HALF = new byte[Outgoing.MOST / 2];

    /** A client that reads as much as it is let. */
    private static final class Slow extends OutputStream {
        private final Semaphore pieces = new Semaphore(0);
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            pieces.acquireUninterruptibly();
            read.write(bytes, offset, length);
        }

        void readAll() {
            pieces.release(Integer.MAX_VALUE / 2);
        }

        int size() {
            return read.size();
        }
    }

    private final Slow client = new Slow();
    private final CountDownLatch deaf = new CountDownLatch(1);

    private CompletableFuture<Void> write(Outgoing outgoing, byte[] bytes) {
        return CompletableFuture.runAsync(
                () -> {
                    outgoing.write(bytes, 0, bytes.length);
                    outgoing.flush();
                },
                Thread::startVirtualThread);
    }

    @Test
    void all_that_is_written_is_read_before_the_end() {
        Outgoing outgoing = Outgoing.to(client, LONG, deaf::countDown);
        client.readAll();
        for (int i = 0; i < 5; i++) {
            write(outgoing, HALF).join();
        }
        outgoing.close();
        assertThat(client.size()).isEqualTo(5 * HALF.length);
        assertThat(deaf.getCount()).isOne();
    }

    @Test
    void who_writes_much_waits_for_a_slow_client() {
        Outgoing outgoing = Outgoing.to(client, LONG, deaf::countDown);
        write(outgoing, HALF).join();
        write(outgoing, HALF).join();
        CompletableFuture<Void> third = write(outgoing, HALF);
        assertThat(third).isNotDone();
        client.readAll();
        third.join();
        outgoing.close();
        assertThat(client.size()).isEqualTo(3 * HALF.length);
    }

    @Test
    void a_message_may_be_longer_than_what_may_be_unread() {
        Outgoing outgoing = Outgoing.to(client, LONG, deaf::countDown);
        client.readAll();
        write(outgoing, new byte[3 * Outgoing.MOST]).join();
        outgoing.close();
        assertThat(client.size()).isEqualTo(3 * Outgoing.MOST);
    }

    @Test
    void a_client_that_takes_nothing_is_not_waited_for() throws InterruptedException {
        Outgoing outgoing = Outgoing.to(client, Duration.ofMillis(50), deaf::countDown);
        write(outgoing, HALF).join();
        write(outgoing, HALF).join();
        write(outgoing, HALF).join();
        assertThat(deaf.await(1, TimeUnit.MINUTES)).isTrue();
        write(outgoing, HALF).join();
        outgoing.close();
    }

    @Test
    void a_client_that_is_gone_is_noticed() throws InterruptedException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        Outgoing outgoing = Outgoing.to(broken, LONG, deaf::countDown);
        write(outgoing, HALF).join();
        assertThat(deaf.await(1, TimeUnit.MINUTES)).isTrue();
        outgoing.close();
    }

    @Test
    void an_interruption_tears_no_message_apart() {
        Outgoing outgoing = Outgoing.to(client, LONG, deaf::countDown);
        client.readAll();
        Thread.currentThread().interrupt();
        outgoing.write(HALF, 0, HALF.length);
        outgoing.flush();
        outgoing.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(client.size()).isEqualTo(HALF.length);
    }
}
