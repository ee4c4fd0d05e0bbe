package java.lang;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment variables of this program, in place of those of the process. Stands for the class of the same name
 * in the JDK, which the rest of the library calls.
 */
final class ProcessEnvironment {
    static final int MIN_NAME_LENGTH = 0;

    private static final Variables VARIABLES = new Variables();
    private static final Map<String, String> VIEW = Collections.unmodifiableMap(VARIABLES);

    private ProcessEnvironment() {}

    /** Called once, before the program starts. */
    static void set(String[] namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            VARIABLES.set(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    static String getenv(String name) {
        return VARIABLES.get(name);
    }

    static Map<String, String> getenv() {
        return VIEW;
    }

    static Map<String, String> environment() {
        Variables copy = new Variables();
        VARIABLES.forEach(copy::set);
        return copy;
    }

    static Map<String, String> emptyEnvironment(int capacity) {
        return new Variables();
    }

    /** {@code NAME=VALUE} with a zero byte after each; a child without settings of its own gets the program's. */
    static byte[] toEnvironmentBlock(Map<String, String> map, int[] count) {
        Map<String, String> variables = map == null ? VARIABLES : map;
        StringBuilder block = new StringBuilder();
        variables.forEach((name, value) -> block.append(name).append('=').append(value).append('\0'));
        count[0] = variables.size();
        return block.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Variables extends HashMap<String, String> {
        private static final long serialVersionUID = 1;

        @Override
        public String get(Object name) {
            return super.get(checked(name));
        }

        @Override
        public boolean containsKey(Object name) {
            return super.containsKey(checked(name));
        }

        @Override
        public boolean containsValue(Object value) {
            return super.containsValue(checked(value));
        }

        @Override
        public String remove(Object name) {
            return super.remove(checked(name));
        }

        @Override
        public String put(String name, String value) {
            if (name.indexOf('=') != -1 || name.indexOf('\0') != -1) {
                throw new IllegalArgumentException("Invalid environment variable name: \"" + name + "\"");
            }
            if (value.indexOf('\0') != -1) {
                throw new IllegalArgumentException("Invalid environment variable value: \"" + value + "\"");
            }
            return super.put(name, value);
        }

        private void set(String name, String value) {
            super.put(name, value);
        }

        private static String checked(Object text) {
            if (text == null) {
                throw new NullPointerException();
            }
            return (String) text;
        }
    }
}
