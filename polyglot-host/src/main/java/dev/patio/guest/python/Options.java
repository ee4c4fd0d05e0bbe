package dev.patio.guest.python;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The options of the interpreter on a command line.
 *
 * @param flags how often each flag was given; absent when not
 * @param warnings the arguments of {@code -W}, in order
 * @param extensions the arguments of {@code -X}, in order
 */
record Options(Map<Flag, Integer> flags, List<String> warnings, List<String> extensions) {

    enum Flag {
        COMPARE_BYTES('b'),
        NO_BYTECODE_FILES('B'),
        DEBUG_PARSER('d'),
        IGNORE_ENVIRONMENT('E'),
        INSPECT('i'),
        ISOLATED('I'),
        OPTIMIZE('O'),
        SAFE_PATH('P'),
        QUIET('q'),
        RANDOM_HASHES('R'),
        NO_USER_SITE('s'),
        NO_SITE('S'),
        UNBUFFERED('u'),
        VERBOSE('v'),
        SKIP_FIRST_LINE('x');

        private final char letter;

        Flag(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }

    Options {
        flags = Map.copyOf(flags);
        warnings = List.copyOf(warnings);
        extensions = List.copyOf(extensions);
    }

    boolean has(Flag flag) {
        return flags.containsKey(flag);
    }

    int count(Flag flag) {
        return flags.getOrDefault(flag, 0);
    }

    /** Collects options while a command line is read. */
    static final class Builder {
        private final Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
        private final List<String> warnings = new ArrayList<>();
        private final List<String> extensions = new ArrayList<>();

        void add(Flag flag) {
            flags.merge(flag, 1, Integer::sum);
        }

        void addWarning(String filter) {
            warnings.add(filter);
        }

        void addExtension(String extension) {
            extensions.add(extension);
        }

        Options build() {
            return new Options(flags, warnings, extensions);
        }
    }
}
