package dev.patio.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.PatTable;
import dev.patio.command.HostSignals;
import dev.patio.command.Invocation;
import dev.patio.control.Sessions;
import dev.patio.guest.UsageException;
import dev.patio.session.Quantity;
import dev.patio.text.Messages;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code patio top}: the running sessions, again and again. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Shows running sessions and what their programs use, until Ctrl-C or until none runs.")
final class TopCommand implements Callable<Integer> {
    private static final String HOME_AND_CLEAR = "\033[H\033[J";

    private final Invocation invocation;
    private final Console console;

    @Option(
            names = {"-d", "--delay"},
            paramLabel = "TIME",
            description = "How long between two looks (default: 1s).")
    private String delay = "1s";

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N",
            description = "End after so many looks.")
    private int count = Integer.MAX_VALUE;

    TopCommand(Invocation invocation, Console console) {
        this.invocation = invocation;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Duration pause = Quantity.duration(delay)
                .orElseThrow(() -> new UsageException(Messages.text("cli.duration", "--delay", delay)));
        CountDownLatch interrupted = new CountDownLatch(1);
        HostSignals.passTo(signal -> interrupted.countDown());
        Sessions sessions = new Sessions(invocation.environment());
        for (int i = 0; i < count; i++) {
            List<JsonObject> all = sessions.all();
            if (all.isEmpty()) {
                console.say(Messages.text("control.no-session"));
                return 0;
            }
            PatTable table = new PatTable();
            for (JsonObject session : all) {
                for (JsonElement program : session.getAsJsonArray("programs")) {
                    table.add(session, program.getAsJsonObject());
                }
            }
            console.print((console.colours() ? HOME_AND_CLEAR : "") + table);
            if (i + 1 < count && interrupted.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return 130;
            }
        }
        return 0;
    }
}
