package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSModuleData;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.binding.SourceLine;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Symbols;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes code of program text. Files are known by the names that stack traces show. */
final class Compiler {
    private static final Pattern SOURCE_MAP =
            Pattern.compile("^//[#@] sourceMappingURL=(\\S+)\\s*$", Pattern.MULTILINE);

    private static final Symbol ARROW = Symbols.hidden("arrow_message_private_symbol");

    private final JSRealm realm;

    Compiler(JSRealm realm) {
        this.realm = realm;
    }

    /** A function of the parameters, whose body the text is. */
    Object function(String text, String name, String parameters) {
        String head = "(function (" + parameters + ") {";
        return parse(
                        text,
                        name,
                        head.length(),
                        source -> context().getEvaluator().parseScript(context(), source, head, "\n})", false))
                .run(realm);
    }

    /**
     * GraalJS ends a module that awaits with the value of its last statement; where that is a promise, importers wait
     * for it, which they must not. Parsed again, the module has a last statement without a value.
     */
    JSModuleData module(String text, String name) {
        JSModuleData module = parseModule(text, name);
        return module.isTopLevelAsync() ? parseModule(text + "\n;void 0;", name) : module;
    }

    private JSModuleData parseModule(String text, String name) {
        return parse(text, name, 0, source -> context().getEvaluator().parseModule(context(), source));
    }

    Script script(String text, String name) {
        return new Script(
                parse(text, name, 0, source -> context().getEvaluator().parseScript(context(), source)));
    }

    /** An error tells the line that it is about where it ends the program. */
    private static <T> T parse(String text, String name, int before, Function<Source, T> parser) {
        Source source = source(text, name);
        try {
            return parser.apply(source);
        } catch (GraalJSException e) {
            SourceLine.ofSyntaxError(source, before, e)
                    .ifPresent(line -> Js.set((JSObject) e.getErrorObject(), ARROW, line.toString()));
            throw e;
        }
    }

    /** Whether the text is a module, as it is none of anything else. */
    boolean isModule(String text, String name) {
        try {
            parseModule(text, name);
            return true;
        } catch (GraalJSException e) {
            return false;
        }
    }

    private JSContext context() {
        return realm.getContext();
    }

    private static Source source(String text, String name) {
        // GraalJS knows a hashbang at the start of a script only; a comment is as long.
        String body = text.startsWith("#!") ? "//" + text.substring(2) : text;
        Source.LiteralBuilder source = Source.newBuilder("js", body, name);
        address(name).ifPresent(source::uri);
        return source.build();
    }

    /** By which a debugger knows the file. */
    private static Optional<URI> address(String name) {
        try {
            return name.startsWith("file:")
                    ? Optional.of(new URI(name))
                    : name.startsWith("/") ? Optional.of(new URI("file", null, name, null)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Object sourceMap(String text) {
        int last = text.lastIndexOf("sourceMappingURL=");
        if (last < 0) {
            return null;
        }
        Matcher matcher = SOURCE_MAP.matcher(text);
        Object url = null;
        while (matcher.find()) {
            url = matcher.group(1);
        }
        return url;
    }
}
