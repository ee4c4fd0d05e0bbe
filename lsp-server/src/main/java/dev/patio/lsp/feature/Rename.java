package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a name another name, wherever it is written. */
public final class Rename {
    /** A name that cannot be changed, and why. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * What is renamed.
     *
     * @param at where it is written at the cursor
     */
    public record Renamed(String name, Span at) {}

    private Rename() {}

    /** What can be renamed at a place. */
    public static Optional<Renamed> prepare(Snapshot snapshot, SourceFile file, int offset) throws RefusedException {
        Optional<Target> target = Target.at(snapshot, file, offset);
        if (target.isPresent() && target.get() instanceof Target.Name name) {
            for (Use use : name.application().uses(name.space(), name.name())) {
                Optional<Place> written = written(name.application(), use)
                        .filter(it -> it.file().path().equals(file.path())
                                && it.span().touches(offset));
                if (written.isPresent()) {
                    places(name);
                    return Optional.of(new Renamed(name.name(), written.get().span()));
                }
            }
            return Optional.empty();
        }
        return target.flatMap(it -> it instanceof Target.Program program
                ? Optional.of(new Renamed(program.name(), program.at()))
                : Optional.empty());
    }

    /** Where the new name is to be written. */
    public static List<Place> places(Snapshot snapshot, SourceFile file, int offset, String newName)
            throws RefusedException {
        Optional<Target> target = Target.at(snapshot, file, offset);
        if (target.isEmpty() || prepare(snapshot, file, offset).isEmpty()) {
            throw new RefusedException(Messages.text("rename.nothing"));
        }
        if (newName.isEmpty() || newName.chars().anyMatch(it -> it < ' ' || "\"'`\\${}".indexOf(it) >= 0)) {
            throw new RefusedException(Messages.text("rename.characters", newName));
        }
        return switch (target.get()) {
            case Target.Name name -> {
                if (!newName.equals(name.name())
                        && !name.application().uses(name.space(), newName).isEmpty()) {
                    throw new RefusedException(Messages.text("rename.taken", newName));
                }
                yield places(name);
            }
            case Target.Program program -> program(program.application(), program.name(), newName);
            default -> throw new RefusedException(Messages.text("rename.nothing"));
        };
    }

    private static List<Place> places(Target.Name name) throws RefusedException {
        List<Place> places = new ArrayList<>();
        for (Use use : name.application().uses(name.space(), name.name())) {
            Optional<Place> written = written(name.application(), use);
            if (written.isPresent()) {
                places.add(written.get());
            } else if (isWritten(use.mention().kind())) {
                throw new RefusedException(Messages.text(
                        "rename.composed", name.name(), use.file().path().getFileName(), line(use)));
            }
        }
        for (Place place : places) {
            alsoElsewhere(name, place);
        }
        return places.stream().distinct().toList();
    }

    /** Where the name stands as it is: there, or in another file of the application. */
    private static Optional<Place> written(Application application, Use use) {
        Optional<Place> here = use.mention().literal().map(it -> new Place(use.file(), it));
        return here.or(() -> use.mention()
                .elsewhere()
                .flatMap(it -> application.file(it.file()).map(file -> new Place(file, it.at()))));
    }

    /** A constant that is the name of an export and of a channel cannot change for one of them only. */
    private static void alsoElsewhere(Target.Name name, Place place) throws RefusedException {
        Space other = name.space() == Space.EXPORT ? Space.CHANNEL : Space.EXPORT;
        for (Use use : name.application().uses(other, name.name())) {
            if (written(name.application(), use).filter(place::equals).isPresent()) {
                throw new RefusedException(Messages.text("rename.both", name.name()));
            }
        }
    }

    private static boolean isWritten(Kind kind) {
        return switch (kind) {
            case EXPORT, IMPORT, WATCH, RETRACT, AFTER, CHANNEL -> true;
            case SEND, RECEIVE, CLOSE, ESCAPE, SPAWN -> false;
        };
    }

    private static int line(Use use) {
        return use.file().text().point(use.mention().at().start()).line() + 1;
    }

    private static List<Place> program(Application application, String name, String newName) throws RefusedException {
        for (ManifestFacts.Program program : application.manifestFacts().programs()) {
            if (program.name().equals(newName) && !newName.equals(name)) {
                throw new RefusedException(Messages.text("rename.taken", newName));
            }
        }
        if (!newName.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
            throw new RefusedException(Messages.text("rename.program", newName));
        }
        return References.program(application, name);
    }
}
