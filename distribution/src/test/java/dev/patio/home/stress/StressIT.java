package dev.patio.home.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.patio.home.PatioHome;
import dev.patio.home.stress.Crowd.Script;
import dev.patio.home.transcripts.Client;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs in three languages come to their breakpoints again and again, all at the same time, while a client asks anything:
 * no stop is lost, none is told for another thread, nothing hangs, each request is answered once. {@code -Dpatio.stress.programs=50
 * -Dpatio.stress.rounds=200} is the full size; {@code -Dpatio.stress.seed=N} has the client ask something else.
 */
class StressIT {
    private static final int PROGRAMS = Integer.getInteger("patio.stress.programs", 6);
    private static final int ROUNDS = Integer.getInteger("patio.stress.rounds", 12);
    private static final long SEED = Long.getLong("patio.stress.seed", 1);

    @TempDir
    Path folder;

    @Test
    void breakpoints_are_hit_at_the_same_time_while_a_client_asks_anything() throws IOException, InterruptedException {
        Crowd crowd = new Crowd(folder.toRealPath(), PROGRAMS, ROUNDS);
        List<Script> scripts = crowd.write();
        Process adapter = new ProcessBuilder(PatioHome.command("dap"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Client client = new Client(adapter.getInputStream(), adapter.getOutputStream())) {
            Talk talk = new Talk(client::send);
            AnyClient any = new AnyClient(talk, new Random(SEED), scripts);
            any.begin(crowd.launch(scripts));
            List<String> said = new ArrayList<>();
            for (JsonObject message = client.next(); !isEnd(message); message = client.next()) {
                switch (message.get("type").getAsString()) {
                    case "response" -> talk.answered(message);
                    case "event" -> {
                        any.hears(message);
                        remember(message, said);
                    }
                    default -> throw new AssertionError(message + "; " + any);
                }
                any.asksAnything();
            }
            while (!talk.isQuiet()) {
                JsonObject message = client.next();
                assertThat(message.get("type").getAsString()).as("%s", talk).isEqualTo("response");
                talk.answered(message);
            }
            talk.ask("disconnect", new JsonObject(), Talk.Due.SUCCESS, _ -> {});
            talk.answered(client.next());
            assertThat(adapter.waitFor(1, TimeUnit.MINUTES)).isTrue();
            System.out.printf("%d stops, %d answers%n", any.stops(), talk.count());
            assertThat(any.gone()).hasSize(PROGRAMS).allMatch(thread -> thread.rounds == ROUNDS);
            assertThat(any.gone()).extracting(thread -> thread.name).containsExactlyInAnyOrderElementsOf(crowd.names());
            assertThat(said).containsExactlyInAnyOrderElementsOf(crowd.output());
        } finally {
            adapter.descendants().forEach(ProcessHandle::destroyForcibly);
            adapter.destroyForcibly();
        }
    }

    private static boolean isEnd(JsonObject message) {
        return message.get("type").getAsString().equals("event")
                && message.get("event").getAsString().equals("terminated");
    }

    private static void remember(JsonObject event, List<String> said) {
        JsonObject body = event.getAsJsonObject("body");
        if (event.get("event").getAsString().equals("output")
                && body.get("category").getAsString().equals("stdout")) {
            said.add(body.get("output").getAsString().strip().replaceAll("^\\S+ +\\| ", ""));
        }
    }
}
