package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Js;
import java.io.IOException;
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

    /** Nothing where there is no such file. Throws what the parser throws where it is none of JSON. */
    static Optional<PackageConfig> read(Path file, Json json) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (!(json.parse(text) instanceof JSObject object)) {
            return Optional.empty();
        }
        return Optional.of(new PackageConfig(
                file,
                string(Js.get(object, "name")),
                string(Js.get(object, "main")),
                string(Js.get(object, "type"))
                        .filter(type -> type.equals("module") || type.equals("commonjs"))
                        .orElse("none"),
                text(json, Js.get(object, "imports")),
                text(json, Js.get(object, "exports"))));
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

    private static Optional<String> string(Object value) {
        return value instanceof TruffleString text ? Optional.of(text.toJavaStringUncached()) : Optional.empty();
    }

    private static Optional<String> text(Json json, Object value) {
        return value instanceof JSObject object ? Optional.of(json.text(object)) : string(value);
    }
}
