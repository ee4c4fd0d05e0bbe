package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of .env files. */
final class EnvironmentFile {
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:export\\s+)?([\\w.-]+)\\s*=[ \\t]*"
                    + "(?:'([^']*)'|\"([^\"]*)\"|`([^`]*)`|([^#\\r\\n]*))?[^\\r\\n]*$",
            Pattern.MULTILINE);

    private EnvironmentFile() {}

    static Object parse(Call call) {
        JSObject object = Js.object(call.realm());
        parse(call.string(0)).forEach((name, value) -> Js.set(object, name, value));
        return object;
    }

    static Map<String, String> parse(String text) {
        Map<String, String> variables = new LinkedHashMap<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            variables.put(matcher.group(1), value(matcher));
        }
        return variables;
    }

    private static String value(Matcher matcher) {
        if (matcher.group(2) != null) {
            return matcher.group(2);
        }
        if (matcher.group(3) != null) {
            return matcher.group(3).replace("\\n", "\n");
        }
        if (matcher.group(4) != null) {
            return matcher.group(4);
        }
        return matcher.group(5) == null ? "" : matcher.group(5).strip();
    }
}
