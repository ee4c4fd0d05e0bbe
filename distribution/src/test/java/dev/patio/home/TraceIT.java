package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of {@code patio run --trace}. */
class TraceIT {
    @TempDir
    Path temporary;

    private List<JsonObject> events() throws IOException {
        return JsonParser.parseString(Files.readString(temporary.resolve("trace.json")))
                .getAsJsonArray()
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static Stream<JsonObject> those(List<JsonObject> events, String key, String value) {
        return events.stream().filter(event -> event.get(key).getAsString().equals(value));
    }

    private static Set<String> lanes(List<JsonObject> events) {
        return those(events, "name", "process_name")
                .map(event -> event.getAsJsonObject("args").get("name").getAsString())
                .collect(Collectors.toSet());
    }

    @Test
    void has_a_lane_a_program_and_arrows_with_two_ends_and_source_lines() throws IOException, InterruptedException {
        String file = temporary.resolve("trace.json").toString();
        Ran ran = PatioHome.patio("run", "--trace", file, "--no-summary", "samples/trio");
        assertThat(ran.status()).as(ran.errText()).isZero();
        List<JsonObject> events = events();
        assertThat(lanes(events)).containsExactlyInAnyOrder("ada", "guido", "james");
        List<JsonElement> begins =
                those(events, "ph", "s").map(event -> event.get("id")).toList();
        assertThat(begins).hasSize(6).doesNotHaveDuplicates();
        assertThat(those(events, "ph", "f").map(event -> event.get("id"))).containsExactlyElementsOf(begins);
        assertThat(those(events, "cat", "passage").filter(event -> event.has("args")))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                event.getAsJsonObject("args").get("where").getAsString())
                        .matches("(ada.js|guido.py|James.java):\\d+"));
        assertThat(those(events, "name", "exited 0")).hasSize(3);
    }

    /** As viewers draw it: in the order of time, then of the file; an arrow's end belongs to what is open in its lane. */
    @Test
    void slices_nest_and_arrows_end_in_the_slices_of_their_messages() throws IOException, InterruptedException {
        String file = temporary.resolve("trace.json").toString();
        Ran ran = PatioHome.patio("run", "--trace", file, "--no-summary", "samples/trio");
        assertThat(ran.status()).as(ran.errText()).isZero();
        Map<List<Integer>, Deque<JsonObject>> open = new HashMap<>();
        List<JsonObject> inOrder = events().stream()
                .filter(event -> event.has("ts"))
                .sorted(Comparator.comparing(event -> event.get("ts").getAsBigDecimal()))
                .toList();
        for (JsonObject event : inOrder) {
            Deque<JsonObject> lane = open.computeIfAbsent(
                    List.of(event.get("pid").getAsInt(), event.get("tid").getAsInt()), track -> new ArrayDeque<>());
            BigDecimal at = event.get("ts").getAsBigDecimal();
            if (event.get("ph").getAsString().equals("X")) {
                lane.removeIf(slice -> end(slice).compareTo(at) <= 0);
                assertThat(lane)
                        .as("around %s", event)
                        .allMatch(slice -> end(slice).compareTo(end(event)) >= 0);
                lane.push(event);
            } else {
                assertThat(lane).as("around %s", event).isNotEmpty();
                assertThat(lane.peek().get("cat").getAsString()).isEqualTo("passage");
                assertThat(at).isLessThanOrEqualTo(end(lane.peek()));
            }
        }
    }

    private static BigDecimal end(JsonObject slice) {
        return slice.get("ts").getAsBigDecimal().add(slice.get("dur").getAsBigDecimal());
    }

    @Test
    void is_whole_when_the_session_is_interrupted() throws IOException, InterruptedException {
        String python = "import patio; print('up', flush=True); patio.channel('orders').receive(timeout=600)";
        String javascript = "console.log('up'); setInterval(() => {}, 1000); require('patio').channel('orders')";
        Process process = Ran.start(
                PatioHome.command(
                        "run",
                        "--no-summary",
                        "--trace",
                        "trace.json",
                        "python",
                        "-c",
                        python,
                        ";",
                        "js",
                        "-e",
                        javascript),
                temporary,
                Map.of(),
                Path.of("/dev/null"));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(List.of(out.readLine(), out.readLine())).allMatch(line -> line.endsWith("up"));
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(130);
        List<JsonObject> events = events();
        assertThat(lanes(events)).containsExactlyInAnyOrder("python", "js");
        assertThat(those(events, "name", "running")).hasSize(2);
    }

    @Test
    void where_it_cannot_be_written_nothing_is_started() throws IOException, InterruptedException {
        Ran ran = PatioHome.patio("run", "--trace", "absent/trace.json", "samples/trio");
        assertThat(ran.outText()).isEmpty();
        assertThat(ran.errText()).contains("cannot write a trace to", "absent/trace.json: there is no such folder");
        assertThat(ran.status()).isEqualTo(2);
    }
}
