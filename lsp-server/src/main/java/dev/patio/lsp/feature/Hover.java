package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.live.Live;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known about a name: its shape, who makes it, who uses it. */
public final class Hover {
    /**
     * What is shown.
     *
     * @param text in Markdown
     */
    public record Shown(Span at, String text) {}

    /** More places than these are counted. */
    private static final int LISTED = 8;

    private Hover() {}

    public static Optional<Shown> of(Snapshot snapshot, Live live, SourceFile file, int offset) {
        return Target.at(snapshot, file, offset).map(target -> new Shown(target.at(), text(snapshot, live, target)));
    }

    static String text(Snapshot snapshot, Live live, Target target) {
        return String.join("\n\n", lines(snapshot, live, target));
    }

    private static List<String> lines(Snapshot snapshot, Live live, Target target) {
        return switch (target) {
            case Target.Name name when name.space() == Space.EXPORT -> export(live, name);
            case Target.Name name -> channel(live, name);
            case Target.Field field -> field(field);
            case Target.File run ->
                List.of(Messages.text(
                        Definition.file(snapshot, run).isPresent() ? "hover.file" : "hover.no-file", run.file()));
            case Target.Program program -> program(program);
        };
    }

    private static List<String> export(Live live, Target.Name name) {
        List<String> lines = new ArrayList<>(List.of(Messages.text("hover.export", name.name())));
        shape(name.application(), name.space(), name.name(), List.of()).ifPresent(lines::add);
        lines.add(who("hover.exported", "hover.nobody-exports", name, Kind.EXPORT));
        lines.add(who("hover.imported", "hover.nobody-imports", name, Kind.IMPORT, Kind.WATCH, Kind.AFTER));
        live.export(name.application().folder(), name.name())
                .map(LiveWords::said)
                .ifPresent(lines::add);
        return lines;
    }

    private static List<String> channel(Live live, Target.Name name) {
        List<String> lines = new ArrayList<>(List.of(Messages.text("hover.channel", name.name())));
        shape(name.application(), name.space(), name.name(), List.of()).ifPresent(lines::add);
        lines.add(who("hover.sent", "hover.nobody-sends", name, Kind.SEND));
        lines.add(who("hover.received", "hover.nobody-receives", name, Kind.RECEIVE));
        live.channel(name.application().folder(), name.name())
                .map(LiveWords::said)
                .ifPresent(lines::add);
        return lines;
    }

    private static List<String> field(Target.Field field) {
        String path = field.path().stream()
                .map(step -> step.equals("[]") ? step : "." + step)
                .collect(Collectors.joining());
        String key = field.space() == Space.EXPORT ? "hover.export-part" : "hover.message-part";
        List<String> lines = new ArrayList<>(List.of(Messages.text(key, path, field.name())));
        shape(field.application(), field.space(), field.name(), field.path()).ifPresent(lines::add);
        return lines;
    }

    private static List<String> program(Target.Program program) {
        return program.application().manifestFacts().programs().stream()
                .filter(it -> it.name().equals(program.name()))
                .findFirst()
                .map(it -> List.of(Messages.text(
                        "hover.program",
                        it.name(),
                        it.entry().map(entry -> entry.file()).orElse("?"))))
                .orElse(List.of(Messages.text("hover.no-program", program.name())));
    }

    private static Optional<String> shape(Application application, Space space, String name, List<String> path) {
        Shape shape = SharedShapes.of(application, space, name, path);
        return shape.equals(Shape.Any.ANY)
                ? Optional.empty()
                : Optional.of(Messages.text("hover.shape", shape.words()));
    }

    private static String who(String somebody, String nobody, Target.Name name, Kind... kinds) {
        List<Use> uses = new ArrayList<>();
        for (Kind kind : kinds) {
            uses.addAll(name.application().uses(name.space(), name.name(), kind));
        }
        if (uses.isEmpty()) {
            return Messages.text(nobody);
        }
        String places = uses.stream()
                .limit(LISTED)
                .map(it -> where(name.application(), it))
                .distinct()
                .collect(Collectors.joining(", "));
        int more = uses.size() - LISTED;
        return Messages.text(somebody, more > 0 ? Messages.text("hover.more", places, more) : places);
    }

    private static String where(Application application, Use use) {
        int line = use.file().text().point(use.mention().at().start()).line() + 1;
        return application.folder().relativize(use.file().path()) + ":" + line;
    }
}
