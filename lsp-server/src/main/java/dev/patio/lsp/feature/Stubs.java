package dev.patio.lsp.feature;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the functions of the interface are declared in each language. */
final class Stubs {
    /**
     * One of the ways to call a function.
     *
     * @param parameters where they stand in its label
     */
    record Declaration(String label, List<Span> parameters) {}

    private static final class Python {
        private static final String RESULT = "( -> [^\\n]+?)?(?=:[ \\n])";
        private static final Map<String, List<Declaration>> ALL =
                read(text("__init__.pyi"), "(?m)^def ((\\w+)\\()", RESULT);
        private static final Map<String, List<Declaration>> CHANNEL = read(
                part(text("__init__.pyi"), "class Channel(", "\n\ndef "),
                "(?m)^    (?:async )?def ((\\w+)\\()",
                RESULT);
    }

    private static final class Script {
        private static final String RESULT = "(: .*?)?(?=;\\n)";
        private static final Map<String, List<Declaration>> ALL =
                read(text("index.d.ts"), "(?m)^(?:export|declare) function ((\\w+)(?:<[^(\\n]*>)?\\()", RESULT);
        private static final Map<String, List<Declaration>> CHANNEL = read(
                part(text("index.d.ts"), "export class Channel", "\n}"), "(?m)^  ((\\w+)(?:<[^(\\n]*>)?\\()", RESULT);
    }

    private static final class Java {
        private static final Map<String, List<Declaration>> ALL =
                read(text("Patio.java"), "(?m)^    public static ([^(=]*?(\\w+)\\()", "");
        private static final Map<String, List<Declaration>> CHANNEL =
                read(text("Channel.java"), "(?m)^    public ([^(=\\n]*?(\\w+)\\()", "");
    }

    private Stubs() {}

    /** Of overloaded functions several; of what is none, none. */
    static List<Declaration> of(Grammar grammar, String function) {
        return switch (grammar) {
            case PYTHON -> Python.ALL.getOrDefault(function, List.of());
            case JAVA -> Java.ALL.getOrDefault(function, List.of());
            default -> Script.ALL.getOrDefault(function, List.of());
        };
    }

    /** Of a method of a channel. */
    static List<Declaration> ofChannel(Grammar grammar, String method) {
        return switch (grammar) {
            case PYTHON -> Python.CHANNEL.getOrDefault(method, List.of());
            case JAVA -> Java.CHANNEL.getOrDefault(method, List.of());
            default -> Script.CHANNEL.getOrDefault(method, List.of());
        };
    }

    private static String part(String text, String begin, String end) {
        int from = text.indexOf(begin);
        return text.substring(from, text.indexOf(end, from) + 1);
    }

    private static Map<String, List<Declaration>> read(String text, String begin, String result) {
        Map<String, List<Declaration>> found = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile(begin).matcher(text);
        Pattern end = Pattern.compile(result);
        while (matcher.find()) {
            List<Span> parts = parts(text, matcher.end());
            int close = parts.getLast().end();
            Matcher after = end.matcher(text).region(close + 1, text.length());
            String rest = after.lookingAt() ? after.group() : "";
            String name = name(matcher.group(2));
            String head = matcher.group(1).replace(matcher.group(2), name);
            found.computeIfAbsent(name, key -> new ArrayList<>()).add(declaration(head, text, parts, rest));
        }
        return found;
    }

    /** Names that are no words of JavaScript are exported under another. */
    private static String name(String declared) {
        return switch (declared) {
            case "exportValue" -> "export";
            case "givenArguments" -> "arguments";
            default -> declared;
        };
    }

    private static Declaration declaration(String head, String text, List<Span> parts, String rest) {
        StringBuilder label = new StringBuilder(head);
        List<Span> parameters = new ArrayList<>();
        for (Span part : parts) {
            String parameter = part.of(text).strip().replaceAll("\\s+", " ");
            if (!parameter.isEmpty() && !parameter.equals("self")) {
                label.append(parameters.isEmpty() ? "" : ", ");
                parameters.add(new Span(label.length(), label.length() + parameter.length()));
                label.append(parameter);
            }
        }
        return new Declaration(
                label.append(')').append(rest.replaceAll("\\s+", " ")).toString(), List.copyOf(parameters));
    }

    /** What stands between commas, up to the parenthesis that closes. */
    private static List<Span> parts(String text, int from) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int at = from; ; at++) {
            char c = text.charAt(at);
            boolean arrow = c == '>' && "=-".indexOf(text.charAt(at - 1)) >= 0;
            if (depth == 0 && (c == ',' || c == ')')) {
                parts.add(new Span(start, at));
                start = at + 1;
                if (c == ')') {
                    return parts;
                }
            }
            depth += "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 && !arrow ? -1 : 0;
        }
    }

    private static String text(String file) {
        try (InputStream in = Stubs.class.getResourceAsStream("stubs/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
