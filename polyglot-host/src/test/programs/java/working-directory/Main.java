import java.io.*;
import java.nio.file.*;

public class Main {
    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of("note.txt"), "text");
        System.out.println(new File("note.txt").exists() + " " + new File("note.txt").length());
        try (FileInputStream in = new FileInputStream("note.txt")) {
            System.out.println(new String(in.readAllBytes()));
        }
        System.out.println(Path.of("note.txt").toAbsolutePath().equals(new File("note.txt").getAbsoluteFile().toPath()));
        System.out.println(Files.isSameFile(Path.of("note.txt"), Path.of(System.getProperty("user.dir"), "note.txt")));
        new File("note.txt").delete();
        System.out.println(Files.exists(Path.of("note.txt")));
        Process p = new ProcessBuilder("pwd").start();
        System.out.println(new String(p.getInputStream().readAllBytes()).strip().equals(Path.of("").toRealPath().toString()));
    }
}
