package dev.patio.debug.breakpoint;

import java.util.List;
import java.util.stream.Stream;

/** Types of exceptions by their names, with their package or without; those below them are meant, too. None means all. */
public record TypeNames(List<String> names) {
    public static final TypeNames ALL = new TypeNames(List.of());

    public TypeNames {
        names = List.copyOf(names);
    }

    /** Reads them, with commas between them. */
    public static TypeNames of(String text) {
        return new TypeNames(Stream.of(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /**
     * Whether an exception is meant.
     *
     * @param types the names of its class and of all above that
     */
    public boolean mean(List<String> types) {
        return names.isEmpty() || types.stream().anyMatch(type -> names.stream().anyMatch(name -> isSame(name, type)));
    }

    private static boolean isSame(String name, String type) {
        return type.equals(name) || type.endsWith("." + name) || type.endsWith("$" + name);
    }
}
