package dev.patio.home.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.home.PatioHome;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code attach} by {@code session}: what runs without a debugger gets one, and loses it again. */
@Timeout(180)
class AttachIT {
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    private Process session;
    private BufferedReader out;

    @BeforeEach
    void programs_are_written() throws IOException {
        Files.writeString(folder.resolve("feed.js"), """
                let n = 0;
                setInterval(() => {
                  n += 1;
                  console.log('tick', n);
                }, 100);
                """);
        Files.writeString(folder.resolve("work.py"), """
                import time
                def tell(n):
                    m = n + 1
                    print('work', n, flush=True)
                n = 0
                while True:
                    n += 1
                    tell(n)
                    time.sleep(0.1)
                """);
        Files.writeString(folder.resolve("Report.java"), """
                class Report {
                    public static void main(String[] words) throws InterruptedException {
                        for (int n = 1; true; n++) {
                            tell(n);
                            Thread.sleep(100);
                        }
                    }

                    static void tell(int n) {
                        System.out.println("report " + n);
                    }
                }
                """);
    }

    @AfterEach
    void nothing_is_left() {
        session.destroyForcibly();
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(PatioHome.brief(Map.of("XDG_RUNTIME_DIR", folder.toString())));
        builder.redirectError(new File("/dev/null"));
        return builder.start();
    }

    private void run(String... words) throws IOException {
        session = start(PatioHome.command(words));
        out = session.inputReader(StandardCharsets.UTF_8);
    }

    /** All of them say something, from now on. */
    private void awaitAll(String... programs) throws IOException {
        Set<String> silent = new HashSet<>(List.of(programs));
        for (String line = out.readLine(); line != null && !silent.isEmpty(); line = out.readLine()) {
            silent.remove(line.split("\\W+", 2)[0]);
        }
        assertThat(silent).isEmpty();
    }

    private List<String> debugger(String... lines) throws IOException, InterruptedException {
        Process adapter = start(PatioHome.command("dap"));
        try (Client client = new Client(adapter.getInputStream(), adapter.getOutputStream())) {
            return new Conversation(client, new Symbols(folder.toRealPath()), "").have(List.of(lines));
        } finally {
            adapter.destroyForcibly();
        }
    }

    @Test
    void what_runs_is_stopped_looked_into_and_left() throws Exception {
        run("run", "--no-summary", "feed.js", ";", "work.py", ";", "Report.java");
        awaitAll("feed", "work", "Report");
        String attach = "> attach {\"session\": \"" + session.pid() + "\"}";
        List<String> said = debugger(
                "> begin",
                "> setBreakpoints {\"source\": {\"path\": \"$DIR/feed.js\"}, \"breakpoints\": [{\"line\": 4}]}",
                attach,
                "> setBreakpoints {\"source\": {\"path\": \"$DIR/work.py\"}, \"breakpoints\": [{\"line\": 3}]}",
                "> setBreakpoints {\"source\": {\"path\": \"$DIR/Report.java\"}, \"breakpoints\": [{\"line\": 10}]}",
                "> configurationDone",
                "> threads",
                "= feed stopped",
                "= work stopped",
                "= Report stopped",
                "> stackTrace {\"threadId\": \"@thread feed\"}",
                "> stackTrace {\"threadId\": \"@thread work\"}",
                "> stackTrace {\"threadId\": \"@thread Report\"}",
                "> setBreakpoints {\"source\": {\"path\": \"$DIR/work.py\"}, \"breakpoints\": []}",
                "> next {\"threadId\": \"@thread work\"}",
                "= work stopped step",
                "> continue {\"threadId\": \"@thread work\"}",
                "> pause {\"threadId\": \"@thread work\"}",
                "= work stopped pause",
                "> setBreakpoints {\"source\": {\"path\": \"$DIR/Report.java\"}, \"breakpoints\": []}",
                "> continue {\"threadId\": \"@thread Report\"}",
                "> pause {\"threadId\": \"@thread Report\"}",
                "= Report stopped pause",
                "> disconnect");
        assertThat(said)
                .contains("< attach", "< disconnect")
                .anySatisfy(line -> assertThat(line).contains("feed.js").contains("\"line\":4"))
                .anySatisfy(line -> assertThat(line).contains("work.py").contains("\"line\":3"))
                .anySatisfy(line -> assertThat(line).contains("Report.java").contains("\"line\":10"));
        awaitAll("feed", "work", "Report");
        assertThat(debugger("> begin", attach, "> configurationDone", "> threads", "> disconnect"))
                .anySatisfy(line -> assertThat(line).contains("@thread feed"))
                .anySatisfy(line -> assertThat(line).contains("@thread work"))
                .anySatisfy(line -> assertThat(line).contains("@thread Report"));
        awaitAll("feed", "work", "Report");
    }

    @Test
    void the_only_session_is_meant_and_its_end_is_told() throws Exception {
        run("run", "--no-summary", "work.py", ";", "feed.js");
        awaitAll("work", "feed");
        Process adapter = start(PatioHome.command("dap"));
        try (Client client = new Client(adapter.getInputStream(), adapter.getOutputStream())) {
            Conversation conversation = new Conversation(client, new Symbols(folder.toRealPath()), "");
            assertThat(conversation.have(List.of("> begin", "> attach {}", "> configurationDone", "> threads")))
                    .contains("< attach");
            assertThat(debugger("> begin", "> attach {}"))
                    .anySatisfy(line -> assertThat(line).startsWith("< attach refused 1103"));
            session.destroy();
            assertThat(conversation.have(List.of("= end")))
                    .anySatisfy(line -> assertThat(line).contains("exited").contains(String.valueOf(TERMINATED)));
        }
        assertThat(session.waitFor()).isEqualTo(TERMINATED);
        assertThat(adapter.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(debugger("> begin", "> attach {}"))
                .anySatisfy(line -> assertThat(line).startsWith("< attach refused 1103"));
    }

    @Test
    void what_waits_for_a_debugger_is_found_as_well() throws Exception {
        run("debug", "--stop-on-entry", "work.py");
        Path socket = folder.resolve("patio").resolve(session.pid() + ".sock");
        while (!Files.exists(socket)) {
            Thread.onSpinWait();
        }
        List<String> said = debugger(
                "> begin",
                "> attach {\"session\": \"" + session.pid() + "\"}",
                "> configurationDone",
                "= work stopped",
                "> stackTrace {\"threadId\": \"@thread work\"}",
                "> disconnect");
        assertThat(said)
                .anySatisfy(line -> assertThat(line).startsWith("! stopped").contains("entry"));
        awaitAll("work");
    }
}
