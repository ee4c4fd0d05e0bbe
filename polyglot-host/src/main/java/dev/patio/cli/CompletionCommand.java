package dev.patio.cli;

import dev.patio.cli.terminal.Completion;
import dev.patio.cli.terminal.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code patio completion}: the script that teaches a shell to complete commands and options. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Prints the completion script of a shell.",
            "",
            "  bash   patio completion bash > ~/.local/share/bash-completion/completions/patio",
            "  zsh    patio completion zsh > FOLDER/_patio     for a FOLDER in $fpath",
            "  fish   patio completion fish > ~/.config/fish/completions/patio.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Completion.Shell shell;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(Completion.script(shell, spec.root()));
        return 0;
    }
}
