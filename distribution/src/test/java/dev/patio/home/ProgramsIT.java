package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The programs of polyglot-host/src/test/programs do what is expected of them, here and under their own runtimes. */
class ProgramsIT {
    private static final Path PROGRAMS = PatioHome.CHECKOUT.resolve("polyglot-host/src/test/programs");

    /** Many contexts fill a host; a Java program takes one of fifteen link namespaces. */
    private static final Map<String, Integer> BATCH = Map.of("javascript", 70, "python", 70, "java", 14);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @TestFactory
    List<DynamicNode> javascript_programs_behave_as_under_node() throws IOException, InterruptedException {
        return tests(
                "javascript",
                "js",
                List.of(PatioHome.CHECKOUT
                        .resolve("polyglot-host/target/node/package/bin/node")
                        .toString()));
    }

    @TestFactory
    List<DynamicNode> python_programs_behave_as_under_python3() throws IOException, InterruptedException {
        return tests("python", "python", List.of("python3"));
    }

    @TestFactory
    List<DynamicNode> java_programs_behave_as_under_java() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        return tests("java", "java", List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // they are short
    }

    private List<DynamicNode> tests(String folder, String runtime, List<String> real)
            throws IOException, InterruptedException {
        List<Case> cases = Case.all(PROGRAMS.resolve(folder)).stream()
                .filter(each -> Share.has(each.name()))
                .toList();
        List<Case> runnable = cases.stream()
                .filter(each -> each.isRunnable() && each.open().isEmpty())
                .toList();
        Map<String, Ran> runs = new HashMap<>();
        for (int from = 0; from < runnable.size(); from += BATCH.get(folder)) {
            List<Case> batch = runnable.subList(from, Math.min(from + BATCH.get(folder), runnable.size()));
            runs.putAll(inOneHost(batch, runtime, temporary.resolve("batch-" + from)));
        }
        boolean hasReal = isThere(real);
        List<DynamicNode> tests = new ArrayList<>();
        for (Case each : cases) {
            tests.add(DynamicTest.dynamicTest(each.name(), () -> {
                assumeTrue(each.isRunnable(), () -> "needs " + each.needs());
                assumeTrue(each.open().isEmpty(), () -> "open: " + each.open().get());
                assertThat(each.difference(runs.get(each.name()), copyOf(each))).isEmpty();
            }));
            if (hasReal && each.whyNotReal().isEmpty()) {
                tests.add(DynamicTest.dynamicTest(each.name() + " under " + runtime + " itself", () -> {
                    assumeTrue(each.isRunnable(), () -> "needs " + each.needs());
                    Path copy = each.copyTo(temporary.resolve("real").resolve(each.name()));
                    List<String> command = Stream.concat(real.stream(), each.command().stream())
                            .toList();
                    Ran ran = Ran.of(command, copy, each.environment(), each.stdin());
                    assertThat(each.difference(ran, copy)).isEmpty();
                }));
            }
        }
        return tests;
    }

    private Path copyOf(Case each) {
        return temporary.resolve("here").resolve(each.name());
    }

    private Map<String, Ran> inOneHost(List<Case> batch, String runtime, Path folder)
            throws IOException, InterruptedException {
        JsonObject programs = new JsonObject();
        for (Case each : batch) {
            programs.add(each.name(), each.manifestEntry(runtime, each.copyTo(copyOf(each))));
        }
        JsonObject manifest = new JsonObject();
        manifest.add("programs", programs);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("patio.json"), manifest.toString());
        Path summary = folder.resolve("summary.json");
        Ran host = Ran.of(
                PatioHome.command(
                        "run", "--quiet", "--jobs", "4", "--log-dir", "logs", "--summary-file", "summary.json", "."),
                folder,
                PatioHome.brief(Map.of()),
                Path.of("/dev/null"));
        assertThat(summary).as(host.errText()).exists();
        Map<String, Ran> runs = new LinkedHashMap<>();
        for (JsonElement element : new Gson().fromJson(Files.readString(summary), JsonArray.class)) {
            JsonObject program = element.getAsJsonObject();
            String name = program.get("name").getAsString();
            runs.put(
                    name,
                    new Ran(
                            program.get("status").getAsInt(),
                            bytes(folder.resolve("logs/" + name + ".out")),
                            bytes(folder.resolve("logs/" + name + ".err"))));
        }
        return runs;
    }

    private static String bytes(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    }

    private boolean isThere(List<String> runtime) throws InterruptedException {
        try {
            Ran ran = Ran.of(
                    Stream.concat(runtime.stream(), Stream.of("--version")).toList(),
                    temporary,
                    Map.of(),
                    Path.of("/dev/null"));
            return ran.status() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
