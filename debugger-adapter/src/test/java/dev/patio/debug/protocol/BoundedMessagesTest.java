package dev.patio.debug.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedMessagesTest {
    private final List<Long> tooLong = new ArrayList<>();

    private String read(String given) throws IOException {
        byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
        try (BoundedMessages messages = new BoundedMessages(new ByteArrayInputStream(bytes), tooLong::add)) {
            return new String(messages.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void messages_pass() throws IOException {
        String two = "Content-Length: 2\r\n\r\n{}Content-Length: 5\r\nContent-Type: x\r\n\r\n[1,2]";
        assertThat(read(two)).isEqualTo(two);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void what_looks_like_a_header_in_a_message_is_none() throws IOException {
        String message = "Content-Length: 33\r\n\r\nContent-Length: 99999999999\r\n\r\n--Content-Length: 1\r\n\r\n1";
        assertThat(read(message)).isEqualTo(message);
        assertThat(tooLong).isEmpty();
    }

    @Test
    void one_that_is_too_long_is_the_end() throws IOException {
        assertThat(read("Content-Length: 2\r\n\r\n{}Content-Length: 99999999999\r\n\r\n{"))
                .startsWith("Content-Length: 2\r\n\r\n{}")
                .doesNotEndWith("{");
        assertThat(tooLong).containsExactly(99_999_999_999L);
    }

    @Test
    void so_is_a_header_without_an_end() throws IOException {
        var _ = read("x".repeat(10_000));
        assertThat(tooLong).hasSize(1);
    }
}
