package dev.patio.debug.java;

import com.oracle.truffle.api.debug.DebugScope;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.nodes.LanguageInfo;
import dev.patio.guest.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Calls what stands inside the virtual machine of a Java program for debuggers. On a thread of the program that stands. */
public final class Inspector {
    private static final String CLASS = "java.lang.PatInspector";
    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

    private Inspector() {}

    /** A field of an object, of whatever visibility. */
    public record Field(String name, String type, DebugValue value) {}

    /** Whether a type is no class. */
    public static boolean isPrimitive(String type) {
        return PRIMITIVES.contains(type);
    }

    /** Those of an object, its class's own first. */
    public static List<Field> fields(DebugValue object) {
        return described(call(object.getSession(), "fields", object));
    }

    /** The static ones of a class and of those around it, by the name of the class. */
    public static List<Field> statics(DebuggerSession session, DebugValue type) {
        return described(call(session, "statics", type));
    }

    /** Gives one of {@link #statics} another value. */
    public static void setStatic(DebuggerSession session, DebugValue type, String field, DebugValue value) {
        var _ = call(session, "setStatic", type, text(type, field), value);
    }

    private static List<Field> described(DebugValue found) {
        List<DebugValue> parts = found.getArray();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i + 2 < parts.size(); i += 3) {
            fields.add(new Field(parts.get(i).asString(), parts.get(i + 1).asString(), parts.get(i + 2)));
        }
        return fields;
    }

    /** Gives a field of an object another value. */
    public static void set(DebugValue object, String field, DebugValue value) {
        var _ = call(object.getSession(), "set", object, text(value, field), value);
    }

    private static DebugValue text(DebugValue like, String text) {
        return like.getSession().createPrimitiveValue(text, like.getOriginalLanguage());
    }

    /** The names of an object's class and of all that it extends or implements. */
    public static List<String> types(DebugValue object) {
        return call(object.getSession(), "types", object).getArray().stream()
                .map(DebugValue::asString)
                .toList();
    }

    static String classPath(DebuggerSession session) {
        return call(session, "classPath").asString();
    }

    /** Defines a class that sees what another one sees. */
    static DebugValue define(DebuggerSession session, LanguageInfo java, ExpressionClass defined) {
        return call(
                session,
                "define",
                session.createPrimitiveValue(defined.host(), java),
                session.createPrimitiveValue(defined.name(), java),
                session.createPrimitiveValue(defined.code(), java));
    }

    /** Calls what a defined class is for. */
    static DebugValue call(DebuggerSession session, DebugValue defined, List<DebugValue> arguments) {
        DebugValue list = call(session, "arguments");
        arguments.forEach(argument -> call(session, "add", list, argument));
        return call(session, "call", defined, list);
    }

    private static DebugValue call(DebuggerSession session, String method, DebugValue... arguments) {
        DebugScope classes = session.getTopScope(Language.JAVA.id());
        return classes.getDeclaredValue(CLASS).getProperty(method).execute(arguments);
    }
}
