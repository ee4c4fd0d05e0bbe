package dev.patio.guest.javascript.binding.module;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Js;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a package.json says of its package's modules; imports and exports as the text of their JSON. */
record PackageConfig(
        Path file,
        Optional<String> name,
        Optional<String> main,
        String type,
        Optional<String> imports,
        Optional<String> exports) {

    /** Nothing where there is no such file. Throws JsonParseException where it is none of JSON. */
    static Optional<PackageConfig> read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            return Optional.empty();
        }
        JsonObject json = parse(text);
        return Optional.of(new PackageConfig(
                file,
                string(json.get("name")),
                string(json.get("main")),
                string(json.get("type"))
                        .filter(type -> type.equals("module") || type.equals("commonjs"))
                        .orElse("none"),
                text(json.get("imports")),
                text(json.get("exports"))));
    }

    private static JsonObject parse(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            if (new Gson().getAdapter(JsonElement.class).read(reader) instanceof JsonObject json) {
                return json;
            }
            throw new JsonParseException("no object");
        } catch (IOException e) {
            throw new JsonParseException(e);
        }
    }

    /** In the form that the library reads. */
    JSObject serialize(JSRealm realm) {
        return Js.array(
                realm,
                value(name),
                value(main),
                Js.text(type),
                value(imports),
                value(exports),
                Js.text(file.toString()));
    }

    private static Object value(Optional<String> string) {
        return Js.value(string.orElse(null));
    }

    private static Optional<String> string(JsonElement element) {
        return element != null
                        && element.isJsonPrimitive()
                        && element.getAsJsonPrimitive().isString()
                ? Optional.of(element.getAsString())
                : Optional.empty();
    }

    private static Optional<String> text(JsonElement element) {
        return element != null && (element.isJsonObject() || element.isJsonArray())
                ? Optional.of(element.toString())
                : string(element);
    }
}
