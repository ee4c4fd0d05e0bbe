package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of the commands. */
class CommandsIT {
    private static final Path NOTHING = Path.of("/dev/null");

    @TempDir
    Path temporary;

    @Test
    void the_trio_ends_well_line_by_line() throws IOException, InterruptedException {
        Ran ran = PatioHome.patio("run", "samples/trio");
        assertThat(ran.outText().lines().toList())
                .containsExactlyInAnyOrder(
                        "ada   | JavaScript, pat 1: 1 of 3",
                        "ada   | JavaScript, pat 1: 2 of 3",
                        "ada   | JavaScript, pat 1: 3 of 3",
                        "ada   | JavaScript: together 12",
                        "guido | Python, pat 2: 1 of 4",
                        "guido | Python, pat 2: 2 of 4",
                        "guido | Python, pat 2: 3 of 4",
                        "guido | Python, pat 2: 4 of 4",
                        "guido | Python: together 12",
                        "james | Java, pat 3: 1 of 5",
                        "james | Java, pat 3: 2 of 5",
                        "james | Java, pat 3: 3 of 5",
                        "james | Java, pat 3: 4 of 5",
                        "james | Java, pat 3: 5 of 5",
                        "james | Java: together 12");
        assertThat(ran.status()).isZero();
    }

    @Test
    void a_program_that_crashes_does_so_alone() throws IOException, InterruptedException {
        Ran ran = PatioHome.patio("run", "samples/trio/crash.json");
        assertThat(ran.outText()).contains("3 of 3", "4 of 4", "5 of 5");
        assertThat(ran.errText())
                .contains("icarus | Traceback (most recent call last):", "icarus | ValueError: too close to the sun");
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void programs_on_the_command_line_are_separated_by_semicolons() throws IOException, InterruptedException {
        Ran ran = PatioHome.patio(
                "run", "--no-summary", "js", "-p", "6 * 7", ";", "python", "-c", "import sys; print(sys.argv)", "-v");
        assertThat(ran.outText().lines().toList()).containsExactlyInAnyOrder("js     | 42", "python | ['-c', '-v']");
        assertThat(ran.status()).isZero();
    }

    @Test
    void an_unknown_file_is_said_to_be_absent() throws IOException, InterruptedException {
        Ran ran = PatioHome.patio("run", "absent.py");
        assertThat(ran.errText()).isEqualTo("patio: there is no file \"absent.py\" in " + PatioHome.CHECKOUT + "\n");
        assertThat(ran.status()).isEqualTo(2);
    }

    @Test
    void a_reader_that_goes_away_ends_a_program_as_it_would_a_process() throws IOException, InterruptedException {
        Ran ran = Ran.of(
                List.of(
                        "sh",
                        "-c",
                        "{ \"$0\" python -c 'while True: print(\"line\")'; echo \"status $?\" >&2; } | head -1",
                        PatioHome.command().getFirst()),
                PatioHome.CHECKOUT,
                Map.of(),
                NOTHING);
        assertThat(ran.outText()).isEqualTo("line\n");
        assertThat(ran.errText()).contains("BrokenPipeError", "status 1");
    }

    @Test
    void an_interrupt_reaches_every_program_and_the_status_is_130() throws IOException, InterruptedException {
        String python = "import time; print('up', flush=True); time.sleep(600)";
        String javascript = "process.on('SIGINT', () => { console.log('handled'); process.exit(0); });"
                + "setInterval(() => {}, 1000); console.log('up')";
        Process process = Ran.start(
                PatioHome.command("run", "--no-summary", "python", "-c", python, ";", "js", "-e", javascript),
                PatioHome.CHECKOUT,
                Map.of(),
                NOTHING);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(List.of(out.readLine(), out.readLine())).containsExactlyInAnyOrder("python | up", "js     | up");
            interrupt(process);
            assertThat(out.readLine()).isEqualTo("js     | handled");
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    @Test
    void a_running_session_can_be_looked_at_and_acted_on() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("XDG_RUNTIME_DIR", temporary.toString());
        String program = "import time; print('up', flush=True); time.sleep(600)";
        Process process = Ran.start(
                PatioHome.command("run", "--no-summary", "--timestamps", "python", "-c", program),
                PatioHome.CHECKOUT,
                environment,
                NOTHING);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).endsWith("python | up");
            assertThat(json(environment, "ps", "--json").toString()).contains("\"python\"", "\"running\"");
            assertThat(act(environment, "logs", "python").outText()).isEqualTo("up\n");
            assertThat(act(environment, "kill", "nobody").errText()).contains("no program is called \"nobody\"");
            assertThat(act(environment, "restart", "python").status()).isZero();
            assertThat(out.readLine()).endsWith("python | up");
            assertThat(act(environment, "kill", "--signal", "KILL", "python").status())
                    .isZero();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
        assertThat(act(environment, "ps").errText()).contains("no session runs");
    }

    private static Ran act(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return Ran.of(PatioHome.command(arguments), PatioHome.CHECKOUT, environment, NOTHING);
    }

    private static JsonArray json(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return new Gson().fromJson(act(environment, arguments).outText(), JsonArray.class);
    }

    @Test
    void every_shell_gets_a_completion_that_knows_the_commands() throws IOException, InterruptedException {
        for (String shell : List.of("bash", "zsh", "fish")) {
            assertThat(PatioHome.patio("completion", shell).outText()).contains("run", "log-dir", "python");
        }
    }

    @Test
    void the_doctor_finds_what_programs_need() throws IOException, InterruptedException {
        Ran ran = PatioHome.patio("doctor", "--json");
        assertThat(ran.outText()).contains("\"compiler\"", "guest code is compiled");
    }

    @Test
    void a_jdk_of_the_users_own_compiles_guest_code_too() throws IOException, InterruptedException {
        Ran ran = Ran.of(
                PatioHome.command("doctor"),
                PatioHome.CHECKOUT,
                Map.of("PATIO_JAVA_HOME", System.getProperty("java.home")),
                Path.of("/dev/null"));
        assertThat(ran.outText()).contains("guest code is compiled");
        assertThat(ran.errText()).isEmpty();
    }
}
