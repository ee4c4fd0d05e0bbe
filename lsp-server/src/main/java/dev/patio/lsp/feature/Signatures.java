package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Held;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the function of the interface is called that is being called. */
public final class Signatures {
    /**
     * One of the ways to call it.
     *
     * @param parameters where they stand in the label
     */
    public record Signature(String label, List<Span> parameters, String documentation) {}

    /**
     * What can be said about a call.
     *
     * @param active the signature that the arguments so far fit
     * @param parameter the one of it that is being written
     */
    public record Help(List<Signature> signatures, int active, int parameter) {}

    private static final Pattern CALLEE = Pattern.compile("([\\w$.]+)(?:<[^()]*>)?\\s*$");
    private static final Pattern KEYWORD = Pattern.compile("^\\s*(\\w+)\\s*=(?!=)");
    private static final int LONGEST_CALLEE = 200;

    private Signatures() {}

    public static Optional<Help> of(SourceFile file, int offset) {
        Optional<OpenCall> call =
                OpenCall.at(file.facts().grammar(), file.text().content(), offset);
        return call.flatMap(it -> called(file, it).flatMap(function -> help(file, it, function, offset)));
    }

    /** A function of the interface, or a method of a channel. */
    private record Called(String documentation, List<Stubs.Declaration> declarations) {
        static Called function(Grammar grammar, String name) {
            return new Called(documentation(Interface.functions(grammar), name), Stubs.of(grammar, name));
        }

        static Called method(Grammar grammar, String name) {
            return new Called(documentation(Interface.channel(grammar), name), Stubs.ofChannel(grammar, name));
        }

        private static String documentation(List<Interface.Function> all, String name) {
            return all.stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .map(Interface.Function::documentation)
                    .orElse("");
        }
    }

    /** What the parenthesis belongs to. */
    private static Optional<Called> called(SourceFile file, OpenCall call) {
        String before = file.text().content().substring(Math.max(0, call.open() - LONGEST_CALLEE), call.open());
        Matcher callee = CALLEE.matcher(before);
        if (!callee.find()) {
            return Optional.empty();
        }
        Grammar grammar = file.facts().grammar();
        String name = callee.group(1);
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(file.facts().interfaces().get(name))
                    .filter(it -> !it.isEmpty())
                    .map(it -> Called.function(grammar, it));
        }
        String of = name.substring(0, dot);
        String member = name.substring(dot + 1);
        if ("".equals(file.facts().interfaces().get(of))) {
            return Optional.of(Called.function(grammar, member));
        }
        boolean channel =
                Completion.held(file, of, call.open()).filter(Held::channel).isPresent()
                        || file.facts().mentions().stream().anyMatch(it -> isMethod(it, call.open()));
        return channel ? Optional.of(Called.method(grammar, member)) : Optional.empty();
    }

    private static boolean isMethod(Mention mention, int end) {
        return switch (mention.kind()) {
            case SEND, RECEIVE, CLOSE -> mention.at().end() == end;
            default -> false;
        };
    }

    private static Optional<Help> help(SourceFile file, OpenCall call, Called called, int offset) {
        Grammar grammar = file.facts().grammar();
        List<Signature> signatures = called.declarations().stream()
                .map(it -> new Signature(it.label(), it.parameters(), called.documentation()))
                .toList();
        if (signatures.isEmpty()) {
            return Optional.empty();
        }
        int active = 0;
        while (active + 1 < signatures.size()
                && signatures.get(active).parameters().size() <= call.argument()) {
            active++;
        }
        Signature signature = signatures.get(active);
        String argument = file.text().content().substring(call.argumentStart(), offset);
        return Optional.of(new Help(signatures, active, parameter(grammar, signature, argument, call.argument())));
    }

    /** By its keyword, else by its place; what is too many is the last. */
    private static int parameter(Grammar grammar, Signature signature, String argument, int index) {
        Matcher keyword = KEYWORD.matcher(argument);
        if (grammar == Grammar.PYTHON && keyword.find()) {
            for (int i = 0; i < signature.parameters().size(); i++) {
                if (signature.parameters().get(i).of(signature.label()).startsWith(keyword.group(1) + ":")) {
                    return i;
                }
            }
        }
        return Math.max(0, Math.min(index, signature.parameters().size() - 1));
    }
}
