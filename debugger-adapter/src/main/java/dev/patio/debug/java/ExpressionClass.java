package dev.patio.debug.java;

import dev.patio.debug.place.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An expression as a class that stands inside a class of the program.
 *
 * @param host the class around it, by its name in the virtual machine
 * @param name its own
 * @param code its bytes, each a character
 */
record ExpressionClass(String host, String name, String code) {
    static final String NAME = "Patio$Value";

    /** Texts and characters, in which nothing is replaced, or the word. */
    private static final Pattern THIS =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|(?<![.\\w$])this(?![\\w$])");

    /**
     * Compiles one.
     *
     * @param parameters names and types of what it sees of the frame
     * @param inner whether the frame has an instance, whose members it sees then
     */
    static ExpressionClass compile(
            JavaFile file,
            Place place,
            Map<String, String> parameters,
            boolean inner,
            String text,
            List<String> classPath)
            throws MistakeException, IOException {
        JavaFile.Type host = file.typeAt(place.line()).orElseThrow(() -> new MistakeException(place.toString()));
        String written = THIS.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group().equals("this") ? host.name() + ".this" : found.group()));
        String parameterList = parameters.entrySet().stream()
                .map(parameter -> parameter.getValue() + " " + parameter.getKey())
                .collect(Collectors.joining(", "));
        String head = (inner ? "" : "static ") + "class " + NAME + " { Object value(" + parameterList
                + ") throws Throwable { ";
        Map<String, byte[]> classes;
        try {
            classes = compile(file, place, host, head + "return " + written + "; } }", classPath);
        } catch (MistakeException e) {
            if (!e.getMessage().contains("void")) {
                throw e;
            }
            classes = compile(file, place, host, head + written + "; return null; } }", classPath);
        }
        String name = host.binaryName() + "$" + NAME;
        byte[] bytes = classes.get(name);
        return new ExpressionClass(host.binaryName(), name, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Map<String, byte[]> compile(
            JavaFile file, Place place, JavaFile.Type host, String code, List<String> classPath)
            throws MistakeException, IOException {
        String text = new StringBuilder(file.text()).insert(host.end(), code).toString();
        return JavaFiles.compile(place.file(), text, classPath);
    }
}
