package dev.patio.session.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/patio.schema.json knows the same words as the readers of manifests. */
class SchemaTest {
    private static JsonObject schema;

    @BeforeAll
    static void read() throws IOException {
        schema = JsonParser.parseString(Files.readString(Path.of("../docs/patio.schema.json")))
                .getAsJsonObject();
    }

    @Test
    void a_manifest_has_the_keys_that_are_read() {
        assertKeys(schema, Manifest.KEYS);
    }

    @Test
    void a_program_has_the_keys_that_are_read() {
        assertKeys(definition("program"), ProgramsReader.KEYS);
    }

    @Test
    void permissions_have_the_keys_that_are_read() {
        assertKeys(definition("permissions"), AccessReader.KEYS);
    }

    @Test
    void limits_have_the_keys_that_are_read() {
        assertKeys(definition("limits"), LimitsReader.KEYS);
    }

    @Test
    void restart_has_the_keys_and_policies_that_are_read() {
        assertKeys(definition("restart"), RestartReader.KEYS);
        assertThat(texts(definition("policy").get("enum"))).isEqualTo(RestartReader.POLICIES);
    }

    @Test
    void events_to_wait_for_are_those_that_are_read() {
        JsonObject after = definition("program").getAsJsonObject("properties").getAsJsonObject("after");
        JsonArray events = after.getAsJsonObject("additionalProperties").getAsJsonArray("anyOf");
        assertThat(texts(events.get(0).getAsJsonObject().get("enum"))).isEqualTo(ProgramsReader.EVENTS);
        assertThat(events.get(1).getAsJsonObject().get("pattern").getAsString())
                .isEqualTo("^" + ProgramsReader.EXPORTS + "$");
    }

    @Test
    void a_name_is_what_is_accepted_as_one() {
        JsonObject programs = schema.getAsJsonObject("properties").getAsJsonObject("programs");
        assertThat(programs.getAsJsonObject("propertyNames").get("pattern").getAsString())
                .isEqualTo("^" + ProgramsReader.NAME + "$");
    }

    private static JsonObject definition(String name) {
        return schema.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    /** The order is that of the readers too, as it is the order of documentation and suggestions. */
    private static void assertKeys(JsonObject object, List<String> keys) {
        assertThat(object.getAsJsonObject("properties").keySet()).containsExactlyElementsOf(keys);
        assertThat(object.get("additionalProperties").getAsBoolean()).isFalse();
    }

    private static List<String> texts(JsonElement array) {
        return array.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
