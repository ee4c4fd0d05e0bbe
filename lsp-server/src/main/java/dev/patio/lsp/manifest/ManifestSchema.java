package dev.patio.lsp.manifest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a manifest can say, from its JSON schema. */
public final class ManifestSchema {
    private static final class Loaded {
        private static final JsonObject SCHEMA = load();

        private static JsonObject load() {
            try (InputStream in = ManifestSchema.class.getResourceAsStream("patio.schema.json")) {
                return JsonParser.parseReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                        .getAsJsonObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ManifestSchema() {}

    /** The keys of the object at a path, with what is said about each. */
    public static Map<String, String> keys(List<String> path) {
        Map<String, String> keys = new LinkedHashMap<>();
        at(path).filter(it -> it.has("properties"))
                .flatMap(it -> it.getAsJsonObject("properties").entrySet().stream())
                .forEach(it -> keys.putIfAbsent(it.getKey(), description(it.getValue())));
        return keys;
    }

    /** The values that are named for a path, as they are written, with what is said about them. */
    public static Map<String, String> values(List<String> path) {
        Map<String, String> values = new LinkedHashMap<>();
        String said = at(path).map(ManifestSchema::description)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        at(path).forEach(schema -> literals(schema).forEach(it -> {
            String own = description(schema);
            values.putIfAbsent(it.toString(), own.isEmpty() ? said : own);
        }));
        return values;
    }

    private static Stream<JsonElement> literals(JsonObject schema) {
        boolean truth = schema.has("type") && schema.get("type").toString().equals("\"boolean\"");
        Stream<JsonElement> booleans =
                truth ? JsonParser.parseString("[true, false]").getAsJsonArray().asList().stream() : Stream.of();
        return Stream.of(
                        booleans,
                        array(schema, "enum"),
                        array(schema, "examples"),
                        schema.has("default") ? Stream.of(schema.get("default")) : Stream.<JsonElement>of())
                .flatMap(it -> it)
                .filter(JsonElement::isJsonPrimitive);
    }

    private static Stream<JsonElement> array(JsonObject schema, String key) {
        JsonArray array = schema.getAsJsonArray(key);
        return array == null ? Stream.of() : array.asList().stream();
    }

    /** All schemas that hold there. */
    private static Stream<JsonObject> at(List<String> path) {
        Stream<JsonObject> found = alternatives(Loaded.SCHEMA);
        for (String step : path) {
            found = found.flatMap(it -> step(it, step)).flatMap(ManifestSchema::alternatives);
        }
        return found;
    }

    private static Stream<JsonObject> step(JsonObject schema, String step) {
        if (step.equals(ManifestCursor.ITEM)) {
            return schema.has("items") ? Stream.of(schema.getAsJsonObject("items")) : Stream.of();
        }
        if (schema.has("properties") && schema.getAsJsonObject("properties").has(step)) {
            return Stream.of(schema.getAsJsonObject("properties").getAsJsonObject(step));
        }
        JsonElement others = schema.get("additionalProperties");
        return others != null && others.isJsonObject() ? Stream.of(others.getAsJsonObject()) : Stream.of();
    }

    private static Stream<JsonObject> alternatives(JsonObject schema) {
        Stream<JsonObject> all =
                Stream.concat(Stream.of(schema), referred(schema).stream().flatMap(ManifestSchema::alternatives));
        JsonArray any = schema.getAsJsonArray("anyOf");
        return any == null
                ? all
                : Stream.concat(
                        all,
                        any.asList().stream().map(JsonElement::getAsJsonObject).flatMap(ManifestSchema::alternatives));
    }

    private static Optional<JsonObject> referred(JsonObject schema) {
        return Optional.ofNullable(schema.get("$ref"))
                .map(it -> Loaded.SCHEMA
                        .getAsJsonObject("$defs")
                        .getAsJsonObject(it.getAsString().substring("#/$defs/".length())));
    }

    /** Its own, else that of what it refers to. */
    private static String description(JsonElement schema) {
        return alternatives(schema.getAsJsonObject())
                .filter(it -> it.has("description"))
                .map(it -> it.get("description").getAsString())
                .findFirst()
                .orElse("");
    }
}
