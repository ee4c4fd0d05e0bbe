package dev.patio.home.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.home.Folders;
import dev.patio.home.PatioHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A client that is gone without a word, after any message of a conversation: what it has launched ends, the adapter ends, and
 * nothing is left of them. {@code -Dpatio.vanish.all=true} takes every point, otherwise some.
 */
class VanishingIT {
    private static final Path TRIO = PatioHome.CHECKOUT.resolve("samples/trio");

    /** What a client says; after {@code =} it waits for an event. */
    private static final List<String> CONVERSATION = List.of(
            "initialize {\"adapterID\": \"patio\"}",
            "launch {\"manifest\": \"patio.json\"}",
            "setBreakpoints {\"source\": {\"path\": \"$DIR/guido.py\"}, \"breakpoints\": [{\"line\": 15}]}",
            "setBreakpoints {\"source\": {\"path\": \"$DIR/ada.js\"}, \"breakpoints\": [{\"line\": 12}]}",
            "setBreakpoints {\"source\": {\"path\": \"$DIR/James.java\"}, \"breakpoints\": [{\"line\": 14}]}",
            "setExceptionBreakpoints {\"filters\": []}",
            "configurationDone {}",
            "threads {}",
            "= stopped",
            "patio/pauseAll {}",
            "stackTrace {\"threadId\": 1}",
            "evaluate {\"expression\": \"1 + 1\", \"frameId\": 1}",
            "next {\"threadId\": 1}",
            "patio/continueAll {}",
            "terminate {}",
            "disconnect {}");

    /** Where something else is at stake each: nothing runs yet, programs are launched, they start, they stand. */
    private static final List<Integer> SOME = List.of(0, 2, 7, 13);

    @TempDir
    Path scratch;

    static Stream<Integer> points() {
        return Boolean.getBoolean("patio.vanish.all")
                ? IntStream.rangeClosed(0, CONVERSATION.size()).boxed()
                : SOME.stream();
    }

    @ParameterizedTest
    @MethodSource("points")
    void a_client_may_vanish_after_any_message(int said) throws IOException, InterruptedException {
        Path folder = Folders.copy(TRIO, scratch.toRealPath().resolve("trio"));
        try (Adapter adapter = Adapter.start(folder, scratch)) {
            for (String line : CONVERSATION.subList(0, said)) {
                String[] words = line.replace("$DIR", folder.toString()).split(" ", 2);
                if (words[0].equals("=")) {
                    adapter.event(words[1]);
                } else {
                    adapter.ask(words[0], words[1]);
                }
            }
            adapter.vanish();
            adapter.endsCleanly();
            assertThat(adapter.errors()).allMatch(line -> line.startsWith("patio: "));
        }
    }
}
