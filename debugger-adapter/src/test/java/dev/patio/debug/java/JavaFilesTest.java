package dev.patio.debug.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaFilesTest {
    private static final String SOURCE = """
            import java.util.List;

            class Shop {
                <T> int sold(List<T> all, int by) {
                    int sum = by;
                    try {
                        sum += all.size();
                    } catch (IllegalStateException | java.io.UncheckedIOException e) {
                        sum = 0;
                    }
                    var names = List.of("pen");
                    return sum;
                }

                Runnable task = new Runnable() {
                    public void run() {
                        System.out.println();
                    }
                };
            }
            """;

    @TempDir
    Path folder;

    private final JavaFiles files = new JavaFiles();
    private Path file;

    @BeforeEach
    void a_source() throws IOException {
        file = Files.writeString(folder.resolve("Shop.java"), SOURCE);
    }

    @Test
    void variables_have_their_written_types_where_they_can_be_seen() {
        assertThat(files.types(file, 7)).isEqualTo(Map.of("all", "List<T>", "by", "int", "sum", "int"));
        assertThat(files.types(file, 17)).isEmpty();
    }

    @Test
    void a_try_catches_in_its_body_only() {
        assertThat(files.caught(file, 7)).isEqualTo(List.of("IllegalStateException", "java.io.UncheckedIOException"));
        assertThat(files.caught(file, 9)).isEmpty();
    }

    @Test
    void javac_tells_the_types_that_are_not_written_and_those_that_can_be() throws IOException {
        JavaFile attributed = files.attributed(file, List.of());
        assertThat(attributed.variablesAt(12))
                .containsEntry("names", "java.util.List<java.lang.String>")
                .containsEntry("all", "java.util.List");
    }

    @Test
    void classes_without_a_name_have_one_in_the_virtual_machine() throws IOException {
        assertThat(files.attributed(file, List.of()).typeAt(17).orElseThrow().binaryName())
                .isEqualTo("Shop$1");
    }

    @Test
    void a_source_that_is_gone_says_nothing() {
        assertThat(files.types(folder.resolve("Absent.java"), 1)).isEmpty();
    }
}
