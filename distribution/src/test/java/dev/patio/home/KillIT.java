package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are ended at many points of their lives: before they run, while they compute, wait, write, hold locks,
 * have threads and child processes, while they end by themselves. Whatever the point, the pat ends, the session ends, and
 * programs beside them come to the right result.
 */
class KillIT {
    private static final Path SESSION = PatioHome.CHECKOUT.resolve("polyglot-host/src/test/kills");

    /** How many of each are ended, and by how much each may live longer than the one before. One more ends by itself. */
    private static final Map<String, Integer> VICTIMS = Map.of("victim.js", 16, "victim.py", 12, "Victim.java", 6);

    private static final int STEP_MILLIS = 120;

    private static final int ENDED_BY_A_LIMIT = 124;

    private static final String UNLIMITED = "unlimited";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @Test
    void a_program_can_be_ended_at_every_point() throws IOException, InterruptedException {
        Path folder = Folders.copy(SESSION, temporary.resolve("kills"));
        JsonObject programs = new JsonObject();
        for (String neighbour : Set.of("sieve.js", "sieve.py", "Sieve.java")) {
            programs.add(neighbour.replace('.', '-'), run(neighbour));
        }
        VICTIMS.forEach((file, number) -> {
            String name = file.replace('.', '-');
            programs.add(name + "-" + UNLIMITED, run(file));
            for (int i = 0; i < number; i++) {
                JsonObject victim = run(file);
                JsonObject limits = new JsonObject();
                limits.addProperty("wall", 1 + i * STEP_MILLIS + "ms");
                victim.add("limits", limits);
                programs.add(name + "-" + i, victim);
            }
        });
        JsonObject manifest = new JsonObject();
        manifest.add("programs", programs);
        Files.writeString(folder.resolve("patio.json"), manifest.toString());

        Ran ran = Ran.of(
                PatioHome.command(
                        "run", "--quiet", "--jobs", "6", "--log-dir", "logs", "--summary-file", "all.json", "."),
                folder,
                Map.of(),
                Path.of("/dev/null"));

        for (JsonElement each : new Gson().fromJson(Files.readString(folder.resolve("all.json")), JsonArray.class)) {
            JsonObject pat = each.getAsJsonObject();
            String name = pat.get("name").getAsString();
            int status = pat.get("status").getAsInt();
            String errors = Files.readString(folder.resolve("logs").resolve(name + ".err"));
            assertThat(errors).as(name).isEmpty();
            if (name.toLowerCase(Locale.ROOT).startsWith("victim") && !name.endsWith(UNLIMITED)) {
                assertThat(status)
                        .as(name)
                        .isIn(name.endsWith("-0") ? Set.of(ENDED_BY_A_LIMIT) : Set.of(0, ENDED_BY_A_LIMIT));
            } else {
                assertThat(status).as(name).isZero();
            }
        }
        assertThat(ran.errText().lines())
                .allMatch(line -> line.startsWith("patio: "))
                .noneMatch(line -> line.contains("inside Patio"));
    }

    private static JsonObject run(String file) {
        JsonObject program = new JsonObject();
        program.addProperty("run", file);
        return program;
    }
}
