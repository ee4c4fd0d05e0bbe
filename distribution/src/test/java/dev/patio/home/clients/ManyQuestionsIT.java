package dev.patio.home.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that asks more of a thread than it can remember: what is too much is refused, and the thread goes on when it is told to. */
class ManyQuestionsIT {
    private static final int MANY = 2000;

    @TempDir
    Path folder;

    @Test
    void a_thread_that_is_asked_too_much_still_goes_on() throws IOException, InterruptedException {
        Path program = Files.write(
                folder.resolve("slow.py"),
                List.of("import time", "def slow():", "    time.sleep(2)", "    return 1", "print(slow())"));
        try (Adapter adapter = Adapter.start(folder, folder)) {
            adapter.ask("initialize", "{\"adapterID\": \"patio\"}");
            adapter.ask(
                    "setBreakpoints",
                    "{\"source\": {\"path\": \"" + program + "\"}, \"breakpoints\": [{\"line\": 5}]}");
            adapter.ask("launch", "{\"program\": \"slow.py\"}");
            adapter.ask("configurationDone", "{}");
            int thread = adapter.event("stopped")
                    .getAsJsonObject("body")
                    .get("threadId")
                    .getAsInt();
            JsonObject calls = adapter.answer(adapter.ask("stackTrace", "{\"threadId\": " + thread + "}"));
            int frame = calls.getAsJsonObject("body")
                    .getAsJsonArray("stackFrames")
                    .get(0)
                    .getAsJsonObject()
                    .get("id")
                    .getAsInt();
            Set<Integer> asked = new HashSet<>();
            asked.add(adapter.ask("evaluate", "{\"expression\": \"slow()\", \"frameId\": " + frame + "}"));
            for (int i = 0; i < MANY; i++) {
                asked.add(adapter.ask("scopes", "{\"frameId\": " + frame + "}"));
            }
            asked.add(adapter.ask("continue", "{\"threadId\": " + thread + "}"));
            int refused = 0;
            while (!asked.isEmpty()) {
                JsonObject answer = adapter.answer();
                assertThat(asked.remove(answer.get("request_seq").getAsInt())).isTrue();
                if (!answer.get("success").getAsBoolean()) {
                    assertThat(answer.get("message").getAsString()).contains("too much to look at");
                    refused++;
                }
            }
            assertThat(refused).isBetween(1, MANY - 1);
            adapter.event("terminated");
            adapter.ask("disconnect", "{}");
            assertThat(adapter.endsCleanly()).isZero();
        }
    }
}
