package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Classes of Python that are made by a call: named tuples, and dictionaries whose keys are known. */
final class PythonRecords {
    private final PythonReader reader;

    PythonRecords(PythonReader reader) {
        this.reader = reader;
    }

    /** {@code Point = namedtuple('Point', 'x y')}, and so on; none where a field is not known. */
    Optional<Statement> made(Node name, Node call) {
        List<Node> arguments = call.child("arguments").map(Node::parts).orElse(List.of());
        if (!name.is("identifier") || !call.is("call") || arguments.size() < 2) {
            return Optional.empty();
        }
        Node given = arguments.get(1);
        boolean renamed = arguments.stream()
                .anyMatch(it ->
                        it.is("keyword_argument") && reader.text(it, "name").equals("rename"));
        String function = call.child("function").map(this::last).orElse("");
        Optional<List<Statement.Field>> fields = switch (renamed ? "" : function) {
            case "namedtuple" -> names(given);
            case "NamedTuple" -> typed(given);
            case "TypedDict" -> keys(given);
            default -> Optional.empty();
        };
        return fields.map(
                it -> new Statement.Declare(reader.text(name), name.span(), call.span(), true, it, List.of()));
    }

    /** Its last word. */
    String last(Node function) {
        return function.is("attribute") ? reader.text(function, "attribute") : reader.text(function);
    }

    private Optional<List<Statement.Field>> names(Node given) {
        List<Statement.Field> fields = new ArrayList<>();
        for (Node each : given.is("string") ? List.of(given) : items(given)) {
            if (!(reader.expression(each) instanceof Expression.Text names)) {
                return Optional.empty();
            }
            for (String name : names.value().split("[,\\s]+", -1)) {
                if (!name.isEmpty()) {
                    fields.add(new Statement.Field(name, each.span(), Optional.empty()));
                }
            }
        }
        return known(fields);
    }

    private Optional<List<Statement.Field>> typed(Node given) {
        List<Statement.Field> fields = new ArrayList<>();
        for (Node pair : items(given)) {
            if (pair.parts().size() != 2
                    || !add(pair.parts().getFirst(), pair.parts().getLast(), fields)) {
                return Optional.empty();
            }
        }
        return known(fields);
    }

    private Optional<List<Statement.Field>> keys(Node given) {
        List<Statement.Field> fields = new ArrayList<>();
        for (Node pair : given.is("dictionary") ? given.parts() : List.<Node>of()) {
            Optional<Node> key = pair.child("key");
            Optional<Node> type = pair.child("value");
            if (key.isEmpty() || type.isEmpty() || !add(key.get(), type.get(), fields)) {
                return Optional.empty();
            }
        }
        return known(fields);
    }

    private static List<Node> items(Node given) {
        return given.is("list") || given.is("tuple") ? given.parts() : List.of();
    }

    private boolean add(Node name, Node type, List<Statement.Field> to) {
        return reader.expression(name) instanceof Expression.Text known
                && to.add(new Statement.Field(known.value(), name.span(), Optional.of(reader.type(type))));
    }

    private static Optional<List<Statement.Field>> known(List<Statement.Field> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
    }
}
