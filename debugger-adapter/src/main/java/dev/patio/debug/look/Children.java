package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugScope;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import dev.patio.debug.java.Inspector;
import dev.patio.debug.look.Page.Kind;
import dev.patio.guest.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the children of what can be expanded. On the thread that is stopped. */
final class Children {
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\w$]*", Pattern.UNICODE_CHARACTER_CLASS);

    private Children() {}

    static List<Child> of(Expandable parent, Page page) {
        return switch (parent) {
            case Expandable.Scopes scopes -> page.wants(Kind.NAMED) ? page.of(variables(scopes)) : List.of();
            case Expandable.Statics(DebuggerSession session, DebugValue type) ->
                page.wants(Kind.NAMED) ? page.of(fields(Inspector.statics(session, type), "")) : List.of();
            case Expandable.Parts(DebugValue value) -> parts(value, page);
            case Expandable.Computed(DebugValue value) ->
                List.of(Child.of("", value).by(""));
        };
    }

    /** Whether finding them runs no code of the program, as with fields of Java. */
    static boolean runsNothing(Expandable parent) {
        return switch (parent) {
            case Expandable.Statics _ -> true;
            case Expandable.Parts(DebugValue value) ->
                Languages.isOf(value, Language.JAVA) && !value.hasHashEntries() && !isIterable(value);
            case Expandable.Scopes _, Expandable.Computed _ -> false;
        };
    }

    /** The child of a name, wherever it is. */
    static Optional<Child> named(Expandable parent, String name) {
        return of(parent, Page.WHOLE).stream()
                .filter(child -> child.name().equals(name))
                .findFirst();
    }

    /** How many children are known by numbers. */
    static int indexed(DebugValue value) {
        try {
            return value.isArray() ? value.getArray().size() : 0;
        } catch (DebugException e) {
            return 0;
        }
    }

    static boolean any(DebugValue value) {
        try {
            return value.isReadable()
                    && !isScalar(value)
                    && (Languages.isOf(value, Language.JAVA)
                            || indexed(value) > 0
                            || (value.hasHashEntries() && value.getHashSize() > 0)
                            || !named(value).isEmpty()
                            || isIterable(value));
        } catch (DebugException e) {
            return false;
        }
    }

    static boolean isScalar(DebugValue value) {
        return value.isNull() || value.isNumber() || value.isString() || value.isBoolean();
    }

    private static List<Child> variables(Expandable.Scopes parent) {
        Map<String, Child> found = parent.kind() == Scope.Kind.GLOBALS ? new TreeMap<>() : new LinkedHashMap<>();
        for (DebugScope scope : parent.scopes()) {
            DebugValue receiver = scope.getReceiver();
            if (receiver != null && scope.isFunctionScope() && !isGlobalObject(receiver)) {
                found.putIfAbsent(receiver.getName(), variable(receiver.getName(), receiver));
            }
            for (DebugValue value : scope.getDeclaredValues()) {
                if (!value.isInternal() && !(Languages.isOf(value, Language.PYTHON) && isPythons(value.getName()))) {
                    found.putIfAbsent(value.getName(), variable(value.getName(), contents(value)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Child variable(String name, DebugValue value) {
        return Child.of(name, value).by(name);
    }

    /** Whether it is none of the program's; one with a dot is nothing that a program can write. */
    private static boolean isPythons(String name) {
        return name.startsWith("__") || name.startsWith(".");
    }

    /** What {@code this} is in JavaScript where a function is called on nothing. */
    static boolean isGlobalObject(DebugValue value) {
        return Languages.isOf(value, Language.JAVASCRIPT) && value.getProperty("globalThis") != null;
    }

    /** Python keeps variables that closures share in cells. */
    private static DebugValue contents(DebugValue value) {
        return Values.isCell(value) ? value.getProperty("cell_contents") : value;
    }

    private static List<Child> parts(DebugValue value, Page page) {
        int indexed = indexed(value);
        List<Child> children = new ArrayList<>();
        if (page.wants(Kind.NAMED)) {
            children.addAll(indexed > 0 ? besideElements(value, page) : only(value, page));
        }
        if (page.wants(Kind.INDEXED) && indexed > 0) {
            List<DebugValue> elements = value.getArray();
            page.of(indexed)
                    .forEach(i -> children.add(
                            Child.of(String.valueOf(i), elements.get(i)).by("[" + i + "]")));
        }
        return children;
    }

    private static List<Child> besideElements(DebugValue value, Page page) {
        if (page.kind() == Kind.NAMED) {
            return page.of(named(value));
        }
        return page.start() == 0 ? named(value) : List.of();
    }

    private static List<Child> only(DebugValue value, Page page) {
        if (value.hasHashEntries()) {
            boolean python = Languages.isOf(value, Language.PYTHON);
            return entries(value, page, DebugValue::toDisplayString).stream()
                    .map(child -> python ? child.by("[" + child.name() + "]") : child)
                    .toList();
        }
        List<Child> named = named(value);
        return named.isEmpty() && isIterable(value) ? elements(value, page) : page.of(named);
    }

    /** Python keeps what the user wrote in a dictionary; beside it an object has dozens of methods of its class. */
    private static List<Child> named(DebugValue value) {
        if (Languages.isOf(value, Language.PYTHON)) {
            DebugValue dictionary = value.getProperty("__dict__");
            return dictionary != null && dictionary.isReadable() && dictionary.hasHashEntries() && !value.isMetaObject()
                    ? attributes(dictionary)
                    : List.of();
        }
        if (Languages.isOf(value, Language.JAVA) && !value.isMetaObject()) {
            if (isCollection(value)) {
                return List.of();
            }
            return fields(Inspector.fields(value), ".");
        }
        Collection<DebugValue> properties = value.getProperties();
        return properties == null
                ? List.of()
                : properties.stream()
                        .filter(property -> !property.isInternal() && !isMethod(property))
                        .filter(property -> !isElement(property.getName()) || indexed(value) == 0)
                        .map(property -> Child.of(property.getName(), property)
                                .by(inJavaScript(property.getName()))
                                .isComputed(property.hasReadSideEffects()))
                        .toList();
    }

    /** @param access what stands before their names */
    private static List<Child> fields(List<Inspector.Field> fields, String access) {
        return fields.stream()
                .map(field -> Child.of(field.name(), field.value())
                        .by(access + field.name())
                        .declared(Optional.of(field.type())))
                .toList();
    }

    private static String inJavaScript(String property) {
        return IDENTIFIER.matcher(property).matches()
                ? "." + property
                : "[\"" + property.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    }

    /** What the JDK keeps values in, as it keeps them, is of no interest. */
    private static boolean isCollection(DebugValue value) {
        return (value.isArray() || value.hasHashEntries() || isIterable(value))
                && value.getMetaObject().getMetaQualifiedName().startsWith("java.");
    }

    /** Java lists them with their signatures. */
    private static boolean isMethod(DebugValue property) {
        return property.getName().indexOf('/') > 0 && property.canExecute();
    }

    private static boolean isElement(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<Child> attributes(DebugValue dictionary) {
        return entries(dictionary, Page.WHOLE, DebugValue::asString).stream()
                .map(child -> child.by("." + child.name()))
                .toList();
    }

    private static List<Child> entries(DebugValue map, Page page, Function<DebugValue, String> name) {
        return page.of(map.getHashEntriesIterator(), (_, entry) -> {
            List<DebugValue> keyAndValue = entry.getArray();
            return Child.of(name.apply(keyAndValue.getFirst()), keyAndValue.get(1));
        });
    }

    /** Sets and the like, which can be walked again and again; what is used up by a walk is left alone. */
    private static boolean isIterable(DebugValue value) {
        return value.hasIterator() && !value.isIterator() && !value.isString();
    }

    private static List<Child> elements(DebugValue value, Page page) {
        return page.of(value.getIterator(), (i, element) -> Child.of(String.valueOf(i), element));
    }
}
