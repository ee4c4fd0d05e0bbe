package dev.patio.cli;

import com.google.gson.JsonObject;
import dev.patio.cli.terminal.Console;
import dev.patio.command.Invocation;
import dev.patio.guest.UsageException;
import dev.patio.session.Quantity;
import dev.patio.spare.Daemon;
import dev.patio.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio daemon}: keeps a spare host ready. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Keeps one spare host ready, so that the next program starts at once.",
            "",
            "  patio daemon on       from now on, one is started whenever one was used",
            "  patio daemon off      no more",
            "  patio daemon status   whether there is one and what it takes"
        })
final class DaemonCommand implements Callable<Integer> {
    enum What {
        ON,
        OFF,
        STATUS
    }

    private final Invocation invocation;
    private final Console console;

    @Option(
            names = "--idle",
            paramLabel = "TIME",
            description = "A spare host that nobody needed for so long goes away (default: 1h).")
    private String idle = "1h";

    @Option(names = "--json", description = "As JSON (status).")
    private boolean json;

    @Parameters(paramLabel = "on|off|status", description = "What to do.")
    private What what;

    DaemonCommand(Invocation invocation, Console console) {
        this.invocation = invocation;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Daemon daemon = new Daemon(Path.of(System.getProperty("patio.home")), invocation.environment());
        switch (what) {
            case ON -> {
                Duration limit = Quantity.duration(idle)
                        .orElseThrow(() -> new UsageException(Messages.text("cli.duration", "--idle", idle)));
                if (!daemon.isPossible()) {
                    throw new UsageException(
                            Messages.text("doctor.spare.none") + ". " + Messages.text("doctor.spare.remedy"));
                }
                daemon.on(limit);
                console.say(Messages.text("daemon.on"));
            }
            case OFF -> daemon.off();
            case STATUS -> show(daemon.status());
        }
        return 0;
    }

    private void show(Daemon.Status status) {
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("on", status.on());
            object.addProperty("ready", status.ready());
            status.pid().ifPresent(pid -> object.addProperty("pid", pid));
            status.residentBytes().ifPresent(bytes -> object.addProperty("residentBytes", bytes));
            object.addProperty("idleLimitMillis", status.idleLimit().toMillis());
            console.print(object + "\n");
        } else if (!status.on()) {
            console.print(Messages.text("daemon.status.off") + "\n");
        } else if (status.pid().isEmpty()) {
            console.print(Messages.text("daemon.status.none") + "\n");
        } else {
            console.print(Messages.text(
                            status.ready() ? "daemon.status.ready" : "daemon.status.warming",
                            status.pid().get(),
                            status.residentBytes().map(Quantity::bytes).orElse("?"),
                            Quantity.text(status.idleLimit()))
                    + "\n");
        }
    }
}
