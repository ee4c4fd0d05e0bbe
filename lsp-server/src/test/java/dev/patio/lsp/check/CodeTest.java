package dev.patio.lsp.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
    @ParameterizedTest
    @EnumSource
    void the_page_has_a_section_for_it(Code code) throws Exception {
        URI page = URI.create(code.page());
        assertThat(Files.readAllLines(Path.of("../docs" + page.getPath()))).contains("## " + page.getFragment());
    }
}
