package dev.patio.debug.java;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a source of Java says of its lines.
 *
 * @param text of the file
 */
record JavaFile(String text, List<Type> types, List<Variable> variables, List<Try> tries) {
    /** Some lines of it. */
    record Lines(int first, int last) {
        boolean contains(int line) {
            return first <= line && line <= last;
        }

        int count() {
            return last - first;
        }
    }

    /**
     * A class and where it stands.
     *
     * @param name empty where it has none
     * @param binaryName as the virtual machine knows it; that of the class around it where it is local and its types are not known
     * @param statics whether it, or a class around it, has static fields
     * @param end where its closing brace is, in the text
     */
    record Type(String name, String binaryName, boolean statics, Lines lines, int end) {}

    /**
     * A parameter or a local variable.
     *
     * @param line where it is declared
     * @param lines of the method or lambda that it is of
     */
    record Variable(String name, String type, int line, Lines lines) {}

    /**
     * A try with what it catches.
     *
     * @param lines of its body
     */
    record Try(Lines lines, List<String> caught) {}

    JavaFile {
        types = List.copyOf(types);
        variables = List.copyOf(variables);
        tries = List.copyOf(tries);
    }

    /** The innermost class around a line. */
    Optional<Type> typeAt(int line) {
        return types.stream()
                .filter(type -> type.lines().contains(line))
                .min(Comparator.comparingInt(type -> type.lines().count()));
    }

    /** The innermost class around a line, if it sees static fields. */
    Optional<String> classWithStaticsAt(int line) {
        return typeAt(line).filter(Type::statics).map(Type::binaryName);
    }

    /** The types of the variables that can be seen in a line, by their names. */
    Map<String, String> variablesAt(int line) {
        Map<String, String> seen = new LinkedHashMap<>();
        variables.stream()
                .filter(variable -> variable.line() <= line && variable.lines().contains(line))
                .forEach(variable -> seen.put(variable.name(), variable.type()));
        return seen;
    }

    /** The names of the types that are caught around a line, the innermost first. */
    List<String> caughtAt(int line) {
        return tries.stream()
                .filter(tried -> tried.lines().contains(line))
                .flatMap(tried -> tried.caught().stream())
                .toList();
    }
}
