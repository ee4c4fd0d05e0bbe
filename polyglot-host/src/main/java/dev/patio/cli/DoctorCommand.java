package dev.patio.cli;

import com.google.gson.GsonBuilder;
import dev.patio.cli.terminal.Console;
import dev.patio.command.Invocation;
import dev.patio.control.RuntimeFolder;
import dev.patio.session.Contexts;
import dev.patio.session.Quantity;
import dev.patio.text.Messages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code patio doctor}: what this machine has and lacks. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Says what this machine has and lacks for Patio, and what to do.",
        footer = {"", "Exit status: 0 when nothing is lacking, else 1."})
final class DoctorCommand implements Callable<Integer> {
    private final Invocation invocation;
    private final Console console;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    DoctorCommand(Invocation invocation, Console console) {
        this.invocation = invocation;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.good("patio", Main.version() + " in " + System.getProperty("patio.home", "-")));
        findings.add(java());
        findings.add(compiler());
        Contexts.languageVersions().forEach((language, version) -> findings.add(Finding.good(language, version)));
        findings.add(startUpCache());
        findings.add(javaPrograms());
        findings.add(memory());
        findings.add(sessions());
        findings.add(spare());
        if (json) {
            console.print(new GsonBuilder()
                            .setPrettyPrinting()
                            .create()
                            .toJson(findings.stream().map(Finding::json).toList())
                    + "\n");
        } else {
            findings.forEach(this::print);
        }
        return findings.stream().allMatch(Finding::good) ? 0 : 1;
    }

    private void print(Finding finding) {
        String mark = finding.good() ? "ok  " : "LACK";
        if (console.colours()) {
            mark = (finding.good() ? "\033[32m" : "\033[31m") + mark + "\033[0m";
        }
        console.print("%s  %-20s %s%n".formatted(mark, finding.what(), finding.found()));
        if (!finding.good()) {
            console.print("      %s%n".formatted(finding.remedy()));
        }
    }

    private static Finding java() {
        return Finding.good(
                "java",
                "%s (%s) in %s"
                        .formatted(
                                Runtime.version(), System.getProperty("java.vendor"), System.getProperty("java.home")));
    }

    private static Finding compiler() {
        Optional<String> compiled = Contexts.compiler();
        return compiled.map(name -> Finding.good("compiler", Messages.text("doctor.compiled", name)))
                .orElseGet(() -> Finding.bad(
                        "compiler",
                        Messages.text("doctor.interpreted"),
                        Messages.text("doctor.interpreted.remedy", System.getProperty("patio.home"))));
    }

    private static Finding startUpCache() {
        boolean given = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
        // That is how the JVM says that it maps what was given, and has not dropped it silently.
        if (given && System.getProperty("java.vm.info", "").contains("sharing")) {
            return Finding.good("start-up cache", System.getProperty("patio.cache", ""));
        }
        boolean possible = System.getProperty("jdk.module.upgrade.path") == null; // the JVM has none then
        return Finding.bad(
                "start-up cache",
                Messages.text("doctor.cache"),
                Messages.text(possible ? "doctor.cache.remedy" : "doctor.cache.impossible"));
    }

    private static Finding javaPrograms() {
        String tunables = System.getenv().getOrDefault("GLIBC_TUNABLES", "");
        return tunables.contains("glibc.rtld.nns=16")
                ? Finding.good("Java programs", Messages.text("doctor.java-programs", 15))
                : Finding.bad(
                        "Java programs",
                        Messages.text("doctor.java-programs", 11),
                        Messages.text("doctor.java-programs.remedy"));
    }

    private static Finding memory() {
        return Finding.good(
                "memory",
                Messages.text(
                        "doctor.memory",
                        Quantity.bytes(Runtime.getRuntime().maxMemory()),
                        Runtime.getRuntime().availableProcessors()));
    }

    private Finding sessions() {
        try {
            return Finding.good(
                    "sessions",
                    String.valueOf(RuntimeFolder.of(invocation.environment()).path()));
        } catch (IOException e) {
            return Finding.bad("sessions", e.getMessage(), Messages.text("doctor.sessions.remedy"));
        }
    }

    private static Finding spare() {
        return Files.isExecutable(Path.of(System.getProperty("patio.home", ""), "libexec", "client"))
                ? Finding.good("spare hosts", Messages.text("doctor.spare"))
                : Finding.bad("spare hosts", Messages.text("doctor.spare.none"), Messages.text("doctor.spare.remedy"));
    }
}
