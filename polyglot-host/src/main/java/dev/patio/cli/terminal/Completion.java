package dev.patio.cli.terminal;

import dev.patio.guest.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion scripts, written from the commands as they are. Files complete where a command takes words. */
public final class Completion {
    /** Those with a script. */
    public enum Shell {
        BASH,
        ZSH,
        FISH
    }

    /** Words that start one program as its own runtime would. */
    private static final List<String> RUNTIMES =
            Stream.of(Language.values()).map(Language::id).toList();

    private Completion() {}

    public static String script(Shell shell, CommandSpec root) {
        return switch (shell) {
            case BASH -> bash(root);
            case ZSH -> zsh(root);
            case FISH -> fish(root);
        };
    }

    private static String bash(CommandSpec root) {
        StringBuilder cases = new StringBuilder();
        root.subcommands()
                .forEach((name, command) -> cases.append(
                        "        %s) words=\"%s\" ;;%n".formatted(name, String.join(" ", options(command)))));
        return """
                # Completion of patio for bash.
                _patio() {
                    local word=${COMP_WORDS[COMP_CWORD]} words=
                    if [ "$COMP_CWORD" -eq 1 ]; then
                        COMPREPLY=($(compgen -W "%s" -- "$word"))
                        return
                    fi
                    case ${COMP_WORDS[1]} in
                %s    esac
                    case $word in
                        -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
                        *) COMPREPLY=($(compgen -f -- "$word")) ;;
                    esac
                }
                complete -o filenames -F _patio patio
                """.formatted(words(root), cases);
    }

    private static String zsh(CommandSpec root) {
        StringBuilder cases = new StringBuilder();
        root.subcommands()
                .forEach((name, command) -> cases.append("        %s) _arguments %s '*:file:_files' ;;%n"
                        .formatted(
                                name,
                                specs(command).stream()
                                        .map(o -> "'" + o.longestName() + "["
                                                + summary(o).replace("'", "") + "]'")
                                        .collect(Collectors.joining(" ")))));
        return """
                #compdef patio
                # Completion of patio for zsh.
                _patio() {
                    if (( CURRENT == 2 )); then
                        compadd %s
                        return
                    fi
                    local command=$words[2]
                    (( CURRENT-- ))
                    shift words
                    case $command in
                %s        *) _files ;;
                    esac
                }
                _patio "$@"
                """.formatted(words(root), cases);
    }

    private static String fish(CommandSpec root) {
        StringBuilder script = new StringBuilder("# Completion of patio for fish.\n");
        script.append("complete -c patio -n __fish_use_subcommand -f -a '%s'%n".formatted(String.join(" ", RUNTIMES)));
        root.subcommands().forEach((name, command) -> {
            String[] lines = command.getCommandSpec().usageMessage().description();
            script.append("complete -c patio -n __fish_use_subcommand -f -a %s -d '%s'%n"
                    .formatted(name, lines.length == 0 ? "" : lines[0].replace("'", "")));
            for (OptionSpec option : specs(command)) {
                script.append("complete -c patio -n '__fish_seen_subcommand_from %s' -l %s -d '%s'%n"
                        .formatted(
                                name,
                                option.longestName().substring(2),
                                summary(option).replace("'", "")));
            }
        });
        return script.toString();
    }

    private static String words(CommandSpec root) {
        return String.join(" ", root.subcommands().keySet()) + " " + String.join(" ", RUNTIMES);
    }

    private static List<String> options(CommandLine command) {
        return specs(command).stream().map(OptionSpec::longestName).toList();
    }

    private static List<OptionSpec> specs(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden() && option.longestName().startsWith("--"))
                .toList();
    }

    private static String summary(OptionSpec option) {
        return option.description().length == 0 ? "" : option.description()[0];
    }
}
