package dev.patio.command;

import dev.patio.guest.UsageException;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import dev.patio.session.Conduct.KillOthers;
import dev.patio.session.Conduct.Success;
import dev.patio.session.Quantity;
import dev.patio.text.Messages;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the programs of a session concern each other, as options of a subcommand. */
public final class ConductOptions {
    @Option(
            names = "--success",
            paramLabel = "WHICH",
            defaultValue = "all",
            description = "Whose exit status counts: all, first or last to end (default: all).")
    private Success success;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Run at most so many programs at a time (default: all).")
    private int jobs = Integer.MAX_VALUE;

    @Option(
            names = "--shared-limit",
            paramLabel = "SIZE",
            description =
                    "Let the programs share so much at most, such as 512MB (default: the manifest's sharedLimit).")
    private Optional<String> sharedLimit;

    @Option(names = "--kill-others", description = "End all programs when one has ended.")
    private boolean killOthers;

    @Option(names = "--kill-others-on-fail", description = "End all programs when one has failed.")
    private boolean killOthersOnFail;

    @Option(
            names = "--grace",
            paramLabel = "TIME",
            defaultValue = "5s",
            description = "How long programs have to end after they were asked to (default: 5s).")
    private String grace;

    /** The programs with the limit that was given. */
    public Application limited(Application application) {
        return sharedLimit
                .map(size -> application.withSharedLimit(Quantity.bytes(size)
                        .orElseThrow(() -> new UsageException(Messages.text("cli.size", "--shared-limit", size)))))
                .orElse(application);
    }

    public Conduct conduct() {
        KillOthers others =
                killOthers ? KillOthers.ALWAYS : killOthersOnFail ? KillOthers.ON_FAILURE : KillOthers.NEVER;
        if (jobs < 1) {
            throw new UsageException(Messages.text("cli.jobs", jobs));
        }
        Duration time = Quantity.duration(grace)
                .orElseThrow(() -> new UsageException(Messages.text("cli.duration", "--grace", grace)));
        return new Conduct(jobs, success, others, time);
    }
}
