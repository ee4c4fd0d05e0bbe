package dev.patio.session.manifest;

import dev.patio.guest.Access;
import dev.patio.session.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A patio.json.
 *
 * @param programs those without mistakes, in the order of the file
 * @param sharedLimit how many bytes the programs may share at a time
 * @param mistakes in the order of the file; nothing should be run where there are any
 */
public record Manifest(Path file, List<Program> programs, OptionalLong sharedLimit, List<Mistake> mistakes) {
    public static final String NAME = "patio.json";

    static final List<String> KEYS = List.of("$schema", "programs", "sharedLimit");

    /** Reads a file; the variables of its programs are added to the given environment. */
    public static Manifest read(Path file, Map<String, String> environment) throws IOException {
        return of(file, Files.readString(file), environment);
    }

    /**
     * Reads what would stand behind {@code "permissions"}.
     *
     * @param folder that of the manifest
     * @param mistakes are added
     */
    public static Access permissions(String text, Path folder, List<Mistake> mistakes) {
        try {
            return AccessReader.read(new Fields(mistakes), JsonReader.read(text), folder);
        } catch (JsonReader.SyntaxException e) {
            mistakes.add(e.mistake());
            return Access.ORDINARY;
        }
    }

    /** Reads what stands, or would stand, in a file. */
    public static Manifest of(Path file, String text, Map<String, String> environment) {
        List<Mistake> mistakes = new ArrayList<>();
        Fields fields = new Fields(mistakes);
        List<Program> programs = List.of();
        Optional<Long> sharedLimit = Optional.empty();
        try {
            Json json = JsonReader.read(text);
            ProgramsReader reader =
                    new ProgramsReader(fields, file.toAbsolutePath().normalize().getParent(), environment);
            boolean found = false;
            for (Json.Member member : fields.members(json, "a manifest", KEYS)) {
                switch (member.key()) {
                    case "programs" -> {
                        programs = reader.read(member.value());
                        found = true;
                    }
                    case "sharedLimit" -> sharedLimit = fields.bytes(member.value(), "\"sharedLimit\"");
                    default -> {} // "$schema" is for editors
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
        return new Manifest(
                file, programs, sharedLimit.map(OptionalLong::of).orElse(OptionalLong.empty()), List.copyOf(mistakes));
    }
}
