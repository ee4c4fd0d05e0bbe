package dev.patio.home.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no message of the protocol is passed over; where one cannot tell any more what follows, the adapter ends. */
class MalformedIT {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Adapter adapter;

    @BeforeEach
    void an_adapter_runs() throws IOException {
        adapter = Adapter.start(folder, folder);
    }

    @AfterEach
    void none_is_left() {
        adapter.close();
    }

    private static String framed(String content) {
        return "Content-Length: " + content.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + content;
    }

    private void write(String text) throws IOException {
        adapter.raw().write(text.getBytes(StandardCharsets.UTF_8));
        adapter.raw().flush();
    }

    @Test
    void what_is_no_request_is_passed_over() throws IOException, InterruptedException {
        String[] contents = {
            "",
            " ",
            "no JSON",
            "{",
            "null",
            "true",
            "7",
            "\"text\"",
            "[]",
            "[[]]",
            "{}",
            "{\"type\": 7}",
            "{\"type\": \"gesture\"}",
            "{\"type\": \"event\", \"event\": \"stopped\"}",
            "{\"type\": \"response\", \"request_seq\": 99, \"success\": true, \"command\": \"runInTerminal\"}",
            "{\"type\": \"response\"}",
            "{\"type\": \"request\"}",
            "{\"type\": \"request\", \"seq\": 1}",
            "{\"type\": \"request\", \"seq\": 1, \"command\": null}",
            "{\"type\": \"request\", \"seq\": 1, \"command\": 7}",
            "{\"type\": \"request\", \"seq\": 1, \"command\": \"\"}",
            "{\"type\": \"request\", \"seq\": \"one\", \"command\": \"threads\"}",
            "{\"type\": \"request\", \"seq\": -1, \"command\": \"threads\"}",
            "{\"type\": \"request\", \"seq\": 1e300, \"command\": \"threads\"}",
            "{\"type\": \"request\", \"command\": \"threads\"}",
            "{\"type\": \"request\", \"seq\": 1, \"seq\": 2, \"command\": \"threads\"}",
            "{\"type\": \"request\", \"seq\": 1, \"command\": \"stackTrace\", \"arguments\": null}",
            "{\"type\": \"request\", \"seq\": 1, \"command\": \"stackTrace\", \"arguments\": []}",
            "{\"type\": \"request\", \"seq\": 1, \"command\": \"stackTrace\", \"arguments\": \"seven\"}",
            "{\"type\": \"request\", \"seq\": 1, \"command\": \"launch\", \"arguments\": " + "[".repeat(100_000),
            "[".repeat(MEGABYTE) + "]".repeat(MEGABYTE),
            "{\"\ud800\": 1}",
        };
        for (String content : contents) {
            write(framed(content));
            adapter.talksStill();
        }
    }

    @Test
    void headers_may_be_odd() throws IOException, InterruptedException {
        String threads = "{\"type\": \"request\", \"seq\": 1, \"command\": \"threads\"}";
        String[] messages = {
            "Content-Type: text/plain\r\n" + framed(threads),
            framed(threads).replace("Content-Length", "content-length"),
            "A: b\r\n" + framed(threads).replace("\r\n\r\n", "\r\nC: d\r\n\r\n"),
            "No-Length: 5\r\n\r\n",
            "Content-Length: \r\n\r\n",
            "Content-Length: some\r\n\r\n",
            "Content-Length: -5\r\n\r\n",
            "\r\n\r\n",
        };
        for (String message : messages) {
            write(message);
            adapter.talksStill();
        }
    }

    @Test
    void a_big_request_is_answered() throws IOException, InterruptedException {
        String big = "x".repeat(40 * MEGABYTE);
        assertThat(adapter.answer(adapter.ask("evaluate", "{\"expression\": \"" + big + "\"}"))
                        .toString())
                .contains("an expression is evaluated in a frame");
        adapter.talksStill();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 99999999999\r\n\r\n", "Content-Length: 70000000\r\n\r\n"})
    void a_message_that_is_too_long_ends_the_conversation(String header) throws IOException, InterruptedException {
        write(header);
        assertThat(adapter.event("output").toString()).contains("longer than any that makes sense");
        assertThat(adapter.endsCleanly()).isZero();
    }

    @Test
    void a_header_without_an_end_ends_the_conversation() throws IOException, InterruptedException {
        write("x".repeat(10_000));
        assertThat(adapter.event("output").toString()).contains("longer than any that makes sense");
        assertThat(adapter.endsCleanly()).isZero();
    }

    @Test
    void half_a_message_is_the_end_if_nothing_follows() throws IOException, InterruptedException {
        write("Content-Length: 100\r\n\r\n{\"type\": ");
        adapter.raw().close();
        assertThat(adapter.endsCleanly()).isZero();
        assertThat(adapter.errors()).isEmpty();
    }
}
