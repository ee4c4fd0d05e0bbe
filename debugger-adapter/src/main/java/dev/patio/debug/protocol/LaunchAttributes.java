package dev.patio.debug.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.patio.command.Programs;
import dev.patio.debug.run.Wishes;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import dev.patio.session.Application;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.debug.RunInTerminalRequestArgumentsKind;

/** What a user wrote to launch or to attach; clients add keys of their own. */
record LaunchAttributes(JsonObject json) {
    private static final List<String> WHAT = List.of("manifest", "program", "programs");

    Application application(Programs programs) throws IOException {
        Application all = named(programs);
        return given("permissions")
                .map(permissions -> all.within(programs.permissions(permissions.toString())))
                .orElse(all);
    }

    private Application named(Programs programs) throws IOException {
        List<String> given = WHAT.stream().filter(json::has).toList();
        if (given.size() != 1) {
            throw new Refusal(
                    Problem.WRONG_ARGUMENTS,
                    Messages.text(given.isEmpty() ? "launch.nothing" : "launch.several", String.join(", ", given)));
        }
        return switch (given.getFirst()) {
            case "manifest" -> programs.manifest(text("manifest").orElseThrow());
            case "program" -> {
                List<String> words = Stream.concat(Stream.of(text("program").orElseThrow()), texts("args").stream())
                        .toList();
                yield programs.commands(List.of(words));
            }
            default -> programs.manifestText(manifest());
        };
    }

    /** The programs of a list, as a manifest has them. */
    private String manifest() {
        JsonObject programs = new JsonObject();
        for (JsonElement element : array("programs")) {
            if (!(element instanceof JsonObject program)
                    || !(program.get("name") instanceof JsonPrimitive name)
                    || programs.has(name.getAsString())) {
                throw wrong("programs");
            }
            JsonObject entry = program.deepCopy();
            entry.remove("name");
            programs.add(name.getAsString(), entry);
        }
        JsonObject manifest = new JsonObject();
        manifest.add("programs", programs);
        return manifest.toString();
    }

    Path folder(Path otherwise) {
        return text("cwd").map(otherwise::resolve).orElse(otherwise).normalize();
    }

    Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        if (given("env").isPresent()) {
            if (!(json.get("env") instanceof JsonObject env)) {
                throw wrong("env");
            }
            env.entrySet().forEach(entry -> variables.put(entry.getKey(), string(entry.getValue(), "env")));
        }
        return variables;
    }

    /** The one to attach to. */
    Optional<String> session() {
        return text("session");
    }

    /** In which the programs are to run, if in any. */
    Optional<RunInTerminalRequestArgumentsKind> terminal() {
        return text("console").flatMap(console -> switch (console) {
            case "internalConsole" -> Optional.empty();
            case "integratedTerminal" -> Optional.of(RunInTerminalRequestArgumentsKind.INTEGRATED);
            case "externalTerminal" -> Optional.of(RunInTerminalRequestArgumentsKind.EXTERNAL);
            default -> throw wrong("console");
        });
    }

    /** Empty if none is given. */
    String token() {
        return text("token").orElse("");
    }

    Wishes wishes() {
        Optional<Set<String>> names = json.get("stopOnEntry") instanceof JsonArray
                ? Optional.of(new HashSet<>(texts("stopOnEntry")))
                : Optional.empty();
        return new Wishes(
                !flag("noDebug", false),
                names.isPresent() || flag("stopOnEntry", false),
                names,
                !flag("justMyCode", true),
                flag("stopAll", false));
    }

    private boolean flag(String key, boolean otherwise) {
        return given(key)
                .map(element -> {
                    if (!(element instanceof JsonPrimitive value) || !value.isBoolean()) {
                        throw wrong(key);
                    }
                    return value.getAsBoolean();
                })
                .orElse(otherwise);
    }

    private Optional<JsonElement> given(String key) {
        return Optional.ofNullable(json.get(key)).filter(element -> !element.isJsonNull());
    }

    private Optional<String> text(String key) {
        return given(key).map(element -> string(element, key));
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        array(key).forEach(element -> texts.add(string(element, key)));
        return texts;
    }

    private JsonArray array(String key) {
        return given(key)
                .map(element -> {
                    if (!(element instanceof JsonArray array)) {
                        throw wrong(key);
                    }
                    return array;
                })
                .orElseGet(JsonArray::new);
    }

    private static String string(JsonElement element, String key) {
        if (!(element instanceof JsonPrimitive value)) {
            throw wrong(key);
        }
        return value.getAsString();
    }

    private static Refusal wrong(String key) {
        return new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("launch.wrong." + key));
    }
}
