package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Held;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.facts.Word;
import dev.patio.lsp.live.Live;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SharedShapes;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can stand at a place. Where somebody types, the tree is seldom whole; so the line before the cursor says what is
 * asked for, and the facts say what its names mean.
 */
public final class Completion {
    public enum Sort {
        EXPORT,
        CHANNEL,
        FIELD,
        METHOD,
        FILE,
        /** Of a manifest. */
        KEY,
        VALUE
    }

    /**
     * Something that can stand here.
     *
     * @param detail its shape, or what is to be known about it
     * @param replaces what has been typed of it
     * @param text what is written there
     * @param shared the shared name that it is, or ""
     */
    public record Item(String label, Sort sort, String detail, Span replaces, String text, String shared) {
        Item(String label, Sort sort, String detail, Span replaces, String text) {
            this(label, sort, detail, replaces, text, "");
        }

        Item(String label, Sort sort, String detail, Span replaces) {
            this(label, sort, detail, replaces, label);
        }
    }

    private static final Pattern ARGUMENT = Pattern.compile(
            "([\\w$.]+(?:\\.<[^()'\"]*>\\w+)?)(?:<[^()'\"]*>)?\\(\\s*(?:(?:name|\\{\\s*run)\\s*[=:]\\s*)?(['\"`])([^'\"`]*)$");
    private static final Pattern AFTER = Pattern.compile("\"exports:([^\"]*)$");
    private static final Pattern MEMBER = Pattern.compile("([\\w$]+)\\??\\.([\\w$]*)$");
    private static final Pattern KEY = Pattern.compile("([\\w$]+)(?:\\[|\\.get\\()['\"]([^'\"]*)$");

    private static final Offer NOTHING = new Offer(List.of(), true);

    private Completion() {}

    /** What is said about the name that an item of {@link #of} is, in Markdown. */
    public static String documentation(Snapshot snapshot, Live live, SourceFile file, Sort sort, String name) {
        Space space = sort == Sort.CHANNEL ? Space.CHANNEL : Space.EXPORT;
        return Hover.text(snapshot, live, new Target.Name(snapshot.applicationOf(file), space, name, new Span(0, 0)));
    }

    public static Offer of(Snapshot snapshot, SourceFile file, int offset) {
        Application application = snapshot.applicationOf(file);
        Text.Point point = file.text().point(offset);
        String typed = file.text().line(point.line()).substring(0, point.column());
        if (file.manifest().isPresent()) {
            Matcher after = AFTER.matcher(typed);
            return after.find()
                    ? names(application, Space.EXPORT, replaced(offset, after.group(1)), after.group(1))
                    : ManifestCompletion.of(application, file, offset);
        }
        Matcher argument = ARGUMENT.matcher(typed);
        if (argument.find()) {
            Optional<Word> word = word(file, argument.group(1).replaceAll("<.*>", ""));
            if (word.isPresent()) {
                return arguments(application, file, word.get(), replaced(offset, argument.group(3)), argument.group(3));
            }
        }
        Matcher key = KEY.matcher(typed);
        if (key.find()) {
            return fields(application, file, key.group(1), offset, replaced(offset, key.group(2)));
        }
        Matcher member = MEMBER.matcher(typed);
        return member.find()
                ? members(application, file, member.group(1), offset, replaced(offset, member.group(2)))
                : NOTHING;
    }

    private static Span replaced(int offset, String typed) {
        return new Span(offset - typed.length(), offset);
    }

    private static Optional<Word> word(SourceFile file, String callee) {
        int dot = callee.lastIndexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(file.facts().interfaces().get(callee)).flatMap(Word::of);
        }
        boolean ofPatio = "".equals(file.facts().interfaces().get(callee.substring(0, dot)));
        return ofPatio ? Word.of(callee.substring(dot + 1)) : Optional.empty();
    }

    private static Offer arguments(Application application, SourceFile file, Word word, Span replaces, String typed) {
        return switch (word) {
            case EXPORT, IMPORT, WATCH, RETRACT -> names(application, Space.EXPORT, replaces, typed);
            case CHANNEL -> names(application, Space.CHANNEL, replaces, typed);
            case SPAWN ->
                Offer.of(
                        files(application, application.folder(), file.path()),
                        typed,
                        it -> new Item(it, Sort.FILE, "", replaces));
            case EXPORTS, SELECT, NAMED, SAME, COPY -> NOTHING;
        };
    }

    /** The programs and what they may load, as seen from a folder. */
    static Stream<String> files(Application application, Path folder, Path but) {
        return application.files().stream()
                .filter(it -> it.facts().grammar() != Grammar.JSON && !it.path().equals(but))
                .map(it -> folder.relativize(it.path()).toString());
    }

    private static Offer names(Application application, Space space, Span replaces, String typed) {
        Sort sort = space == Space.EXPORT ? Sort.EXPORT : Sort.CHANNEL;
        return Offer.of(
                known(application, space, replaces),
                typed,
                it -> new Item(it, sort, shape(application, space, it), replaces, it, it));
    }

    /** All names but the one that is being written. */
    static Stream<String> known(Application application, Space space, Span written) {
        return application.names(space).entrySet().stream()
                .filter(it -> it.getValue().stream()
                        .anyMatch(use -> use.mention().at().end() != written.end()))
                .map(Map.Entry::getKey);
    }

    /** Of what is shared under a name; "" where it is not known. */
    static String shape(Application application, Space space, String name) {
        return words(SharedShapes.of(application, space, name, List.of()));
    }

    private static String words(Shape shape) {
        return shape.equals(Shape.Any.ANY) ? "" : shape.words();
    }

    private static Offer members(Application application, SourceFile file, String variable, int offset, Span replaces) {
        if ("".equals(file.facts().interfaces().get(variable))) {
            return methods(Interface.functions(file.facts().grammar()), replaces);
        }
        Optional<Held> held = held(file, variable, offset);
        if (held.isPresent() && held.get().channel()) {
            return methods(Interface.channel(file.facts().grammar()), replaces);
        }
        return fields(application, file, variable, offset, replaces);
    }

    private static Offer methods(List<Interface.Function> functions, Span replaces) {
        return Offer.all(functions.stream().map(it -> new Item(it.name(), Sort.METHOD, it.documentation(), replaces)));
    }

    private static Offer fields(Application application, SourceFile file, String variable, int offset, Span replaces) {
        return Offer.all(held(file, variable, offset).stream()
                .filter(it -> !it.channel())
                .map(it -> SharedShapes.of(application, it.space(), it.name(), it.path()))
                .flatMap(shape -> shape.known().entrySet().stream())
                .map(it -> new Item(it.getKey(), Sort.FIELD, words(it.getValue()), replaces)));
    }

    /** What a variable holds here: the innermost of its name. */
    static Optional<Held> held(SourceFile file, String variable, int offset) {
        Stream<Held> known = file.facts().held().stream();
        return known.filter(it -> it.variable().equals(variable) && it.within().touches(offset))
                .min(Comparator.comparingInt(it -> it.within().length()));
    }
}
