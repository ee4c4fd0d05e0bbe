package dev.patio.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of src/test/cases. */
record Case(Map<String, String> files, List<Section> sections) {
    static final String CURSOR = "<|>";

    /** @param expected the lines of the answer */
    record Section(String question, List<String> expected) {}

    static Case of(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        List<Section> sections = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        List<String> answer = new ArrayList<>();
        String name = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("--- ")) {
                name = line.substring(4).strip();
                file = new StringBuilder();
                files.put(name, "");
            } else if (line.startsWith("=== ")) {
                answer = new ArrayList<>();
                sections.add(new Section(line.substring(4).strip(), answer));
            } else if (!sections.isEmpty()) {
                answer.add(line);
            } else {
                file.append(line).append('\n');
                files.put(name, file.toString());
            }
        }
        return new Case(files, sections);
    }

    /** The same case with other answers. */
    static String written(String text, List<Section> sections) {
        StringBuilder all = new StringBuilder(text.substring(0, text.indexOf("=== ")));
        for (Section section : sections) {
            all.append("=== ").append(section.question()).append('\n');
            section.expected().forEach(line -> all.append(line).append('\n'));
        }
        return all.toString();
    }
}
