package dev.patio.guest.java.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What crosses between the host and a Java program is called the same on both sides, which share no class. */
class TagTest {
    private static final Pattern CONSTANT = Pattern.compile("static final \\w+ (\\w+) = '(.)'");

    @Test
    void both_sides_have_the_same_tags() throws IOException {
        Map<String, String> host = constants("src/main/java/dev/patio/guest/java/shared/Tag.java");
        assertThat(host).hasSizeGreaterThan(20);
        assertThat(constants("src/guest/java/dev/patio/api/Tag.java")).isEqualTo(host);
        assertThat(host.values()).doesNotHaveDuplicates();
    }

    private static Map<String, String> constants(String file) throws IOException {
        Map<String, String> constants = new TreeMap<>();
        Matcher found = CONSTANT.matcher(Files.readString(Path.of(file)));
        while (found.find()) {
            constants.put(found.group(1), found.group(2));
        }
        return constants;
    }
}
