package dev.patio.lsp.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.check.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The applications of samples/ work, so there is nothing to say about them. */
class SamplesTest {
    @Test
    void nothing_is_wrong_in_the_samples() throws IOException {
        Workspace workspace = Workspace.forReport();
        workspace.roots(List.of(Path.of("../samples")));
        List<String> problems = workspace.snapshot().all().stream()
                .flatMap(application -> Check.of(application).stream())
                .map(SamplesTest::shown)
                .toList();
        assertThat(problems).isEmpty();
    }

    private static String shown(Problem problem) {
        return problem.file().path() + ": " + problem.message();
    }
}
