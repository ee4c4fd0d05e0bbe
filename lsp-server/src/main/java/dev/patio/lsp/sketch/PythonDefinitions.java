package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions and classes of Python. */
final class PythonDefinitions {
    private final PythonReader reader;

    PythonDefinitions(PythonReader reader) {
        this.reader = reader;
    }

    void definition(Node node, List<Statement> into) {
        definition(node, false, into);
    }

    private void definition(Node node, boolean decorated, List<Statement> into) {
        switch (node.type()) {
            case "decorated_definition" -> decorated(node, into);
            case "class_definition" -> declaration(node, false, into);
            default ->
                node.child("name")
                        .ifPresent(name -> into.add(
                                new Statement.Define(reader.text(name), name.span(), function(node), decorated)));
        }
    }

    private void decorated(Node node, List<Statement> into) {
        boolean data = false;
        for (Node decorator : node.parts()) {
            if (decorator.is("decorator")) {
                data |= reader.text(decorator).contains("dataclass");
                decorator.parts().forEach(it -> into.add(new Statement.Run(reader.expression(it))));
            }
        }
        Optional<Node> definition = node.child("definition");
        if (definition.filter(it -> it.is("class_definition")).isPresent()) {
            declaration(definition.get(), data, into);
        } else {
            definition.ifPresent(it -> definition(it, true, into));
        }
    }

    private void declaration(Node node, boolean decorated, List<Statement> into) {
        Optional<Node> name = node.child("name");
        if (name.isEmpty()) {
            return;
        }
        String bases = reader.text(node, "superclasses");
        boolean inherits = !bases.isEmpty() && !bases.contains("NamedTuple");
        List<Statement.Field> fields = new ArrayList<>();
        for (Node line : node.child("body").map(Node::parts).orElse(List.of())) {
            for (Node part : line.is("expression_statement") ? line.parts() : List.<Node>of()) {
                if (part.is("assignment") && part.child("type").isPresent()) {
                    part.child("left")
                            .ifPresent(left -> fields.add(new Statement.Field(
                                    reader.text(left),
                                    left.span(),
                                    part.child("type").map(reader::type))));
                }
            }
        }
        boolean data = !inherits && (decorated || bases.contains("NamedTuple"));
        into.add(new Statement.Declare(
                reader.text(name.get()),
                name.get().span(),
                node.span(),
                data,
                fields,
                reader.body(node.child("body"))));
    }

    Expression.Function function(Node node) {
        List<Expression.Parameter> parameters = new ArrayList<>();
        for (Node parameter : node.child("parameters").map(Node::parts).orElse(List.of())) {
            Node name = parameter
                    .child("name")
                    .orElse(
                            parameter.is("typed_parameter")
                                            && !parameter.parts().isEmpty()
                                    ? parameter.parts().getFirst()
                                    : parameter);
            parameters.add(new Expression.Parameter(
                    new Pattern.Named(
                            name.span(),
                            reader.text(name),
                            parameter.child("type").map(reader::type)),
                    parameter.child("value").map(reader::expression)));
        }
        if (node.is("lambda")) {
            return new Expression.Function(
                    node.span(),
                    parameters,
                    node.child("body").stream()
                            .<Statement>map(body -> new Statement.Return(reader.expression(body)))
                            .toList(),
                    false,
                    Optional.empty());
        }
        return new Expression.Function(
                node.span(),
                parameters,
                reader.body(node.child("body")),
                reader.text(node).startsWith("async"),
                node.child("return_type").map(reader::type));
    }
}
