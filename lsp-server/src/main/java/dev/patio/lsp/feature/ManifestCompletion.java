package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Space;
import dev.patio.lsp.feature.Completion.Item;
import dev.patio.lsp.feature.Completion.Sort;
import dev.patio.lsp.manifest.ManifestCursor;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.manifest.ManifestSchema;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** What can stand at a place of a manifest: what its schema names, and the files, programs and exports of the application. */
final class ManifestCompletion {
    private static final String EXPORTS = "exports:";

    private final Application application;
    private final SourceFile file;
    private final ManifestCursor cursor;
    private final Span replaces;

    private ManifestCompletion(Application application, SourceFile file, int offset) {
        this.application = application;
        this.file = file;
        this.cursor = ManifestCursor.at(file.text().content(), offset);
        this.replaces = new Span(offset - cursor.typed().length(), offset);
    }

    static Offer of(Application application, SourceFile file, int offset) {
        ManifestCompletion completion = new ManifestCompletion(application, file, offset);
        return completion.cursor.key() ? Offer.all(completion.keys()) : completion.values();
    }

    private Stream<Item> keys() {
        Stream<Item> keys =
                ManifestSchema.keys(cursor.path()).entrySet().stream().map(it -> key(it.getKey(), it.getValue()));
        return Stream.concat(keys, isIn("after", 3) ? programs() : Stream.of())
                .filter(it -> !cursor.present().contains(it.label()));
    }

    /** All programs but the one that waits. */
    private Stream<Item> programs() {
        return application.manifestFacts().programs().stream()
                .filter(it -> !it.name().equals(cursor.path().get(1)))
                .map(it ->
                        key(it.name(), it.entry().map(ManifestFacts.Entry::file).orElse("")));
    }

    private Offer values() {
        if (isIn("after", 4)) {
            return exports().with(named().toList());
        }
        boolean runs = isIn("run", 3)
                || isIn("run", 4)
                || (cursor.path().size() == 2 && cursor.path().getFirst().equals("programs"));
        return runs ? files() : Offer.all(named());
    }

    private Stream<Item> named() {
        return ManifestSchema.values(cursor.path()).entrySet().stream()
                .filter(it -> !cursor.quoted() || it.getKey().startsWith("\""))
                .map(it -> value(
                        it.getKey().replace("\"", ""),
                        Sort.VALUE,
                        it.getValue(),
                        it.getKey().startsWith("\"")));
    }

    private Offer exports() {
        return Offer.of(
                Completion.known(application, Space.EXPORT, replaces).map(EXPORTS::concat),
                cursor.typed(),
                it -> export(it, it.substring(EXPORTS.length())));
    }

    private Offer files() {
        return Offer.of(
                Completion.files(application, file.folder(), file.path()),
                cursor.typed(),
                it -> value(it, Sort.FILE, "", true));
    }

    /** Whether what is typed is somewhere below a key of a program. */
    private boolean isIn(String key, int depth) {
        List<String> path = cursor.path();
        return path.size() == depth
                && path.getFirst().equals("programs")
                && path.get(2).equals(key);
    }

    private Item key(String label, String detail) {
        return new Item(label, Sort.KEY, detail, replaces, cursor.quoted() ? label : "\"" + label + "\": ");
    }

    private Item export(String label, String name) {
        Item value = value(label, Sort.EXPORT, Completion.shape(application, Space.EXPORT, name), true);
        return new Item(label, value.sort(), value.detail(), replaces, value.text(), name);
    }

    private Item value(String label, Sort sort, String detail, boolean text) {
        return new Item(label, sort, detail, replaces, text && !cursor.quoted() ? "\"" + label + "\"" : label);
    }
}
