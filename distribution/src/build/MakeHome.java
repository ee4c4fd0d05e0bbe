import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Completes a home whose jars stand in lib/: the launcher, the run-time image, the client for spare hosts, and what
 * the launcher prepares itself where it runs (the AOT cache). Run by the build: {@code MakeHome HOME SOURCES}.
 */
final class MakeHome {
    /** Not linked in: what makes images rather than runs in them, and the compiler that comes as a jar of ours. */
    private static final Set<String> LEFT_OUT =
            Set.of("jdk.jlink", "jdk.jpackage", "jdk.graal.compiler", "jdk.graal.compiler.management", "jdk.incubator.vector");

    private final Path home;
    private final Path sources;

    private MakeHome(Path home, Path sources) {
        this.home = home;
        this.sources = sources;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var make = new MakeHome(Path.of(args[0]), Path.of(args[1]));
        make.copySources();
        make.linkImage();
        make.compileClient();
        if (!Boolean.getBoolean("patio.prepare.skip")) {
            run(List.of(make.home.resolve("bin/patio").toString(), "prepare"));
        }
        make.writeCompletions();
    }

    private void copySources() throws IOException {
        copy(sources, home);
        copy(sources.resolve("../../../docs/guide"), home.resolve("docs")); // problems in editors lead there
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(
                            file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** What shells complete, as the commands are. */
    private void writeCompletions() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(home.resolve("completions"));
        for (String[] completion : new String[][] {{"bash", "patio.bash"}, {"zsh", "_patio"}, {"fish", "patio.fish"}}) {
            var builder = new ProcessBuilder(home.resolve("bin/patio").toString(), "completion", completion[0])
                    .redirectOutput(folder.resolve(completion[1]).toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            if (builder.start().waitFor() != 0) {
                throw new IOException("could not write the completion of " + completion[0]);
            }
        }
    }

    /** The image has every JDK module, because Java programs run on it too. It is linked again for another JDK only. */
    private void linkImage() throws IOException, InterruptedException {
        Path image = home.resolve("image");
        Path stamp = image.resolve("linked-from");
        String jdk = System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version");
        if (Files.exists(stamp) && Files.readString(stamp).equals(jdk)) {
            return;
        }
        System.out.println("Linking the run-time image from " + System.getProperty("java.home"));
        delete(image);
        String modules = ModuleFinder.ofSystem().findAll().stream()
                .map(ModuleReference::descriptor)
                .map(d -> d.name())
                .filter(name -> !LEFT_OUT.contains(name))
                .sorted()
                .collect(Collectors.joining(","));
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--add-modules",
                modules,
                "--strip-native-debug-symbols=exclude-debuginfo-files",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.toString()));
        run(List.of(image.resolve("bin/java").toString(), "-Xshare:dump", "-Xlog:disable", "-Xlog:all=error"));
        Files.writeString(stamp, jdk);
    }

    /** Without a C compiler there are no spare hosts and every start is a cold one, which is no error. */
    private void compileClient() throws IOException, InterruptedException {
        Path source = home.resolve("libexec/client.c");
        Optional<Path> compiler = Stream.of("cc", "gcc", "clang")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (!Files.exists(source) || compiler.isEmpty()) {
            return;
        }
        run(List.of(
                compiler.get().toString(),
                "-O2",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-o",
                home.resolve("libexec/client").toString(),
                source.toString()));
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> files = Files.walk(tree)) {
            paths = new ArrayList<>(files.toList());
        }
        paths.reversed().forEach(path -> {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with status " + status);
        }
    }
}
