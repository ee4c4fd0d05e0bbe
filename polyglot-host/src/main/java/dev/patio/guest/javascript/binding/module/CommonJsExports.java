package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a CommonJS module exports, as far as its text shows them without being run: assignments to exports,
 * object literals, definitions of properties, and what compilers write for modules that pass others on.
 */
public final class CommonJsExports {
    private static final String EXPORTS = "(?:\\bmodule\\s*\\.\\s*exports|(?<![\\w$.])exports)";
    private static final String STRING = "(?:'([^'\\\\\\n]*)'|\"([^\"\\\\\\n]*)\")";
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?<![:'\"\\\\/\\w])//[^\\n]*");
    private static final Pattern ASSIGNED =
            Pattern.compile(EXPORTS + "\\s*(?:\\.\\s*([\\w$]+)|\\[\\s*" + STRING + "\\s*\\])\\s*=(?!=)");
    private static final Pattern DEFINED = Pattern.compile("\\bObject\\s*\\.\\s*defineProperty\\s*\\(\\s*" + EXPORTS
            + "\\s*,\\s*" + STRING + "\\s*,\\s*\\{\\s*(?:enumerable|value|get)\\b");
    private static final Pattern LITERAL = Pattern.compile("\\bmodule\\s*\\.\\s*exports\\s*=\\s*\\{");
    private static final Pattern MEMBER = Pattern.compile(
            "\\s*(?:\\.\\.\\.\\s*require\\s*\\(\\s*" + STRING + "\\s*\\)|([\\w$]+)|" + STRING + ")\\s*(:|,|\\}|\\()?");
    private static final Pattern PASSED_ON = Pattern.compile(
            "(?:\\bmodule\\s*\\.\\s*exports\\s*=|\\b__exportStar\\s*\\(|\\b__export\\s*\\(|\\b_export_star\\s*\\()\\s*require\\s*\\(\\s*"
                    + STRING + "\\s*\\)");

    private static final Pattern VALUE = Pattern.compile("\\s*[\\w$.]+\\s*,");

    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> passedOn = new ArrayList<>();

    private CommonJsExports() {}

    public static Binding binding() {
        return new Binding().function("parse", CommonJsExports::parse);
    }

    private static Object parse(Call call) {
        CommonJsExports exports = new CommonJsExports();
        exports.scan(COMMENT.matcher(call.string(0)).replaceAll(" "));
        JSSetObject names = JSSet.create(call.realm().getContext(), call.realm());
        exports.names.forEach(name -> names.getMap().put(Js.text(name), Js.text(name)));
        return Js.array(call.realm(), names, Js.array(call.realm(), exports.passedOn));
    }

    private void scan(String text) {
        Matcher assigned = ASSIGNED.matcher(text);
        while (assigned.find()) {
            names.add(first(assigned, 1));
        }
        Matcher defined = DEFINED.matcher(text);
        while (defined.find()) {
            names.add(first(defined, 1));
        }
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
            members(text, literal.end());
        }
        Matcher passed = PASSED_ON.matcher(text);
        while (passed.find()) {
            passedOn.add(first(passed, 1));
        }
    }

    /** The members of an object literal, up to the first whose value is more than a name. */
    private void members(String text, int start) {
        Matcher member = MEMBER.matcher(text);
        int at = start;
        while (member.find(at) && member.start() == at) {
            if (member.group(1) != null || member.group(2) != null) {
                passedOn.add(first(member, 1));
            } else {
                names.add(first(member, 3));
            }
            String next = member.group(6);
            at = member.end();
            if (next == null || next.equals("}") || next.equals("(")) {
                return;
            }
            if (next.equals(":")) {
                at = afterValue(text, at);
                if (at < 0) {
                    return;
                }
            }
        }
    }

    private static int afterValue(String text, int start) {
        Matcher value = VALUE.matcher(text);
        return value.find(start) && value.start() == start ? value.end() : -1;
    }

    private static String first(Matcher matcher, int group) {
        int at = group;
        while (matcher.group(at) == null) {
            at++;
        }
        return matcher.group(at);
    }
}
