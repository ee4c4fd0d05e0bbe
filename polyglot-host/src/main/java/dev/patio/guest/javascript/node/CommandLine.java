package dev.patio.guest.javascript.node;

import dev.patio.guest.UsageException;
import dev.patio.guest.javascript.library.Facts;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows {@code node} on its command line.
 *
 * @param options those that are given, by their full names
 * @param execArguments the words that the options are written in
 * @param arguments the program's file and its arguments
 */
public record CommandLine(Map<String, Object> options, List<String> execArguments, List<String> arguments) {
    public static final CommandLine NONE = new CommandLine(Map.of(), List.of(), List.of());

    /** Where Patio's default is another: types of TypeScript are stripped by WebAssembly, which there is none of. */
    private static final Map<String, Object> DEFAULTS = Map.of("--strip-types", false);

    private static final int V8_OPTION = 1;
    private static final int BOOLEAN = 2;
    private static final int INTEGER = 3;
    private static final int UNSIGNED = 4;
    private static final int STRING = 5;
    private static final int HOST_PORT = 6;
    private static final int STRING_LIST = 7;

    public static CommandLine parse(List<String> words) {
        return new Parser(new ArrayDeque<>(words)).parse();
    }

    /** The value of an option, node's default where it is not given; nothing where node has no such option. */
    public Optional<Object> option(String name) {
        Object given = options.getOrDefault(name, DEFAULTS.get(name));
        if (given != null) {
            return Optional.of(given);
        }
        if (known().members().containsKey(name)) {
            return Optional.ofNullable(known().facts(name).members().get("value"));
        }
        // The library asks for --no-x where node has --x.
        return name.startsWith("--no-")
                ? option("--" + name.substring("--no-".length()))
                        .filter(Boolean.class::isInstance)
                        .map(value -> !(Boolean) value)
                : Optional.empty();
    }

    public boolean flag(String name) {
        return option(name).equals(Optional.of(true));
    }

    private static Facts known() {
        return NodeLibrary.options().facts("options");
    }

    private static final class Parser {
        private final Deque<String> words;
        private final Map<String, Object> options = new HashMap<>();
        private final List<String> execArguments = new ArrayList<>();

        Parser(Deque<String> words) {
            this.words = words;
        }

        CommandLine parse() {
            while (!words.isEmpty()
                    && words.peek().startsWith("-")
                    && !words.peek().equals("-")) {
                String word = words.remove();
                execArguments.add(word);
                if (word.equals("--")) {
                    break;
                }
                int equals = word.indexOf('=');
                if (word.startsWith("--") && equals > 0) {
                    take(word.substring(0, equals), Optional.of(word.substring(equals + 1)), word);
                } else {
                    take(word, Optional.empty(), word);
                }
            }
            return new CommandLine(Map.copyOf(options), List.copyOf(execArguments), List.copyOf(words));
        }

        private void take(String written, Optional<String> value, String word) {
            String name = written.startsWith("--") ? written.replace('_', '-') : written;
            if (NodeLibrary.options().facts("aliases").members().get(name) instanceof List<?> aliases
                    && !aliases.getFirst().equals(name)) {
                for (Object alias : aliases) {
                    take((String) alias, value, word);
                }
                return;
            }
            boolean negated = name.startsWith("--no-") && !known().members().containsKey(name);
            String full = negated ? "--" + name.substring("--no-".length()) : name;
            if (!known().members().containsKey(full)) {
                throw new UsageException(Messages.text("guest.javascript.option", word));
            }
            put(full, negated, value, word);
        }

        private void put(String name, boolean negated, Optional<String> value, String word) {
            if (name.equals("--print") && !words.isEmpty() && !words.peek().startsWith("-")) {
                put("--eval", false, Optional.empty(), word);
            }
            switch ((Integer) known().facts(name).members().get("type")) {
                case BOOLEAN, V8_OPTION -> options.put(name, !negated);
                case INTEGER, UNSIGNED -> options.put(name, number(argument(value, word), word));
                case STRING, HOST_PORT -> options.put(name, argument(value, word));
                case STRING_LIST -> {
                    List<Object> all = new ArrayList<>((List<?>) options.getOrDefault(name, List.of()));
                    all.add(argument(value, word));
                    options.put(name, all);
                }
                default -> {
                    // an option that node accepts and ignores
                }
            }
        }

        private String argument(Optional<String> value, String word) {
            if (value.isPresent()) {
                return value.get();
            }
            if (words.isEmpty()) {
                throw new UsageException(Messages.text("guest.javascript.option.argument", word));
            }
            execArguments.add(words.peek());
            return words.remove();
        }

        private static Object number(String text, String word) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new UsageException(Messages.text("guest.javascript.option.argument", word));
            }
        }
    }
}
