package dev.patio.debug.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patio.debug.text.Refusal;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypedInputTest {
    private final TypedInput input = new TypedInput();

    @Test
    void what_was_typed_is_read_to_its_end() throws IOException {
        input.type("one\n");
        input.type("zwei ü\n");
        input.end();
        assertThat(new String(input.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("one\nzwei ü\n");
        assertThatThrownBy(() -> input.type("more")).isInstanceOf(Refusal.class);
    }

    @Test
    void it_holds_no_more_than_somebody_can_have_typed() {
        String much = "x".repeat(1 << 20);
        input.type(much);
        assertThatThrownBy(() -> input.type("x")).isInstanceOf(Refusal.class);
    }

    @Test
    void an_interrupt_ends_a_read() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(input::read).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
