import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

/** Child processes: streams, directory, environment, status, timeouts. */
public class Main {
    static String run(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes());
        return out.strip() + " -> " + process.waitFor();
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(new ProcessBuilder("echo", "a b", "c")));
        System.out.println(run(new ProcessBuilder("sh", "-c", "exit 3")));
        System.out.println(run(new ProcessBuilder("sh", "-c", "echo $OWN; echo ${GLIBC_TUNABLES:-none}")));
        ProcessBuilder changed = new ProcessBuilder("sh", "-c", "echo $OWN $MORE");
        changed.environment().put("MORE", "x=y");
        changed.environment().remove("OWN");
        System.out.println(run(changed));
        Files.createDirectories(Path.of("sub"));
        String here = run(new ProcessBuilder("pwd"));
        String there = run(new ProcessBuilder("pwd").directory(new File("sub")));
        System.out.println(there.replace(here.split(" ")[0], "."));
        Process cat = new ProcessBuilder("cat").start();
        try (Writer writer = new OutputStreamWriter(cat.getOutputStream())) {
            writer.write("through cat\n");
        }
        System.out.print(new String(cat.getInputStream().readAllBytes()));
        Process merged = new ProcessBuilder("sh", "-c", "echo out; echo err >&2").redirectErrorStream(true).start();
        System.out.println(new String(merged.getInputStream().readAllBytes()).lines().sorted().toList());
        new ProcessBuilder("echo", "to a file").redirectOutput(new File("out.txt")).start().waitFor();
        System.out.print(Files.readString(Path.of("out.txt")));
        Process sleep = new ProcessBuilder("sleep", "100").start();
        System.out.println(sleep.waitFor(50, TimeUnit.MILLISECONDS) + " " + sleep.isAlive());
        sleep.destroy();
        System.out.println(sleep.waitFor());
        List<Process> pipeline = ProcessBuilder.startPipeline(
                List.of(new ProcessBuilder("printf", "b\\na\\n"), new ProcessBuilder("sort")));
        System.out.println(new String(pipeline.getLast().getInputStream().readAllBytes()).lines().toList());
        try {
            new ProcessBuilder("/no/such/program").start();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(ProcessHandle.current().pid() > 1);
        Process exec = Runtime.getRuntime().exec(new String[] {"true"});
        System.out.println(exec.onExit().get().exitValue());
    }
}
