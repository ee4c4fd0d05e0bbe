package dev.patio.api;

/** What messages call a value. */
final class Described {
    private Described() {}

    /** As in "a java.lang.Thread". */
    static String of(Object value) {
        if (value == null) {
            return "null";
        }
        Row numbers = Row.of(value);
        if (numbers != null) {
            return numbers.type();
        }
        Class<?> type = value.getClass();
        if (type.isHidden()) {
            return "a lambda expression";
        }
        String name = type.getTypeName();
        return ("aeiouAEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
}
