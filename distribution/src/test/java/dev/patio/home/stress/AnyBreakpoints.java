package dev.patio.home.stress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.patio.home.stress.Crowd.Script;
import dev.patio.home.stress.Talk.Due;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The breakpoints of a file as the client believes them to be: one that stays, and others that come and go. One thread. */
final class AnyBreakpoints {
    private final Script script;
    private final Talk talk;
    private final Random random;
    private final Map<Integer, Integer> lines = new HashMap<>();

    /** How many requests have no answer yet. */
    private int changing;

    AnyBreakpoints(Script script, Talk talk, Random random) {
        this.script = script;
        this.talk = talk;
        this.random = random;
    }

    void setOne() {
        set(Set.of());
    }

    void setAny() {
        Set<Integer> some = new HashSet<>(script.sometimes());
        some.removeIf(line -> random.nextInt(4) > 0);
        set(some);
    }

    private void set(Set<Integer> sometimes) {
        JsonArray wished = new JsonArray();
        wished.add(at(script.every()));
        sometimes.forEach(line -> wished.add(anyAt(line)));
        JsonObject source = new JsonObject();
        source.addProperty("path", script.file().toString());
        JsonObject arguments = new JsonObject();
        arguments.add("source", source);
        arguments.add("breakpoints", wished);
        changing++;
        talk.ask("setBreakpoints", arguments, Due.SUCCESS, body -> {
            changing--;
            lines.clear();
            for (JsonElement each : body.getAsJsonArray("breakpoints")) {
                JsonObject breakpoint = each.getAsJsonObject();
                lines.put(
                        breakpoint.get("id").getAsInt(), breakpoint.get("line").getAsInt());
            }
        });
    }

    private JsonObject anyAt(int line) {
        JsonObject wished = at(line);
        switch (random.nextInt(5)) {
            case 0 -> wished.addProperty("condition", "i % 3 == 0");
            case 1 -> wished.addProperty("hitCondition", "% 4");
            case 2 -> wished.addProperty("logMessage", "i is {i}");
            default -> {
                // it stops each time
            }
        }
        return wished;
    }

    private static JsonObject at(int line) {
        JsonObject wished = new JsonObject();
        wished.addProperty("line", line);
        return wished;
    }

    /** Whether one that was hit is one of these, or may be: answers come after stops at times. */
    boolean mayHave(int id) {
        return changing > 0 || lines.containsKey(id);
    }

    /** Whether it is the one that stays. */
    boolean isEvery(int id) {
        return lines.getOrDefault(id, 0) == script.every();
    }

    boolean isAt(int id, int line) {
        return lines.getOrDefault(id, line) == line;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
