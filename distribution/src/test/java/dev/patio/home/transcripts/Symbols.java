package dev.patio.home.transcripts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Names for what differs from run to run: {@code @thread app}, {@code @frame 0}, {@code @Locals}, {@code $DIR}.
 * A name means what was seen under it last.
 */
final class Symbols {
    private final Path folder;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> threads = new HashMap<>();

    Symbols(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    void thread(int id, String name) {
        threads.put(id, name);
        numbers.put("@thread " + name, id);
    }

    /** The name of a thread's program or of the thread itself. */
    String thread(int id) {
        return threads.getOrDefault(id, "?");
    }

    void asked(int request) {
        numbers.put("@alongside", request);
    }

    /** With numbers and paths in the place of names. */
    JsonElement real(JsonElement element) {
        return switch (element) {
            case JsonObject object -> {
                JsonObject real = new JsonObject();
                object.entrySet().forEach(entry -> real.add(entry.getKey(), real(entry.getValue())));
                yield real;
            }
            case JsonArray array -> {
                JsonArray real = new JsonArray();
                array.forEach(child -> real.add(real(child)));
                yield real;
            }
            case JsonPrimitive text
            when text.isString() && numbers.containsKey(text.getAsString()) ->
                new JsonPrimitive(numbers.get(text.getAsString()));
            case JsonPrimitive text
            when text.isString() -> new JsonPrimitive(text.getAsString().replace("$DIR", folder.toString()));
            default -> element;
        };
    }

    /** With names in the place of numbers and paths. */
    JsonElement named(JsonElement element) {
        return switch (element) {
            case JsonObject object -> named(object);
            case JsonArray array -> {
                JsonArray named = new JsonArray();
                for (int i = 0; i < array.size(); i++) {
                    if (array.get(i) instanceof JsonObject frame && frame.has("line") && frame.get("id") != null) {
                        frame.addProperty("place", i);
                    }
                    named.add(named(array.get(i)));
                }
                yield named;
            }
            case JsonPrimitive text when text.isString() -> new JsonPrimitive(cleaned(text.getAsString()));
            default -> element;
        };
    }

    private String cleaned(String text) {
        return text.replace(folder.toString(), "$DIR")
                .replaceAll("\\b0x[0-9a-f]{5,}", "0x…")
                .replaceAll("@[0-9a-f]{5,8}\\b", "@…")
                .replaceAll("Lambda/\\d+", "Lambda/…");
    }

    private JsonObject named(JsonObject object) {
        JsonObject named = new JsonObject();
        object.entrySet().forEach(entry -> named.add(entry.getKey(), named(entry.getValue())));
        if (object.get("threadId") instanceof JsonPrimitive id) {
            named.addProperty("threadId", "@thread " + thread(id.getAsInt()));
        }
        if (object.get("variablesReference") instanceof JsonPrimitive reference && reference.getAsInt() > 0) {
            String name = "@" + (object.has("name") ? object.get("name").getAsString() : "result");
            numbers.put(name, reference.getAsInt());
            named.addProperty("variablesReference", name);
            if (object.has("memoryReference")) {
                named.addProperty("memoryReference", name);
            }
        }
        if (object.has("totalModules")) {
            named.addProperty("totalModules", "…"); // those of libraries, too
        }
        if (object.has("label") && object.get("id") instanceof JsonPrimitive id) {
            String name = "@target " + object.get("label").getAsString();
            numbers.put(name, id.getAsInt());
            named.addProperty("id", name);
        }
        if (named.remove("place") != null && object.has("name") && !object.has("verified")) {
            String name = "@frame " + object.get("place").getAsInt();
            numbers.put(name, object.get("id").getAsInt());
            named.addProperty("id", name);
        } else if (object.get("id") instanceof JsonPrimitive id
                && object.size() == 2
                && threads.containsKey(id.getAsInt())) {
            named.addProperty("id", "@thread " + thread(id.getAsInt()));
        }
        return named;
    }
}
