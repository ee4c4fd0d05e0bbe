package dev.patio.guest.javascript.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BindingsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");

    @Test
    void the_guide_lists_those_that_are_there() throws IOException {
        String page = Files.readString(Path.of("../docs/guide/javascript.md"));
        List<String> listed = ROW.matcher(page.substring(page.indexOf("## Bindings")))
                .results()
                .map(row -> row.group(1))
                .toList();
        Set<String> there = new TreeSet<>(Bindings.TABLE.keySet());
        there.addAll(SystemBindings.TABLE.keySet());
        assertThat(listed).containsExactlyElementsOf(there);
    }
}
