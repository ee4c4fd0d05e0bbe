package dev.patio.lsp.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Works out the facts of a program. Takes any text. */
public final class FactsReader {
    /**
     * What was found.
     *
     * @param loads what it depends on besides the file's text
     */
    public record Reading(FileFacts facts, List<Load> loads) {}

    private FactsReader() {}

    /** What a look at the text shows: what it loads. */
    public static FileFacts glance(Source source) {
        return FileFacts.loading(source.grammar(), Modules.of(source.grammar(), source.text()));
    }

    /**
     * The facts of a file beside those that it loads.
     *
     * @param glance what a look at the text shows
     */
    public static Reading read(Source source, FileFacts glance, Neighbours neighbours, Sketches sketches) {
        Units units = new Units(neighbours, sketches);
        FileFacts facts = sketches.of(source)
                .map(sketch -> read(new Unit(source, sketch, units), glance.modules(), sketch.broken()))
                .orElse(glance);
        return new Reading(facts, units.loads());
    }

    private static FileFacts read(Unit unit, List<String> modules, boolean broken) {
        unit.units().add(unit);
        Scopes scopes = unit.scopes();
        Collector collector = new Collector(unit.meanings());
        collector.statements(scopes.statements(), scopes.top());
        List<Held> held = new Holders(unit.meanings(), scopes).find();
        Map<String, String> interfaces = interfaces(unit);
        Effects found = collector.found();
        Waits waits = Waits.of(unit, found.mentions());
        return new FileFacts(
                unit.grammar(),
                List.copyOf(found.mentions()),
                List.copyOf(found.vague()),
                collector.reads().fields(),
                collector.reads().taken(),
                held,
                collector.refused().stream().distinct().toList(),
                collector.blocking().stream().distinct().toList(),
                waits.delayed(),
                waits.sure(),
                Set.copyOf(found.called()),
                modules,
                interfaces,
                collector.usesPatio() || !interfaces.isEmpty() || usesWildcard(scopes),
                collector.looksAtAll(),
                broken);
    }

    private static boolean usesWildcard(Scopes scopes) {
        return scopes.wildcards().stream()
                .anyMatch(it -> it.module().equals("patio") || it.module().startsWith("dev.patio.api"));
    }

    /** What a name of the file's outermost scope stands for: "" is the interface, else a function of it. */
    private static Map<String, String> interfaces(Unit unit) {
        Map<String, String> found = new TreeMap<>();
        unit.scopes()
                .top()
                .own()
                .forEach((name, bindings) -> bindings.forEach(binding -> {
                    for (Meaning meaning : unit.meanings().of(binding)) {
                        switch (meaning) {
                            case Meaning.Patio patio -> found.put(name, "");
                            case Meaning.Interface function -> found.put(name, function.name());
                            default -> {}
                        }
                    }
                }));
        if (unit.scopes().wildcards().stream().anyMatch(it -> it.module().equals("dev.patio.api"))) {
            found.putIfAbsent("Patio", "");
        }
        return found;
    }
}
