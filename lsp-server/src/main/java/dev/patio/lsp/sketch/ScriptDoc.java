package dev.patio.lsp.sketch;

import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.syntax.Node;
import dev.patio.lsp.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types in a comment of JSDoc. They are written as in TypeScript. */
final class ScriptDoc {
    private static final Pattern TAG = Pattern.compile("@(type|returns?|param|typedef)\\s*\\{");
    private static final Pattern NAME = Pattern.compile("\\s*\\[?([\\w$]+)");
    private static final Pattern BETWEEN = Pattern.compile("(export|default|async|static|const|let|var)\\s+$");
    private static final int LONGEST_WORD = 20;
    private static final ScriptDoc NONE = new ScriptDoc("");

    /**
     * A type for something.
     *
     * @param of the name of a parameter or type, or ""
     */
    private record Tag(String name, String type, String of) {}

    private final List<Tag> tags = new ArrayList<>();

    private ScriptDoc(String comment) {
        Matcher tag = TAG.matcher(comment);
        while (tag.find()) {
            int end = closing(comment, tag.end());
            Matcher name = NAME.matcher(comment).region(Math.min(end + 1, comment.length()), comment.length());
            String type = comment.substring(tag.end(), end).replaceAll("\\n\\s*\\*", "\n");
            tags.add(new Tag(tag.group(1), type, name.lookingAt() ? name.group(1) : ""));
        }
    }

    /** Where the bracket closes that is open. */
    private static int closing(String text, int from) {
        int open = 1;
        for (int at = from; at < text.length(); at++) {
            open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return text.length();
    }

    static ScriptDoc of(String comment) {
        return comment.startsWith("/**") ? new ScriptDoc(comment) : NONE;
    }

    /** Of the comment before what starts somewhere, perhaps with words between them. */
    static ScriptDoc before(String text, int start) {
        int end = start;
        Matcher between = BETWEEN.matcher(text);
        while (between.region(Math.max(0, end - LONGEST_WORD), end).find()) {
            end = between.start();
        }
        end = Text.endBefore(text, end);
        return text.startsWith("*/", end - 2)
                ? of(text.substring(Math.max(0, text.lastIndexOf("/*", end - 3)), end))
                : NONE;
    }

    Optional<Type> type() {
        return type(it -> it.name().equals("type"));
    }

    Optional<Type> result() {
        return type(it -> it.name().startsWith("return"));
    }

    Optional<Type> parameter(String name) {
        return type(it -> it.name().equals("param") && it.of().equals(name));
    }

    private Optional<Type> type(Predicate<Tag> meant) {
        return tags.stream().filter(meant).findFirst().map(Tag::type).map(ScriptDoc::read);
    }

    /** The types that it defines. */
    List<Statement.Alias> definitions(Node comment) {
        return tags.stream()
                .filter(tag -> tag.name().equals("typedef"))
                .map(tag -> new Statement.Alias(tag.of(), comment.span(), read(tag.type())))
                .toList();
    }

    private static Type read(String type) {
        String declaration = "type T = " + type + ";";
        return Syntax.parse(Grammar.TYPESCRIPT, declaration)
                .filter(it -> !it.isBroken())
                .flatMap(it -> it.first("type_alias_declaration"))
                .flatMap(it -> new ScriptTypes(declaration).annotated(it, "value"))
                .orElse(Type.UNKNOWN);
    }
}
