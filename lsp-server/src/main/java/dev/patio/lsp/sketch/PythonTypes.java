package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.syntax.Node;
import dev.patio.lsp.syntax.Syntax;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the annotations of Python. */
final class PythonTypes {
    /** Those that types are imported from. */
    static final Set<String> MODULES = Set.of("typing", "typing_extensions", "t");
    /** They say something about the type that they hold. None is left out of it: whoever reads a field has looked at that. */
    private static final Set<String> AROUND =
            Set.of("Optional", "Required", "NotRequired", "ReadOnly", "Final", "ClassVar", "Annotated");

    /** Without further quotes, so that none is read in another. */
    private static final Pattern QUOTED = Pattern.compile("([\"'])([^\"'\\\\\n]+)\\1");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_]\\w*", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;

    PythonTypes(String text) {
        this.text = text;
    }

    Type type(Node node) {
        Node inner = inner(node);
        return switch (inner.type()) {
            case "identifier", "attribute" -> new Type.Named(name(inner), List.of());
            case "generic_type" ->
                generic(
                        inner.first("identifier").map(this::name).orElse(""),
                        inner.first("type_parameter").map(Node::parts).orElse(List.of()));
            case "subscript" -> generic(inner.child("value").map(this::name).orElse(""), inner.children("subscript"));
            case "union_type" -> union(inner.parts());
            case "binary_operator" -> isUnion(inner) ? union(inner.parts()) : Type.UNKNOWN;
            case "string" -> quoted(inner);
            default -> Type.UNKNOWN;
        };
    }

    private static Node inner(Node node) {
        return node.is("type") && node.parts().size() == 1 ? node.parts().getFirst() : node;
    }

    /** As it is known after an import from {@code typing}; "" of what is in other modules. */
    String name(Node node) {
        if (node.is("attribute")) {
            boolean typing = node.child("object")
                    .filter(it -> MODULES.contains(it.span().of(text)))
                    .isPresent();
            return typing
                    ? node.child("attribute").map(it -> it.span().of(text)).orElse("")
                    : "";
        }
        return node.is("identifier") ? node.span().of(text) : "";
    }

    private boolean isUnion(Node node) {
        return node.child("operator").map(it -> it.span().of(text)).orElse("").equals("|");
    }

    /** Without None: whoever reads a field has looked at that. */
    private Type union(List<Node> parts) {
        List<Type> types = parts.stream()
                .map(PythonTypes::inner)
                .filter(it -> !it.is("none") && !it.is("comment"))
                .map(this::type)
                .toList();
        return types.size() == 1 ? types.getFirst() : new Type.OneOf(types);
    }

    /** {@code "list[Order]"}: of names that are bound later. */
    private Type quoted(Node node) {
        Matcher quoted = QUOTED.matcher(node.span().of(text));
        if (!quoted.matches()) {
            return Type.UNKNOWN;
        }
        String inner = quoted.group(2);
        return NAME.matcher(inner).matches() ? new Type.Named(inner, List.of()) : parsed(inner);
    }

    private static Type parsed(String type) {
        String declaration = "it: " + type;
        return Syntax.parse(Grammar.PYTHON, declaration)
                .filter(it -> !it.isBroken())
                .flatMap(it -> it.first("expression_statement"))
                .flatMap(it -> it.first("assignment"))
                .flatMap(it -> it.child("type"))
                .map(it -> new PythonTypes(declaration).type(it))
                .orElse(Type.UNKNOWN);
    }

    private Type generic(String name, List<Node> arguments) {
        if (arguments.isEmpty()) {
            return Type.UNKNOWN;
        }
        if (AROUND.contains(name)) {
            return type(arguments.getFirst());
        }
        if (name.equals("Union")) {
            return union(arguments);
        }
        return name.equals("tuple") || name.equals("Tuple")
                ? tuple(arguments)
                : new Type.Named(name, arguments.stream().map(this::type).toList());
    }

    /** {@code tuple[int, str]}; {@code tuple[int, ...]} has no certain length. */
    private Type tuple(List<Node> items) {
        if (items.size() == 2 && inner(items.getLast()).is("ellipsis")) {
            return new Type.Named("list", List.of(type(items.getFirst())));
        }
        boolean certain = items.stream()
                .map(PythonTypes::inner)
                .noneMatch(
                        it -> it.is("ellipsis") || it.is("tuple") || it.type().contains("splat"));
        return certain ? new Type.Tuple(items.stream().map(this::type).toList()) : Type.UNKNOWN;
    }
}
