package dev.patio.debug.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncomingTest {
    private static List<String> read(String stream) throws IOException {
        List<String> seen = new ArrayList<>();
        new Incoming(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)), new Incoming.Messages() {
                    @Override
                    public void read(String content) {
                        seen.add(content);
                    }

                    @Override
                    public void withoutLength(String header) {
                        seen.add("no length: " + header);
                    }

                    @Override
                    public void tooLong(long length) {
                        seen.add("too long: " + length);
                    }
                })
                .readAll();
        return seen;
    }

    @Test
    void messages_are_as_long_as_their_headers_say() throws IOException {
        assertThat(read("Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnull"))
                .containsExactly("{}", "null");
        assertThat(read("Content-Length: 3\r\n\r\n…Content-Length: 0\r\n\r\n")).containsExactly("…", "");
    }

    @Test
    void headers_may_be_written_in_several_ways() throws IOException {
        assertThat(read("content-length:2\n\n{}")).containsExactly("{}");
        assertThat(read("A: b\r\nContent-Length: 2 \r\nC: d\r\n\r\n{}")).containsExactly("{}");
    }

    @Test
    void what_has_no_length_is_passed_over() throws IOException {
        assertThat(read("A: b\r\n\r\n\r\n\r\nContent-Length: -1\r\n\r\nContent-Length: 2\r\n\r\n{}"))
                .containsExactly("no length: A: b", "no length: ", "no length: Content-Length: -1", "{}");
    }

    @Test
    void what_is_too_long_is_not_read() throws IOException {
        assertThat(read("Content-Length: 99999999999\r\n\r\n{}")).containsExactly("too long: 99999999999");
        assertThat(read("x".repeat(10_000))).containsExactly("too long: 8193");
    }

    @Test
    void half_a_message_is_none() throws IOException {
        assertThat(read("Content-Length: 20\r\n\r\n{}")).isEmpty();
        assertThat(read("Content-Length")).isEmpty();
    }
}
