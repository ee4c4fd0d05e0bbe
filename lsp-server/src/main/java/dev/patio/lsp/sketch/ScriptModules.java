package dev.patio.lsp.sketch;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What modules of JavaScript load, and what they have for those that load them: in all of its module forms. */
final class ScriptModules {
    private final ScriptReader reader;

    ScriptModules(ScriptReader reader) {
        this.reader = reader;
    }

    void imports(Node node, List<Statement> into) {
        Optional<Node> required = node.first("import_require_clause");
        if (required.isPresent()) {
            required.get()
                    .first("identifier")
                    .ifPresent(local -> into.add(
                            new Statement.Import(source(required.get()), "", reader.text(local), local.span())));
            return;
        }
        String module = source(node);
        List<Node> clauses = node.first("import_clause").map(Node::parts).orElse(List.of());
        if (clauses.isEmpty()) {
            into.add(new Statement.Import(module, "", "", node.span()));
        }
        for (Node clause : clauses) {
            switch (clause.type()) {
                case "identifier" ->
                    into.add(new Statement.Import(module, "default", reader.text(clause), clause.span()));
                case "namespace_import" ->
                    clause.parts()
                            .forEach(it -> into.add(new Statement.Import(module, "", reader.text(it), it.span())));
                default ->
                    specifiers(clause)
                            .forEach(it -> into.add(new Statement.Import(module, it.name(), it.alias(), it.at())));
            }
        }
    }

    private record Specifier(String name, String alias, Span at) {}

    /** The grammar takes keywords, as in {@code { export as put }}, for an error in front of the alias. */
    private List<Specifier> specifiers(Node clause) {
        List<Specifier> found = new ArrayList<>();
        String keyword = "";
        for (Node specifier : clause.parts()) {
            if (specifier.is("ERROR")) {
                String[] words = reader.text(specifier).strip().split("\\s+", -1);
                keyword = words.length == 2 && words[1].equals("as") ? words[0] : "";
                continue;
            }
            String name = reader.text(specifier, "name");
            String alias = specifier.child("alias").map(reader::text).orElse(name);
            found.add(new Specifier(keyword.isEmpty() ? name : keyword, alias, specifier.span()));
            keyword = "";
        }
        return found;
    }

    void exports(Node node, List<Statement> into) {
        Optional<Node> clause = node.first("export_clause");
        if (node.child("source").isPresent()) {
            reexports(node, clause, into);
            return;
        }
        boolean otherwise = reader.text(node).startsWith("export default");
        node.child("declaration").ifPresent(declaration -> {
            reader.statement(declaration, into);
            declaration
                    .child("name")
                    .filter(it -> otherwise)
                    .ifPresent(it -> into.add(new Statement.Export("default", reader.expression(it))));
        });
        node.child("value").ifPresent(it -> into.add(new Statement.Export("default", reader.expression(it))));
        clause.ifPresent(all -> specifiers(all)
                .forEach(it -> into.add(new Statement.Export(it.alias(), new Expression.Name(it.at(), it.name())))));
        boolean assigned = node.child("declaration").isEmpty()
                && node.child("value").isEmpty()
                && clause.isEmpty()
                && !node.parts().isEmpty();
        if (assigned) { // TypeScript: export = value
            into.add(new Statement.Export("", reader.expression(node.parts().getFirst())));
        }
    }

    private void reexports(Node node, Optional<Node> clause, List<Statement> into) {
        Span span = node.span();
        into.add(new Statement.Import(source(node), "", "", span));
        Expression module = new Expression.Call(
                span,
                new Expression.Name(span, "import"),
                node.child("source").stream()
                        .map(it -> new Expression.Argument("", reader.string(it)))
                        .toList());
        if (clause.isEmpty()) {
            Optional<Node> name = node.first("namespace_export")
                    .flatMap(it -> it.parts().stream().findFirst());
            into.add(new Statement.Export(name.map(reader::text).orElse("*"), module));
            return;
        }
        specifiers(clause.get())
                .forEach(it -> into.add(
                        new Statement.Export(it.alias(), new Expression.Member(it.at(), module, it.name(), it.at()))));
    }

    /** What an assignment exports in CommonJS: {@code module.exports = value}, {@code exports.name = value}. */
    Optional<Statement> assigned(String target, Expression value) {
        if (target.equals("module.exports")) {
            return Optional.of(new Statement.Export("", value));
        }
        return target.matches("(module\\.)?exports\\.[\\w$]+")
                ? Optional.of(new Statement.Export(target.substring(target.lastIndexOf('.') + 1), value))
                : Optional.empty();
    }

    private String source(Node node) {
        return node.child("source").map(it -> reader.string(it).value()).orElse("");
    }
}
