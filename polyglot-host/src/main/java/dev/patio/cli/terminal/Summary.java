package dev.patio.cli.terminal;

import dev.patio.session.PatReport;
import dev.patio.session.Quantity;
import java.util.List;

/** What became of the programs of a session. */
public final class Summary {
    private Summary() {}

    public static void show(Console console, List<PatReport> reports) {
        Table table = new Table("program", "state", ">status", ">wall", ">cpu", ">allocated", ">restarts");
        for (PatReport report : reports) {
            table.row(
                    report.name(),
                    report.word(),
                    report.outcome().map(o -> String.valueOf(o.status())).orElse("-"),
                    Quantity.text(report.usage().wall()),
                    Quantity.text(report.usage().cpu()),
                    Quantity.bytes(report.usage().allocated()),
                    report.restarts() == 0 ? "" : String.valueOf(report.restarts()));
        }
        console.say("\n" + table.toString().stripTrailing());
    }
}
