package dev.patio.lsp.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.check.Code;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {
    @ParameterizedTest
    @EnumSource
    void has_a_section_for_it(Code code) {
        assertThat(Page.read(Path.of("../docs/guide/diagnostics.md")).of(code))
                .hasValueSatisfying(it -> assertThat(it).matches("file:///.*/diagnostics.md#L\\d+"));
    }

    @Test
    void need_not_be_there() {
        assertThat(Page.read(Path.of("absent.md")).of(Code.SYNTAX)).isEmpty();
    }
}
