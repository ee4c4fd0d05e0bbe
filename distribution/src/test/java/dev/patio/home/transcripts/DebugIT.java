package dev.patio.home.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.home.PatioHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code patio debug}: programs wait for a debugger, and debuggers come and go. */
class DebugIT {
    private static final Pattern PORT = Pattern.compile("port (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"token\": \"(\\w+)\"");

    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    private Process patio;
    private int port;
    private String token;

    @BeforeEach
    void programs_wait() throws IOException {
        Files.write(folder.resolve("app.py"), List.of("n = 1", "print('read', input())", "n += 1", "print('n', n)"));
        patio = new ProcessBuilder(PatioHome.command("debug", "--grace", "2s", "app.py", "-v"))
                .directory(folder.toFile())
                .start();
        BufferedReader errors = patio.errorReader(StandardCharsets.UTF_8);
        port = Integer.parseInt(found(PORT, errors.readLine()));
        token = found(TOKEN, errors.readLine());
    }

    @AfterEach
    void nothing_is_left() {
        patio.destroyForcibly();
    }

    private static String found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        return matcher.group(1);
    }

    /** What a debugger says and hears, which then is gone without a word. */
    private List<String> debugger(String... lines) throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                Client client = new Client(socket.getInputStream(), socket.getOutputStream())) {
            List<String> asked = List.of(lines).stream()
                    .map(line -> line.replace("$TOKEN", token))
                    .toList();
            return new Conversation(client, new Symbols(folder), "").have(asked);
        }
    }

    @Test
    void one_without_the_token_can_do_nothing() throws Exception {
        assertThat(debugger(
                        "> begin",
                        "> attach {\"token\": \"guess\"}",
                        "> launch {\"program\": \"app.py\"}",
                        "> threads",
                        "> terminate"))
                .anySatisfy(line -> assertThat(line).startsWith("< attach refused 1103"))
                .anySatisfy(line -> assertThat(line).startsWith("< launch refused 1003"))
                .contains("< threads {\"threads\":[]}")
                .anySatisfy(line -> assertThat(line).startsWith("< terminate refused 1102"));
        assertThat(patio.isAlive()).isTrue();
    }

    @Test
    void what_stands_goes_on_when_one_is_gone_and_the_next_may_attach() throws Exception {
        assertThat(debugger(
                        "> begin",
                        "> attach {\"token\": \"$TOKEN\"}",
                        "> setBreakpoints {\"source\": {\"path\": \"$DIR/app.py\"}, \"breakpoints\": [{\"line\": 1}]}",
                        "> configurationDone",
                        "= app stopped"))
                .anySatisfy(line -> assertThat(line).startsWith("! stopped"));
        assertThat(debugger(
                        "> begin",
                        "> attach {\"token\": \"$TOKEN\"}",
                        "> setBreakpoints {\"source\": {\"path\": \"$DIR/app.py\"}, \"breakpoints\": [{\"line\": 4}]}",
                        "> configurationDone",
                        "> threads"))
                .contains("< threads {\"threads\":[{\"id\":\"@thread app\",\"name\":\"app\"}]}");
        patio.getOutputStream().write("a line\n".getBytes(StandardCharsets.UTF_8));
        patio.getOutputStream().close();
        assertThat(patio.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(patio.inputReader(StandardCharsets.UTF_8).lines()).containsExactly("read a line", "n 2");
        assertThat(patio.exitValue()).isZero();
    }

    @Test
    void programs_that_wait_or_stand_hear_that_they_are_to_end() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                Client client = new Client(socket.getInputStream(), socket.getOutputStream())) {
            List<String> said = new Conversation(client, new Symbols(folder), "")
                    .have(List.of(
                            "> begin",
                            "> attach {\"token\": \"" + token + "\"}",
                            "> setBreakpoints {\"source\": {\"path\": \"$DIR/app.py\"}, \"breakpoints\": [{\"line\": 1}]}",
                            "> configurationDone",
                            "= app stopped"));
            assertThat(said).anySatisfy(line -> assertThat(line).startsWith("! stopped"));
            patio.destroy();
            assertThat(patio.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(patio.exitValue()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void nobody_has_to_attach_before_it_ends() throws Exception {
        patio.destroy();
        assertThat(patio.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(patio.exitValue()).isEqualTo(TERMINATED);
    }
}
