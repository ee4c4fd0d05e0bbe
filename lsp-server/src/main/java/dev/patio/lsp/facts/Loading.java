package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.syntax.Grammar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file gets from the modules that it loads: the interface, and other files of the application. */
final class Loading {
    private static final Set<String> INTERFACES = Set.of("patio", "dev.patio.api.Patio");
    private static final String API = "dev.patio.api";

    private final Meanings meanings;
    private final Unit unit;

    Loading(Meanings meanings) {
        this.meanings = meanings;
        this.unit = meanings.unit();
    }

    static List<Meaning> word(String name) {
        return Word.of(name)
                .<List<Meaning>>map(word -> List.of(new Meaning.Interface(word, name)))
                .orElse(Meanings.UNKNOWN);
    }

    /**
     * What a name stands for that is imported.
     *
     * @param member "" for the module itself
     */
    List<Meaning> imported(String module, String member) {
        if (INTERFACES.contains(module)) {
            return member.isEmpty() || member.equals("default") ? List.of(new Meaning.Patio()) : word(member);
        }
        if (INTERFACES.contains(module + "." + member)) {
            return List.of(new Meaning.Patio());
        }
        List<Meaning> found = switch (unit.grammar()) {
            case JAVA -> classOrMember(module, member);
            case PYTHON -> member.isEmpty() ? whole(module) : member(module, member);
            default -> member.isEmpty() ? whole(module) : exported(module, member);
        };
        return found.isEmpty() ? Meanings.UNKNOWN : found;
    }

    private List<Meaning> whole(String module) {
        return unit.load(module).map(Unit::whole).orElse(List.of());
    }

    private List<Meaning> exported(String module, String name) {
        return unit.load(module).map(it -> it.exported(name)).orElse(List.of());
    }

    /** In Python: a name of the module, or a module below it. */
    private List<Meaning> member(String module, String name) {
        List<Meaning> found = exported(module, name);
        return found.isEmpty() ? whole(module + (module.endsWith(".") ? "" : ".") + name) : found;
    }

    /** A member of this file as others see it. */
    List<Meaning> member(String name) {
        List<Meaning> found = unit.exported(name);
        boolean isPackage =
                unit.grammar() == Grammar.PYTHON && unit.source().path().endsWith("__init__.py");
        return found.isEmpty() && isPackage ? whole("." + name) : found;
    }

    private List<Meaning> classOrMember(String module, String name) {
        List<Meaning> found = exported(module.isEmpty() ? name : module + "." + name, name);
        return found.isEmpty() ? staticMember(module, name) : found;
    }

    private List<Meaning> staticMember(String type, String name) {
        List<Meaning> declared = exported(type, type.substring(type.lastIndexOf('.') + 1));
        return meanings.members().at(declared, name);
    }

    /** What a name stands for that the file itself does not bind. */
    List<Meaning> unbound(String name) {
        for (Binding.Imported all : unit.scopes().wildcards()) {
            if (INTERFACES.contains(all.module()) && Word.of(name).isPresent()) {
                return word(name);
            }
            if (all.module().equals(API) && name.equals("Patio")) {
                return List.of(new Meaning.Patio());
            }
        }
        List<Meaning> found = fromWildcards(name);
        if (found.isEmpty() && unit.grammar() == Grammar.JAVA && isClass(name)) {
            found = exported(name, name);
        }
        return found.isEmpty() ? Meanings.UNKNOWN : found;
    }

    private static boolean isClass(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    /** What other files bring in without naming it. */
    List<Meaning> fromWildcards(String name) {
        return unit.scopes().wildcards().stream()
                .filter(it -> !it.module().startsWith(API) && !INTERFACES.contains(it.module()))
                .map(it ->
                        unit.grammar() == Grammar.JAVA ? classOrMember(it.module(), name) : exported(it.module(), name))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What {@code require} or {@code import} as a function gives; none for other calls. */
    Optional<List<Meaning>> required(Expression.Call call, Scope scope) {
        return module(call, scope)
                .map(module -> module.equals("patio") ? List.of(new Meaning.Patio()) : orUnknown(whole(module)));
    }

    private static List<Meaning> orUnknown(List<Meaning> found) {
        return found.isEmpty() ? Meanings.UNKNOWN : found;
    }

    /** Whether it gives the interface: {@code require('patio')}, {@code import('patio')}. */
    boolean isInterface(Expression.Call call, Scope scope) {
        return module(call, scope).filter("patio"::equals).isPresent();
    }

    private Optional<String> module(Expression.Call call, Scope scope) {
        boolean loads = unit.grammar().isScript()
                && call.function() instanceof Expression.Name function
                && (function.name().equals("require") || function.name().equals("import"))
                && isNodes(scope.lookup(function.name()));
        return loads ? Arguments.text(call, 0) : Optional.empty();
    }

    /** Node's own, or what its {@code createRequire} gives. */
    private static boolean isNodes(List<Binding> bindings) {
        return bindings.stream()
                .allMatch(it -> it instanceof Binding.Value value
                        && value.expression() instanceof Expression.Call made
                        && isCreateRequire(made.function()));
    }

    private static boolean isCreateRequire(Expression function) {
        return Stream.of(function)
                .anyMatch(
                        it -> (it instanceof Expression.Name name && name.name().equals("createRequire"))
                                || (it instanceof Expression.Member member
                                        && member.name().equals("createRequire")));
    }
}
