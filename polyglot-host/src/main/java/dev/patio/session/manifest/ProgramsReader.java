package dev.patio.session.manifest;

import dev.patio.guest.Access;
import dev.patio.guest.UsageException;
import dev.patio.session.After;
import dev.patio.session.Command;
import dev.patio.session.Limits;
import dev.patio.session.Program;
import dev.patio.session.Restart;
import dev.patio.session.StandardInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the member {@code programs} of a manifest. */
final class ProgramsReader {
    static final List<String> KEYS =
            List.of("run", "args", "instances", "after", "restart", "env", "cwd", "stdin", "permissions", "limits");
    static final List<String> EVENTS = List.of("started", "exited");
    static final Pattern EXPORTS = Pattern.compile("exports:.+");
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final int MOST_INSTANCES = 1000;

    private final Fields fields;
    private final Path folder;
    private final Map<String, String> environment;
    private final Map<String, List<Json.Member>> afters = new LinkedHashMap<>();

    /** @param folder that of the manifest, which relative paths are relative to */
    ProgramsReader(Fields fields, Path folder, Map<String, String> environment) {
        this.fields = fields;
        this.folder = folder;
        this.environment = environment;
    }

    List<Program> read(Json json) {
        List<Json.Member> members = fields.members(json, "\"programs\"", List.of());
        if (members.isEmpty() && json instanceof Json.Dict) {
            fields.wrong(json.place(), "manifest.empty");
        }
        List<Program> programs = new ArrayList<>();
        for (Json.Member member : members) {
            if (!NAME.matcher(member.key()).matches()) {
                fields.wrong(member.place(), "manifest.name", member.key());
            }
            program(member).ifPresent(programs::add);
        }
        checkAfter(members.stream().map(Json.Member::key).toList());
        return programs;
    }

    private Optional<Program> program(Json.Member named) {
        String name = named.key();
        Json json = named.value() instanceof Json.Text
                ? new Json.Dict(named.place(), List.of(new Json.Member(named.place(), "run", named.value())))
                : named.value();
        Optional<Command> command = Optional.empty();
        List<String> arguments = List.of();
        Map<String, String> variables = new HashMap<>(environment);
        Path workingDirectory = folder;
        StandardInput input = new StandardInput.Nothing();
        int instances = 1;
        List<After> after = List.of();
        Restart restart = Restart.NEVER;
        Access access = Access.ORDINARY;
        Limits limits = Limits.NONE;
        List<Json.Member> members = fields.members(json, "program \"" + name + "\"", KEYS);
        for (Json.Member member : members) {
            Json value = member.value();
            switch (member.key()) {
                case "run" -> command = run(value);
                case "args" -> arguments = fields.texts(value, "\"args\"");
                case "instances" ->
                    instances = fields.count(value, "\"instances\"", 1, MOST_INSTANCES)
                            .orElse(1);
                case "after" -> after = after(name, value);
                case "restart" -> restart = RestartReader.read(fields, value);
                case "env" -> variables.putAll(variables(value));
                case "cwd" -> workingDirectory = directory(value);
                case "stdin" -> input = input(value);
                case "permissions" -> access = AccessReader.read(fields, value, folder);
                case "limits" -> limits = LimitsReader.read(fields, value);
                default -> throw new AssertionError(member.key());
            }
        }
        if (members.stream().noneMatch(m -> m.key().equals("run")) && json instanceof Json.Dict) {
            fields.wrong(named.place(), "manifest.no-run", name);
        }
        if (command.isEmpty()) {
            return Optional.empty();
        }
        List<String> commandLine = new ArrayList<>(command.get().commandLine());
        commandLine.addAll(arguments);
        return Optional.of(new Program(
                name,
                command.get().language(),
                commandLine,
                workingDirectory,
                variables,
                input,
                instances,
                after,
                restart,
                access,
                limits));
    }

    /** A file, or words as on the command line. The entry stands in the manifest's folder, whatever {@code cwd} is. */
    private Optional<Command> run(Json json) {
        List<String> words = json instanceof Json.Array
                ? fields.texts(json, "\"run\"")
                : fields.text(json, "\"run\"").map(List::of).orElse(List.of());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            Command command = Command.of(words, folder);
            if (!command.commandLine().equals(words)) {
                return Optional.of(command);
            }
            List<String> absolute = new ArrayList<>(words);
            absolute.set(0, folder.resolve(words.getFirst()).toString());
            return Optional.of(new Command(command.name(), command.language(), absolute));
        } catch (UsageException e) {
            fields.wrong(json.place(), "manifest.run", e.getMessage());
            return Optional.empty();
        }
    }

    private List<After> after(String name, Json json) {
        List<Json.Member> members = fields.members(json, "\"after\"", List.of());
        afters.put(name, members);
        List<After> after = new ArrayList<>();
        for (Json.Member member : members) {
            event(member).ifPresent(after::add);
        }
        return after;
    }

    private Optional<After> event(Json.Member member) {
        if (member.value() instanceof Json.Text text
                && EXPORTS.matcher(text.value()).matches()) {
            return Optional.of(new After.Exported(member.key(), text.value().substring("exports:".length())));
        }
        return fields.choice(
                member.value(),
                "\"after\"",
                EVENTS,
                word -> word.equals("started") ? new After.Started(member.key()) : new After.Exited(member.key()));
    }

    private void checkAfter(List<String> names) {
        for (Map.Entry<String, List<Json.Member>> entry : afters.entrySet()) {
            for (Json.Member member : entry.getValue()) {
                if (!names.contains(member.key())) {
                    fields.wrong(
                            member.place(), "manifest.after", member.key(), Fields.suggestion(member.key(), names));
                } else if (reaches(member.key(), entry.getKey(), new TreeSet<>())) {
                    fields.wrong(member.place(), "manifest.after-cycle", entry.getKey(), member.key());
                }
            }
        }
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && afters.getOrDefault(from, List.of()).stream().anyMatch(m -> reaches(m.key(), to, seen)));
    }

    private Map<String, String> variables(Json json) {
        Map<String, String> variables = new HashMap<>();
        for (Json.Member member : fields.members(json, "\"env\"", List.of())) {
            switch (member.value()) {
                case Json.Num number ->
                    variables.put(member.key(), Json.kind(number).substring("the number ".length()));
                case Json.Bool bool -> variables.put(member.key(), String.valueOf(bool.value()));
                default ->
                    fields.text(member.value(), "a variable of \"env\"")
                            .ifPresent(text -> variables.put(member.key(), text));
            }
        }
        return variables;
    }

    private Path directory(Json json) {
        Path directory = fields.text(json, "\"cwd\"")
                .map(text -> folder.resolve(text).normalize())
                .orElse(folder);
        if (!Files.isDirectory(directory)) {
            fields.wrong(json.place(), "manifest.cwd", directory);
        }
        return directory;
    }

    private StandardInput input(Json json) {
        String text = fields.text(json, "\"stdin\"").orElse("none");
        return switch (text) {
            case "none" -> new StandardInput.Nothing();
            case "inherit" -> new StandardInput.Inherited();
            default -> {
                Path file = folder.resolve(text).normalize();
                if (!Files.isReadable(file)) {
                    fields.wrong(json.place(), "manifest.stdin", text);
                }
                yield new StandardInput.File(file);
            }
        };
    }
}
