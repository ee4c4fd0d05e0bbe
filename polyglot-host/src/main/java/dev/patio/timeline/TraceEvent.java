package dev.patio.timeline;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** An event of Chrome's trace event format. Times are nanoseconds since the timeline began. */
public sealed interface TraceEvent {
    /** As a line of the file has it. */
    JsonObject json();

    /**
     * What a track did for some time.
     *
     * @param where the line of the program, or empty
     */
    record Slice(Track track, Category category, String name, long begin, long end, String where, Optional<Long> number)
            implements TraceEvent {
        @Override
        public JsonObject json() {
            JsonObject json = event("X", category, name, track);
            json.addProperty("ts", micros(begin));
            json.addProperty("dur", micros(end - begin));
            JsonObject more = new JsonObject();
            if (!where.isEmpty()) {
                more.addProperty("where", where);
            }
            number.ifPresent(value -> more.addProperty("number", value));
            if (!more.isEmpty()) {
                json.add("args", more);
            }
            return json;
        }
    }

    /** One end of an arrow: it stands in the slice of that time. */
    record FlowEnd(Track track, String name, long id, boolean first, long at) implements TraceEvent {
        @Override
        public JsonObject json() {
            JsonObject json = event(first ? "s" : "f", Category.PASSAGE, name, track);
            json.addProperty("id", id);
            json.addProperty("ts", micros(at));
            json.addProperty("bp", "e");
            return json;
        }
    }

    /** How a program, or one of its tracks, is called and where it stands among the others. */
    record Name(Track track, boolean ofProgram) implements TraceEvent {
        @Override
        public JsonObject json() {
            JsonObject json = event("M", Category.METADATA, ofProgram ? "process_name" : "thread_name", track);
            JsonObject more = new JsonObject();
            more.addProperty("name", ofProgram ? track.lane() : track.name());
            json.add("args", more);
            return json;
        }
    }

    /** What is said about. */
    enum Category {
        STATE("state"),
        WAIT("wait"),
        PASSAGE("passage"),
        END("end"),
        METADATA("__metadata");

        private final String word;

        Category(String word) {
            this.word = word;
        }
    }

    private static JsonObject event(String phase, Category category, String name, Track track) {
        JsonObject json = new JsonObject();
        json.addProperty("ph", phase);
        json.addProperty("cat", category.word);
        json.addProperty("name", name);
        json.addProperty("pid", track.process());
        json.addProperty("tid", track.number());
        return json;
    }

    private static BigDecimal micros(long nanos) {
        return BigDecimal.valueOf(nanos, 3);
    }
}
