package dev.patio.session.manifest;

import dev.patio.session.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A patio.json.
 *
 * @param programs those without mistakes, in the order of the file
 * @param mistakes in the order of the file; nothing should be run where there are any
 */
public record Manifest(Path file, List<Program> programs, List<Mistake> mistakes) {
    public static final String NAME = "patio.json";

    static final List<String> KEYS = List.of("$schema", "programs");

    /** Reads a file; the variables of its programs are added to the given environment. */
    public static Manifest read(Path file, Map<String, String> environment) throws IOException {
        return of(file, Files.readString(file), environment);
    }

    static Manifest of(Path file, String text, Map<String, String> environment) {
        List<Mistake> mistakes = new ArrayList<>();
        Fields fields = new Fields(mistakes);
        List<Program> programs = List.of();
        try {
            Json json = JsonReader.read(text);
            ProgramsReader reader =
                    new ProgramsReader(fields, file.toAbsolutePath().normalize().getParent(), environment);
            boolean found = false;
            for (Json.Member member : fields.members(json, "a manifest", KEYS)) {
                if (member.key().equals("programs")) {
                    programs = reader.read(member.value());
                    found = true;
                }
            }
            if (!found && json instanceof Json.Dict) {
                fields.wrong(json.place(), "manifest.no-programs");
            }
        } catch (JsonReader.SyntaxException e) {
            mistakes.add(e.mistake());
        }
        mistakes.sort((a, b) -> a.place().line() != b.place().line()
                ? Integer.compare(a.place().line(), b.place().line())
                : Integer.compare(a.place().column(), b.place().column()));
        return new Manifest(file, programs, List.copyOf(mistakes));
    }
}
