package dev.patio.guest.javascript.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.guest.Access;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrlBindingTest {
    @TempDir
    Path folder;

    @Test
    void parsing_says_where_the_parts_are() {
        assertThat(run("print(url.parse('https://user:pass@example.com:1234/foo/bar?baz#quux', undefined, true));"
                        + "print(url.urlComponents)"))
                .isEqualTo("https://user:pass@example.com:1234/foo/bar?baz#quux\n6,12,17,29,1234,34,42,46,2\n");
    }

    @Test
    void what_is_missing_is_the_greatest_number() {
        assertThat(run("print(url.parse('FILE:/a/../b c', undefined, true)); print(url.urlComponents)"))
                .isEqualTo("file:///b%20c\n5,7,7,7,4294967295,7,4294967295,4294967295,6\n");
    }

    @Test
    void relative_ones_need_a_base() {
        assertThat(run("print(url.parse('../x?y', 'http://h/a/b/c', true)); print(url.parse('x'));"
                        + "try { url.parse('x', undefined, true) } catch (e) { print([e.code, e.input]) }"))
                .isEqualTo("http://h/a/x?y\nundefined\nERR_INVALID_URL,x\n");
    }

    @Test
    void hosts_have_one_form() {
        assertThat(run(
                        "print(['http://0x7f.1', 'http://[1:0:0::2]', 'http://ÉCOLE.fr', 'http://a b', 'http://1.2.3.4.5']"
                                + ".map(u => url.parse(u)))"))
                .isEqualTo("http://127.0.0.1/,http://[1::2]/,http://xn--cole-9oa.fr/,,\n");
    }

    private String run(String script) {
        return new BindingProgram(folder, Access.ORDINARY).run("const url = internalBinding('url');" + script);
    }
}
