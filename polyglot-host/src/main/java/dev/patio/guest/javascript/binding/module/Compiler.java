package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.JSModuleData;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes code of program text. Files are known by the names that stack traces show. */
final class Compiler {
    private static final Pattern SOURCE_MAP =
            Pattern.compile("^//[#@] sourceMappingURL=(\\S+)\\s*$", Pattern.MULTILINE);

    private final JSRealm realm;

    Compiler(JSRealm realm) {
        this.realm = realm;
    }

    /** A function of the parameters, whose body the text is. */
    Object function(String text, String name, String parameters) {
        return context()
                .getEvaluator()
                .parseScript(context(), source(text, name), "(function (" + parameters + ") {", "\n})", false)
                .run(realm);
    }

    JSModuleData module(String text, String name) {
        return context().getEvaluator().parseModule(context(), source(text, name));
    }

    Script script(String text, String name) {
        return new Script(context().getEvaluator().parseScript(context(), source(text, name)));
    }

    /** Whether the text is a module, as it is none of anything else. */
    boolean isModule(String text, String name) {
        try {
            module(text, name);
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
        return Source.newBuilder("js", body, name).build();
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
