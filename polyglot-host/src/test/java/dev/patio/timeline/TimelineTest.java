package dev.patio.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.patio.shared.Channel;
import dev.patio.shared.Member;
import dev.patio.shared.Members;
import dev.patio.shared.Space;
import dev.patio.shared.Wait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
    private final Space space = Members.space();
    private final Timeline timeline = new Timeline(space, 0);
    private final Member ada = joins(1, "ada");
    private final Member guido = joins(2, "guido");

    @TempDir
    Path folder;

    private Member joins(int id, String name) {
        Member member = Members.join(space, id, name);
        timeline.starts(id, name);
        timeline.runs(id, Instant.now());
        return member;
    }

    private Channel channel(int capacity) {
        return ada.channel(Optional.of("orders"), OptionalLong.of(capacity), OptionalLong.empty());
    }

    private JsonArray written(Runnable what) throws IOException {
        Path file = folder.resolve("trace.json");
        try (TraceFile _ = TraceFile.open(timeline, file)) {
            what.run();
        }
        return JsonParser.parseString(Files.readString(file)).getAsJsonArray();
    }

    private static List<JsonObject> those(JsonArray events, Predicate<JsonObject> wanted) {
        return events.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(wanted)
                .toList();
    }

    private static Predicate<JsonObject> phase(String phase) {
        return event -> event.get("ph").getAsString().equals(phase);
    }

    private static Predicate<JsonObject> name(String name) {
        return event -> event.get("name").getAsString().equals(name);
    }

    private static double number(JsonObject event, String key) {
        return event.get(key).getAsDouble();
    }

    @Test
    void each_program_has_a_lane_of_its_name() throws IOException {
        JsonArray events = written(() -> {});
        assertThat(those(events, name("process_name")))
                .extracting(event -> event.getAsJsonObject("args").get("name").getAsString())
                .containsExactly("ada", "guido");
        assertThat(those(events, name("running")))
                .extracting(event -> event.get("pid").getAsInt())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_message_is_an_arrow_from_where_it_is_sent_to_where_it_is_received() throws IOException {
        JsonArray events = written(() -> {
            ada.at(() -> "ada.js:3");
            channel(1).send(ada, 1).get();
            guido.at(() -> "guido.py:7");
            channel(1).receive(guido).get();
        });
        JsonObject send = those(events, name("send orders")).getFirst();
        JsonObject receive = those(events, name("receive orders")).getFirst();
        JsonObject start = those(events, phase("s")).getFirst();
        JsonObject end = those(events, phase("f")).getFirst();
        assertThat(start.get("id")).isEqualTo(end.get("id"));
        assertThat(List.of(send.get("pid"), send.get("tid"), send.get("ts")))
                .isEqualTo(List.of(start.get("pid"), start.get("tid"), start.get("ts")));
        assertThat(List.of(receive.get("pid"), receive.get("tid"), receive.get("ts")))
                .isEqualTo(List.of(end.get("pid"), end.get("tid"), end.get("ts")));
        assertThat(send.getAsJsonObject("args").get("where").getAsString()).isEqualTo("ada.js:3");
        assertThat(receive.getAsJsonObject("args").get("where").getAsString()).isEqualTo("guido.py:7");
    }

    @Test
    void a_version_is_an_arrow_to_each_who_imports_it_and_to_nobody_else() throws IOException {
        JsonArray events = written(() -> {
            ada.export("price", 120);
            guido.importing("price").get();
            guido.importing("price").get();
            ada.export("unused", 1);
        });
        assertThat(those(events, phase("s"))).hasSize(2);
        assertThat(those(events, phase("f"))).hasSize(2);
    }

    @Test
    void a_wait_says_what_for_and_ends_with_what_comes() throws IOException {
        JsonArray events = written(() -> {
            Wait wait = channel(1).receive(guido);
            channel(1).send(ada, 1).get();
            wait.get();
        });
        JsonObject wait = those(events, name("receive from channel 'orders'")).getFirst();
        JsonObject receive = those(events, name("receive orders")).getFirst();
        assertThat(wait.get("pid").getAsInt()).isEqualTo(2);
        assertThat(number(wait, "ts") + number(wait, "dur")).isLessThanOrEqualTo(number(receive, "ts"));
    }

    @Test
    void what_has_begun_is_in_the_file_as_far_as_it_got() throws IOException {
        JsonArray events = written(() -> {
            channel(1).receive(guido);
            timeline.stopped(1, Thread.currentThread(), "stopped: breakpoint");
        });
        assertThat(those(events, name("receive from channel 'orders'"))).hasSize(1);
        assertThat(those(events, name("stopped: breakpoint"))).hasSize(1);
    }

    @Test
    void what_stands_in_a_track_does_not_overlap_by_halves() throws IOException {
        JsonArray events = written(() -> {
            for (int i = 0; i < 100; i++) {
                Wait first = channel(1).receive(guido);
                Wait second = channel(1).receive(guido);
                first.whenDone(() -> {});
                second.whenDone(() -> {});
                timeline.stopped(2, Thread.currentThread(), "stopped: pause");
                channel(1).send(ada, i).get();
                timeline.goesOn(2, Thread.currentThread());
                channel(1).send(ada, i).get();
                ada.export("count", i);
                guido.importing("count").get();
            }
        });
        List<JsonObject> slices = new ArrayList<>(those(events, phase("X")));
        assertThat(slices).hasSizeGreaterThan(500);
        for (JsonObject one : slices) {
            for (JsonObject other : slices) {
                boolean halves = one.get("tid").equals(other.get("tid"))
                        && number(one, "ts") < number(other, "ts")
                        && number(other, "ts") < end(one) - 0.0005
                        && end(one) < end(other) - 0.0005;
                assertThat(halves).as("%s and %s", one, other).isFalse();
            }
        }
    }

    private static double end(JsonObject slice) {
        return number(slice, "ts") + number(slice, "dur");
    }

    @Test
    void what_comes_faster_than_it_is_taken_is_counted_and_arrows_stay_whole() throws InterruptedException {
        Tape tape = timeline.record();
        for (int i = 0; i < 40_000; i++) {
            channel(1).send(ada, i).get();
            channel(1).receive(guido).get();
        }
        List<TraceEvent> events = tape.take(Duration.ZERO);
        assertThat(events).hasSizeLessThan(70_000);
        assertThat(tape.leftOut()).isPositive();
        assertThat(events.stream().filter(event -> isEnd(event, true)).count())
                .isEqualTo(events.stream().filter(event -> isEnd(event, false)).count());
        timeline.stop(tape);
    }

    private static boolean isEnd(TraceEvent event, boolean first) {
        return event instanceof TraceEvent.FlowEnd end && end.first() == first;
    }

    @Test
    void nobody_is_asked_where_they_are_unless_it_is_recorded() {
        ada.at(() -> {
            throw new AssertionError("asked");
        });
        timeline.stop(timeline.record());
        ada.at(() -> {
            throw new AssertionError("asked");
        });
    }

    @Test
    void a_restarted_program_goes_on_in_its_lane() throws IOException {
        JsonArray events = written(() -> {
            timeline.ended(1, "exited 1");
            timeline.starts(3, "ada");
            timeline.runs(3, Instant.now());
        });
        assertThat(those(events, name("running")))
                .extracting(event -> event.get("pid").getAsInt())
                .containsExactlyInAnyOrder(1, 1, 2);
        assertThat(those(events, name("exited 1"))).hasSize(1);
    }
}
