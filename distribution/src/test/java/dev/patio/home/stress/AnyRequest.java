package dev.patio.home.stress;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.patio.home.stress.Talk.Due;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What a client may ask at any time, sensible or not. What it is about may run, stand, or never have been. One thread. */
final class AnyRequest {
    private static final int NONE = 1 << 30;

    private static final List<String> EXPRESSIONS = List.of("i", "total", "i + 1", "nothing", "1 +", "i.x.y", "");

    private final Talk talk;
    private final Random random;
    private final List<Path> files;

    AnyRequest(Talk talk, Random random, List<Path> files) {
        this.talk = talk;
        this.random = random;
        this.files = files;
    }

    /** About no thread that is there. */
    void aboutNothing() {
        JsonObject thread = with("threadId", NONE);
        JsonObject frame = with("frameId", NONE);
        switch (random.nextInt(12)) {
            case 0 -> talk.ask("stackTrace", thread, Due.FAILURE, _ -> {});
            case 1 -> talk.ask("scopes", frame, Due.FAILURE, _ -> {});
            case 2 -> talk.ask("variables", with("variablesReference", NONE), Due.FAILURE, _ -> {});
            case 3 -> talk.ask("continue", thread, Due.FAILURE, _ -> {});
            case 4 -> talk.ask("stepIn", thread, Due.FAILURE, _ -> {});
            case 5 -> talk.ask("pause", thread, Due.FAILURE, _ -> {});
            case 6 -> talk.ask("exceptionInfo", thread, Due.FAILURE, _ -> {});
            case 7 -> talk.ask("restartFrame", frame, Due.FAILURE, _ -> {});
            case 8 -> talk.ask("source", with("sourceReference", NONE), Due.FAILURE, _ -> {});
            case 9 -> talk.ask("launch", new JsonObject(), Due.FAILURE, _ -> {});
            case 10 -> talk.ask("dance", new JsonObject(), Due.FAILURE, _ -> {});
            default -> talk.ask("evaluate", expression(frame), Due.FAILURE, _ -> {});
        }
    }

    /** About all of it. */
    void aboutAll() {
        switch (random.nextInt(6)) {
            case 0 -> talk.ask("threads", new JsonObject(), Due.SUCCESS, _ -> {});
            case 1 -> talk.ask("loadedSources", new JsonObject(), Due.SUCCESS, _ -> {});
            case 2 -> talk.ask("modules", new JsonObject(), Due.SUCCESS, _ -> {});
            case 3 -> talk.ask("breakpointLocations", locations(), Due.SUCCESS, _ -> {});
            case 4 -> talk.ask("setExceptionBreakpoints", exceptions(), Due.SUCCESS, _ -> {});
            default -> talk.ask("dataBreakpointInfo", with("name", "channel jobs"), Due.SUCCESS, _ -> {});
        }
    }

    private JsonObject locations() {
        JsonObject arguments = with("line", 1);
        arguments.addProperty("endLine", 30);
        JsonObject source = new JsonObject();
        source.addProperty("path", files.get(random.nextInt(files.size())).toString());
        arguments.add("source", source);
        return arguments;
    }

    private JsonObject exceptions() {
        JsonArray filters = new JsonArray();
        switch (random.nextInt(6)) {
            case 0 -> filters.add("raised");
            case 1 -> filters.add("uncaught");
            default -> {
                // none
            }
        }
        JsonObject arguments = new JsonObject();
        arguments.add("filters", filters);
        return arguments;
    }

    /** About a call of a thread that stands. */
    void aboutCall(int frame) {
        JsonObject arguments = with("frameId", frame);
        switch (random.nextInt(3)) {
            case 0 -> talk.ask("stepInTargets", arguments, Due.EITHER, _ -> {});
            case 1 -> {
                arguments.addProperty("text", "to");
                arguments.addProperty("column", 3);
                talk.ask("completions", arguments, Due.SUCCESS, _ -> {});
            }
            default -> talk.ask("evaluate", expression(arguments), Due.EITHER, _ -> {});
        }
    }

    /** About a call of a thread that has gone on. */
    void aboutGone(int frame) {
        switch (random.nextInt(3)) {
            case 0 -> talk.ask("scopes", with("frameId", frame), Due.FAILURE, _ -> {});
            case 1 -> talk.ask("variables", with("variablesReference", frame), Due.FAILURE, _ -> {});
            default -> talk.ask("evaluate", expression(with("frameId", frame)), Due.FAILURE, _ -> {});
        }
    }

    /** About a thread that runs, for all that the client knows. It may have stopped or ended meanwhile. */
    void aboutRunning(int thread) {
        JsonObject arguments = with("threadId", thread);
        switch (random.nextInt(3)) {
            case 0 -> talk.ask("stackTrace", arguments, Due.EITHER, _ -> {});
            case 1 -> talk.ask("exceptionInfo", arguments, Due.EITHER, _ -> {});
            default -> talk.ask("pause", arguments, Due.EITHER, _ -> {});
        }
    }

    private JsonObject expression(JsonObject arguments) {
        arguments.addProperty("expression", EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size())));
        arguments.addProperty("context", random.nextBoolean() ? "watch" : "hover");
        return arguments;
    }

    static JsonObject with(String name, int value) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty(name, value);
        return arguments;
    }

    static JsonObject with(String name, String value) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty(name, value);
        return arguments;
    }
}
