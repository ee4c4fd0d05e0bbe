package dev.patio.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.patio.timeline.TraceEvent;
import java.util.List;

/** What happened lately, and what goes on. */
final class TimelineJson {
    private TimelineJson() {}

    /**
     * One answer to who watches.
     *
     * @param open what has begun and not ended, as far as it got; it takes the place of what was said of that before
     */
    static JsonObject of(List<TraceEvent> events, List<? extends TraceEvent> open, long leftOut) {
        JsonObject json = new JsonObject();
        json.add("events", array(events));
        json.add("open", array(open));
        json.addProperty("leftOut", leftOut);
        return json;
    }

    private static JsonArray array(List<? extends TraceEvent> events) {
        JsonArray array = new JsonArray();
        events.forEach(event -> array.add(event.json()));
        return array;
    }
}
