package dev.patio.home.stress;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Programs that do the same in three languages, each a number of times. What they do stands in one file a language. */
record Crowd(Path folder, int size, int rounds) {
    /** A process can have so many Java programs and no more. */
    private static final int MOST_IN_JAVA = 15;

    /** A file, and its lines that say what they are for. */
    record Script(Path file, int every, List<Integer> sometimes, int lines) {
        static Script written(Path file, String text) throws IOException {
            List<String> lines = text.lines().toList();
            Files.write(file, lines);
            return new Script(file, marked(lines, "every").getFirst(), marked(lines, "sometimes"), lines.size());
        }

        private static List<Integer> marked(List<String> lines, String mark) {
            return IntStream.rangeClosed(1, lines.size())
                    .filter(line -> lines.get(line - 1).endsWith(" " + mark))
                    .boxed()
                    .toList();
        }
    }

    private static final String PYTHON = """
            import sys

            def square(i):
                result = i * i  # sometimes
                return result  # sometimes

            def risky(i):
                if i % 7 == 3:
                    raise ValueError(i)  # sometimes
                return i

            def work(me, rounds):
                total = 0
                for i in range(rounds):
                    total += square(i)  # every
                    try:
                        total += risky(i)  # sometimes
                    except ValueError as e:
                        total -= e.args[0]  # sometimes
                return f"{me} comes to {total}"

            print(work(sys.argv[1], int(sys.argv[2])))
            """;

    private static final String JAVASCRIPT = """
            function square(i) {
                const result = i * i; // sometimes
                return result; // sometimes
            }

            function risky(i) {
                if (i % 7 === 3) {
                    throw new RangeError(String(i)); // sometimes
                }
                return i;
            }

            function work(me, rounds) {
                let total = 0;
                for (let i = 0; i < rounds; i++) {
                    total += square(i); // every
                    try {
                        total += risky(i); // sometimes
                    } catch (e) {
                        total -= Number(e.message); // sometimes
                    }
                }
                return `${me} comes to ${total}`;
            }

            console.log(work(process.argv[2], Number(process.argv[3])));
            """;

    private static final String JAVA = """
            class Crowd {
                static int square(int i) {
                    int result = i * i; // sometimes
                    return result; // sometimes
                }

                static int risky(int i) {
                    if (i % 7 == 3) {
                        throw new IllegalArgumentException(String.valueOf(i)); // sometimes
                    }
                    return i;
                }

                static String work(String me, int rounds) {
                    int total = 0;
                    for (int i = 0; i < rounds; i++) {
                        total += square(i); // every
                        try {
                            total += risky(i); // sometimes
                        } catch (IllegalArgumentException e) {
                            total -= Integer.parseInt(e.getMessage()); // sometimes
                        }
                    }
                    return me + " comes to " + total;
                }

                public static void main(String[] args) {
                    System.out.println(work(args[0], Integer.parseInt(args[1])));
                }
            }
            """;

    List<Script> write() throws IOException {
        return List.of(
                Script.written(folder.resolve("crowd.py"), PYTHON),
                Script.written(folder.resolve("crowd.js"), JAVASCRIPT),
                Script.written(folder.resolve("Crowd.java"), JAVA));
    }

    /** What {@code launch} is told. Each program knows its name. */
    JsonObject launch(List<Script> scripts) {
        JsonArray programs = new JsonArray();
        names().forEach(name -> {
            JsonObject program = new JsonObject();
            program.addProperty("name", name);
            program.addProperty("run", script(name, scripts).file().toString());
            JsonArray arguments = new JsonArray();
            arguments.add(name);
            arguments.add(String.valueOf(rounds));
            program.add("args", arguments);
            programs.add(program);
        });
        JsonObject attributes = new JsonObject();
        attributes.add("programs", programs);
        return attributes;
    }

    List<String> names() {
        int java = Math.min(MOST_IN_JAVA, size / 3);
        int python = (size - java) / 2;
        List<String> names = new ArrayList<>();
        IntStream.range(0, python).forEach(i -> names.add("python-" + i));
        IntStream.range(0, size - java - python).forEach(i -> names.add("javascript-" + i));
        IntStream.range(0, java).forEach(i -> names.add("java-" + i));
        return names;
    }

    /** Which one a program runs. */
    static Script script(String name, List<Script> scripts) {
        return scripts.get(name.startsWith("python") ? 0 : name.startsWith("javascript") ? 1 : 2);
    }

    /** What they all print, whatever a debugger does. */
    List<String> output() {
        int total = IntStream.range(0, rounds)
                .map(i -> i * i + (i % 7 == 3 ? -i : i))
                .sum();
        return names().stream().map(name -> name + " comes to " + total).toList();
    }
}
