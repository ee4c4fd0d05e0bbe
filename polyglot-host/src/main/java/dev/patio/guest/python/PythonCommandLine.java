package dev.patio.guest.python;

import dev.patio.guest.UsageException;
import dev.patio.guest.python.Options.Flag;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A command line as {@code python3} reads it.
 *
 * @param arguments what {@code sys.argv} begins as
 */
record PythonCommandLine(Options options, Entry entry, List<String> arguments) {
    static final String VERSION = "Python 3.12.8";

    static PythonCommandLine parse(List<String> words) {
        return new Parser(words).parse();
    }

    /** Reads options until the entry; what follows it is the program's. */
    private static final class Parser {
        private final List<String> words;
        private final Options.Builder options = new Options.Builder();
        private int next;

        Parser(List<String> words) {
            this.words = words;
        }

        PythonCommandLine parse() {
            while (next < words.size()) {
                String word = words.get(next++);
                if (word.equals("--")) {
                    break;
                }
                if (!word.startsWith("-") || word.equals("-")) {
                    next--;
                    break;
                }
                Optional<PythonCommandLine> complete = word.startsWith("--") ? longOption(word) : letters(word);
                if (complete.isPresent()) {
                    return complete.get();
                }
            }
            if (next == words.size()) {
                return complete(new Entry.Input(), "", next);
            }
            String file = words.get(next++);
            return complete(file.equals("-") ? new Entry.Input() : new Entry.File(file), file, next);
        }

        private Optional<PythonCommandLine> longOption(String word) {
            return switch (word) {
                case "--version" -> Optional.of(text(VERSION));
                case "--help", "--help-all" -> Optional.of(text(Messages.text("python.help")));
                case "--check-hash-based-pycs" -> {
                    argument("", word);
                    yield Optional.empty();
                }
                default -> throw usage("python.option.unknown", word.substring(2));
            };
        }

        /** Letters may stand together in one word, and the argument of the last directly behind it. */
        private Optional<PythonCommandLine> letters(String word) {
            for (int i = 1; i < word.length(); i++) {
                char letter = word.charAt(i);
                String rest = word.substring(i + 1);
                switch (letter) {
                    case 'c' -> {
                        return Optional.of(complete(new Entry.Code(argument(rest, "-c") + "\n"), "-c", next));
                    }
                    case 'm' -> {
                        return Optional.of(complete(new Entry.Module(argument(rest, "-m")), "-m", next));
                    }
                    case 'V' -> {
                        return Optional.of(text(VERSION));
                    }
                    case 'h', '?' -> {
                        return Optional.of(text(Messages.text("python.help")));
                    }
                    case 'W' -> {
                        options.addWarning(argument(rest, "-W"));
                        return Optional.empty();
                    }
                    case 'X' -> {
                        options.addExtension(argument(rest, "-X"));
                        return Optional.empty();
                    }
                    default -> options.add(flag(letter));
                }
            }
            return Optional.empty();
        }

        private static Flag flag(char letter) {
            return Arrays.stream(Flag.values())
                    .filter(flag -> flag.letter() == letter)
                    .findFirst()
                    .orElseThrow(() -> usage("python.option.unknown-letter", letter));
        }

        private String argument(String attached, String option) {
            if (!attached.isEmpty()) {
                return attached;
            }
            if (next == words.size()) {
                throw usage("python.option.argument", option);
            }
            return words.get(next++);
        }

        private PythonCommandLine complete(Entry entry, String name, int from) {
            List<String> arguments = new ArrayList<>();
            arguments.add(name);
            arguments.addAll(words.subList(from, words.size()));
            return new PythonCommandLine(options.build(), entry, List.copyOf(arguments));
        }

        private PythonCommandLine text(String text) {
            return new PythonCommandLine(options.build(), new Entry.Text(text + "\n"), List.of(""));
        }

        private static UsageException usage(String key, Object value) {
            return new UsageException(Messages.text(key, value) + "\n" + Messages.text("python.usage"));
        }
    }
}
