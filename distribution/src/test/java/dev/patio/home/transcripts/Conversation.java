package dev.patio.home.transcripts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has a conversation as the lines of a transcript ask for it, and writes down what is seen. Events of one program
 * have an order, those of several have none: they are written down where somebody waits for one of that program.
 */
final class Conversation {
    /** Begins with an adapter of its own, which ends with the conversation. */
    static final String ALONE = "> begin alone";

    private static final String ALONGSIDE = "alongside ";
    private static final String SESSION = "session";
    private static final String LOADED = "loadedSource";
    private static final String ASIDE = "preserveFocusHint";
    private static final int WIDTH = 110;
    private static final Pattern AWAITED = Pattern.compile("(.+?) (stopped|ended|says|breakpoint|loadedSource) ?(.*)");

    private final Client client;
    private final Symbols symbols;
    private final String token;
    private final List<JsonObject> events = new ArrayList<>();
    private final Set<Integer> asked = new HashSet<>();
    private final List<String> written = new ArrayList<>();
    private boolean closed;

    /** A request that has gone on alongside others, and its answer. */
    private OptionalInt alongside = OptionalInt.empty();

    private Optional<JsonObject> late = Optional.empty();

    /** @param token what a launch needs, empty if nothing */
    Conversation(Client client, Symbols symbols, String token) {
        this.client = client;
        this.symbols = symbols;
        this.token = token;
    }

    /** Does what the lines say, and gives all of them with what was seen in between. */
    List<String> have(List<String> lines) throws IOException, InterruptedException {
        for (String line : lines) {
            if (line.startsWith("> ")) {
                written.add(line);
                request(line.substring(2));
            } else if (line.startsWith("= ")) {
                written.add(line);
                await(line.substring(2));
            } else if (line.isBlank() || line.startsWith("#")) {
                written.add(line);
            }
        }
        return written;
    }

    private void request(String line) throws IOException, InterruptedException {
        if (line.equals("begin") || line.equals(ALONE.substring(2))) {
            begin();
            return;
        }
        if (line.startsWith("raw ")) {
            client.write(line.substring("raw ".length()));
            return;
        }
        if (line.startsWith(ALONGSIDE)) {
            alongside = OptionalInt.of(send(line.substring(ALONGSIDE.length())));
            symbols.asked(alongside.getAsInt());
            return;
        }
        int number = send(line);
        Optional<JsonObject> answer = Optional.empty();
        while (answer.isEmpty() && !closed) {
            answer = take().filter(message -> message.get("request_seq").getAsInt() == number);
        }
        answer.ifPresent(this::writeAnswer);
    }

    private int send(String line) throws IOException {
        int space = line.indexOf(' ');
        String command = space < 0 ? line : line.substring(0, space);
        JsonElement arguments = space < 0 ? null : symbols.real(JsonParser.parseString(line.substring(space)));
        if (command.equals("launch") && !token.isEmpty()) {
            admit((JsonObject) arguments);
        }
        return client.send(command, (JsonObject) arguments);
    }

    /** An adapter that has conversations on a port wants to know who speaks, and where they are at home. */
    private void admit(JsonObject launch) {
        String folder = launch.has("cwd") ? launch.get("cwd").getAsString() : "";
        launch.addProperty("cwd", symbols.folder().resolve(folder).toString());
        launch.addProperty("token", token);
    }

    /** What all conversations begin with; one of them writes it down. */
    private void begin() throws IOException, InterruptedException {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("adapterID", "patio");
        var _ = client.send("initialize", arguments);
        while (!closed && events.isEmpty()) {
            var _ = take();
        }
        events.clear();
    }

    private void writeAnswer(JsonObject answer) {
        String command = answer.get("command").getAsString();
        if (isOf(answer, "threads")) {
            sort(answer.getAsJsonObject("body"));
        }
        JsonElement body = answer.has("body") ? symbols.named(answer.get("body")) : new JsonObject();
        if (answer.get("success").getAsBoolean()) {
            write("< " + command, body);
        } else {
            int number =
                    body.getAsJsonObject().getAsJsonObject("error").get("id").getAsInt();
            write("< " + command + " refused " + number, symbols.named(answer.get("message")));
        }
    }

    /** Reads a message, and gives it if it is an answer. */
    private Optional<JsonObject> take() throws InterruptedException {
        JsonObject message = client.next();
        switch (message.get("type").getAsString()) {
            case "response" -> {
                if (isOf(message, "threads")) {
                    message.getAsJsonObject("body").getAsJsonArray("threads").forEach(this::learn);
                }
                if (isOf(message, alongside)) {
                    late = Optional.of(message);
                }
                return Optional.of(message);
            }
            case "event" -> events.add(message);
            case "closed" -> closed = true;
            default -> throw new AssertionError(message + seen());
        }
        return Optional.empty();
    }

    private static boolean isOf(JsonObject answer, OptionalInt request) {
        return request.equals(OptionalInt.of(answer.get("request_seq").getAsInt()));
    }

    private static boolean isOf(JsonObject answer, String command) {
        return answer.get("success").getAsBoolean()
                && answer.get("command").getAsString().equals(command);
    }

    /** By their names, as it is chance which of several programs starts first. */
    private static void sort(JsonObject threads) {
        JsonArray sorted = new JsonArray();
        threads.getAsJsonArray("threads").asList().stream()
                .sorted(Comparator.comparing(
                        thread -> thread.getAsJsonObject().get("name").getAsString()))
                .forEach(sorted::add);
        threads.add("threads", sorted);
    }

    private String seen() {
        return "\nSeen:\n" + String.join("\n", written) + "\nNot awaited: " + events;
    }

    private void learn(JsonElement thread) {
        JsonObject known = thread.getAsJsonObject();
        symbols.thread(known.get("id").getAsInt(), known.get("name").getAsString());
    }

    /** Whose it is: a thread's by its name, which is that of its program for the main one, or the session's. */
    private String owner(JsonObject event) {
        JsonObject body = event.has("body") ? event.getAsJsonObject("body") : new JsonObject();
        if (body.has("threadId")) {
            return symbols.thread(body.get("threadId").getAsInt());
        }
        return body.has("data") ? body.getAsJsonObject("data").get("program").getAsString() : SESSION;
    }

    /** {@code = app stopped}, {@code = app says done}, {@code = session breakpoint}, {@code = answer}, {@code = end}. */
    private void await(String line) throws IOException, InterruptedException {
        if (line.equals("answer")) {
            while (late.isEmpty() && !closed) {
                var _ = take();
            }
            late.ifPresent(this::writeAnswer);
            late = Optional.empty();
            return;
        }
        Matcher matcher = AWAITED.matcher(line);
        if (!matcher.matches()) {
            finish();
            return;
        }
        while (!writeUntil(matcher.group(1), matcher.group(2), matcher.group(3))) {
            if (closed) {
                throw new AssertionError("the adapter has ended" + seen());
            }
            var _ = take();
            learnThreads();
        }
    }

    /** Asks for the names of threads that are not known yet, as events have numbers only. */
    private void learnThreads() throws IOException, InterruptedException {
        boolean fresh = false;
        for (JsonObject event : events) {
            JsonObject body = event.has("body") ? event.getAsJsonObject("body") : new JsonObject();
            fresh |= body.has("threadId") && asked.add(body.get("threadId").getAsInt());
        }
        if (fresh) {
            int number = client.send("threads", new JsonObject());
            while (!closed
                    && take().filter(answer -> answer.get("request_seq").getAsInt() == number)
                            .isEmpty()) {
                // events
            }
        }
    }

    /** Writes what there is of a program up to what is waited for, if that has come. */
    private boolean writeUntil(String name, String what, String text) {
        List<JsonObject> mine =
                events.stream().filter(event -> owner(event).equals(name)).toList();
        for (int i = 0; i < mine.size(); i++) {
            if (matches(mine.get(i), what, text)) {
                JsonObject awaited = mine.get(i);
                List<JsonObject> shown = mine.subList(0, i + 1);
                shown.stream()
                        .filter(event -> event.equals(awaited) || !matches(event, LOADED, ""))
                        .forEach(this::writeEvent);
                events.removeAll(shown);
                return true;
            }
        }
        return false;
    }

    private static boolean matches(JsonObject event, String what, String text) {
        String name = event.get("event").getAsString();
        return switch (what) {
            case "says" ->
                name.equals("output")
                        && event.getAsJsonObject("body")
                                .get("output")
                                .getAsString()
                                .contains(text);
            case "ended" -> name.equals("thread") && event.toString().contains("exited");
            case "stopped" ->
                name.equals(what)
                        && switch (text) {
                            case "aside" -> event.toString().contains(ASIDE);
                            case "in front" -> !event.toString().contains(ASIDE);
                            default -> event.toString().contains(text);
                        };
            default -> name.equals(what) && event.toString().contains(text);
        };
    }

    /** Waits for the end of the session, and writes what nobody has waited for. */
    private void finish() throws IOException, InterruptedException {
        while (!closed && events.stream().noneMatch(e -> matches(e, "terminated", ""))) {
            var _ = take();
            learnThreads();
        }
        events.stream()
                .filter(event -> !matches(event, LOADED, ""))
                .sorted(Comparator.comparing((JsonObject event) -> owner(event).equals(SESSION))
                        .thenComparing(this::owner)
                        .thenComparingInt(Conversation::breakpoint))
                .forEach(this::writeEvent);
        events.clear();
    }

    /** Files are loaded in any order. */
    private static int breakpoint(JsonObject event) {
        return matches(event, "breakpoint", "")
                ? event.getAsJsonObject("body")
                        .getAsJsonObject("breakpoint")
                        .get("id")
                        .getAsInt()
                : Integer.MAX_VALUE;
    }

    /** It may be chance which of several stops first, and so takes the focus: only those who wait for a stop can ask for that. */
    private void writeEvent(JsonObject event) {
        JsonElement body = event.has("body") ? symbols.named(event.get("body")) : new JsonObject();
        body.getAsJsonObject().remove(ASIDE);
        write("! " + event.get("event").getAsString(), body);
    }

    /** The elements of lists stand on lines of their own where one line is too long. */
    private void write(String head, JsonElement body) {
        String line = body.equals(new JsonObject()) ? head : head + " " + body;
        if (line.length() <= WIDTH || !(body instanceof JsonObject object)) {
            written.add(line);
            return;
        }
        written.add(head);
        object.entrySet().forEach(entry -> {
            if (entry.getValue().isJsonArray()
                    && !entry.getValue().getAsJsonArray().isEmpty()) {
                written.add("    " + entry.getKey() + ":");
                entry.getValue().getAsJsonArray().forEach(element -> written.add("        " + element));
            } else {
                written.add("    " + entry.getKey() + ": " + entry.getValue());
            }
        });
    }
}
