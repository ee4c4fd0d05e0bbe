import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] args) {
        System.out.println(System.getProperty("file.separator"));
        System.out.println(System.getProperty("path.separator"));
        System.out.println(System.getProperty("line.separator").equals("\n"));
        System.out.println(System.getProperty("os.name"));
        System.out.println(System.getProperty("file.encoding"));
        System.out.println(System.getProperty("stdout.encoding"));
        System.out.println(System.getProperty("user.dir"));
        System.out.println(Path.of("").toAbsolutePath());
        System.out.println(Runtime.version().feature());
        System.out.println(System.getProperty("java.specification.version"));
        System.out.println(Files.isDirectory(Path.of(System.getProperty("java.io.tmpdir"))));
        System.out.println(Files.isDirectory(Path.of(System.getProperty("java.home"))));
        System.out.println(Runtime.getRuntime().availableProcessors() > 0);
    }
}
