package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionTest {
    @Test
    void ends_with_the_word_of_a_client_that_keeps_the_stream_open() throws Exception {
        CompletableFuture<Integer> end = new CompletableFuture<>();
        InputStream open = new InputStream() {
            @Override
            public int read() {
                return end.join(); // no interrupt ends a read from standard input, either
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return read();
            }
        };
        String words = message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}")
                + message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        InputStream said = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        assertThat(Connection.serve(new SequenceInputStream(said, open), OutputStream.nullOutputStream(), Map.of()))
                .isZero();
        end.complete(-1);
    }

    @Test
    void a_client_that_has_gone_without_a_word_is_an_error() throws InterruptedException {
        assertThat(Connection.serve(InputStream.nullInputStream(), OutputStream.nullOutputStream(), Map.of()))
                .isEqualTo(1);
    }

    private static String message(String json) {
        return "Content-Length: " + json.length() + "\r\n\r\n" + json;
    }
}
