package dev.patio.lsp.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns of paths, as editors understand them. */
class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "generated,          generated,          true",
        "generated,          sub/generated,      false",
        "generated/,         generated,          true",
        "./generated,        generated,          true",
        "**/generated,       generated,          true",
        "**/generated,       a/b/generated,      true",
        "**/generated,       a/regenerated,      false",
        "**/generated/**,    generated/x.py,     true",
        "**/generated/**,    a/generated/b/x.py, true",
        "**/generated/**,    generated,          false",
        "old/*.py,           old/a.py,           true",
        "old/*.py,           old/sub/a.py,       false",
        "old/**/*.py,        old/a.py,           true",
        "old/**/*.py,        old/sub/a.py,       true",
        "'**/*.{js,ts}',     a/b.ts,             true",
        "'**/[ab]?.py',      ax.py,              true",
    })
    void matches_paths_below_a_workspace_folder(String pattern, Path path, boolean matches) {
        assertThat(new Glob(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void what_is_no_pattern_is_refused() {
        assertThatThrownBy(() -> new Glob("[")).isInstanceOf(PatternSyntaxException.class);
    }
}
