package dev.patio.guest.javascript.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.guest.Access;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FsBindingTest {
    private static final String FS = "const fs = internalBinding('fs');";

    @TempDir
    Path folder;

    @Test
    void relative_paths_start_at_the_programs_folder() {
        assertThat(run("fs.writeFileUtf8('a.txt', 'grün', 0o1101, 0o644); print(fs.readFileUtf8('a.txt', 0))"))
                .isEqualTo("grün\n");
        assertThat(folder.resolve("a.txt")).hasContent("grün");
    }

    @Test
    void errors_name_code_call_and_path() {
        assertThat(
                        run(
                                "try { fs.open('none', 0, 0) } catch (e) { print([e.message, e.code, e.errno, e.syscall, e.path]) }"))
                .isEqualTo("ENOENT: no such file or directory, open 'none',ENOENT,-2,open,none\n");
    }

    @Test
    void a_request_is_called_back_from_the_loop() {
        assertThat(run("""
                        const request = new fs.FSReqCallback(false);
                        request.oncomplete = (error, names) => print([error, names]);
                        fs.mkdir('sub/deep', 0o777, true);
                        fs.readdir('sub', 'utf8', false, request);
                        print('first');
                        """)).isEqualTo("first\n,deep\n");
    }

    @Test
    void a_promise_is_settled_from_the_loop() {
        assertThat(run("fs.unlink('none', fs.kUsePromises).catch(e => print(e.code))"))
                .isEqualTo("ENOENT\n");
    }

    @Test
    void bytes_go_through_a_descriptor_at_a_position() {
        assertThat(run("""
                        const fd = fs.open('b', 0o102, 0o644);
                        fs.writeString(fd, 'hello', null, 'utf8');
                        const bytes = new Uint8Array(3);
                        print(fs.read(fd, bytes, 0, 3, 2) + ' ' + bytes + ' ' + fs.fstat(fd, false)[8]);
                        fs.close(fd);
                        """)).isEqualTo("3 108,108,111 5\n");
    }

    @Test
    void the_gate_refuses_with_EACCES() {
        var access = new Access(Optional.of(List.of(folder)), Optional.of(List.of()), Set.of());
        assertThat(new BindingProgram(folder, access)
                        .run(FS + "try { fs.mkdir('x', 0o777, false) } catch (e) { print(e.code) }"))
                .isEqualTo("EACCES\n");
    }

    private String run(String script) {
        return new BindingProgram(folder, Access.ORDINARY).run(FS + script);
    }
}
