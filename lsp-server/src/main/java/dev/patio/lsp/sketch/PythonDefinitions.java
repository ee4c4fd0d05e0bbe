package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions and classes of Python. */
final class PythonDefinitions {
    /** What their subclasses have is all that is written in them. */
    private static final Set<String> RECORDS = Set.of("NamedTuple", "TypedDict");
    /** Nor do these bring fields with them. */
    private static final Set<String> PLAIN = Set.of("Generic", "object");

    private static final Set<String> SETTINGS = Set.of("total", "closed");

    private final PythonReader reader;
    private final PythonRecords records;

    PythonDefinitions(PythonReader reader, PythonRecords records) {
        this.reader = reader;
        this.records = records;
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
        List<String> bases = bases(node);
        boolean record = bases.removeIf(RECORDS::contains);
        bases.removeIf(PLAIN::contains);
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
        boolean data = bases.isEmpty() && (decorated || record);
        into.add(new Statement.Declare(
                reader.text(name.get()),
                name.get().span(),
                node.span(),
                data,
                fields,
                reader.body(node.child("body"))));
    }

    /** Their last words; of a setting its name, if it may bring more fields. */
    private List<String> bases(Node node) {
        List<String> bases = new ArrayList<>();
        for (Node base : node.child("superclasses").map(Node::parts).orElse(List.of())) {
            if (base.is("keyword_argument")) {
                bases.add(reader.text(base, "name"));
            } else if (!base.is("comment")) {
                bases.add(
                        records.last(base.is("subscript") ? base.child("value").orElse(base) : base));
            }
        }
        bases.removeIf(SETTINGS::contains);
        return bases;
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
