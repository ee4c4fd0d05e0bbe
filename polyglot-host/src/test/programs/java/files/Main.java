import java.io.*;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.*;
import java.util.stream.*;
import java.util.zip.*;

/** Files by java.io and java.nio, all by relative names. */
public class Main {
    public static void main(String[] args) throws IOException {
        Path root = Files.createDirectories(Path.of("tree", "a", "b")).getParent().getParent();
        Files.writeString(root.resolve("one.txt"), "eins\nzwei\n");
        Files.write(root.resolve("a/two.txt"), List.of("x", "y"), StandardOpenOption.CREATE_NEW);
        try (BufferedWriter writer = new BufferedWriter(new FileWriter("tree/a/b/three.txt", StandardCharsets.UTF_8))) {
            writer.write("drei");
        }
        try (Stream<Path> walk = Files.walk(root)) {
            walk.map(Path::toString).sorted().forEach(System.out::println);
        }
        try (Stream<String> lines = Files.lines(root.resolve("one.txt"))) {
            System.out.println(lines.map(String::length).toList());
        }
        try (RandomAccessFile file = new RandomAccessFile("tree/random.bin", "rw")) {
            file.writeInt(42);
            file.writeUTF("text");
            file.seek(0);
            System.out.println(file.readInt() + file.readUTF() + file.length());
        }
        try (FileChannel channel = FileChannel.open(Path.of("tree/random.bin"), StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocate(4);
            channel.read(buffer);
            System.out.println(buffer.flip().getInt() + " " + channel.size());
        }
        Files.copy(root.resolve("one.txt"), root.resolve("copy.txt"));
        Files.move(root.resolve("copy.txt"), root.resolve("moved.txt"), StandardCopyOption.ATOMIC_MOVE);
        System.out.println(Files.mismatch(root.resolve("one.txt"), root.resolve("moved.txt")));
        try {
            Files.readString(Path.of("missing.txt"));
        } catch (NoSuchFileException e) {
            System.out.println(e);
        }
        try {
            new FileReader("missing.txt").close();
        } catch (FileNotFoundException e) {
            System.out.println(e.getMessage());
        }
        String[] names = new File("tree").list();
        Arrays.sort(names);
        System.out.println(String.join(" ", names) + " " + new File("tree").isDirectory());
        try (ZipOutputStream zip = new ZipOutputStream(new FileOutputStream("tree.zip"))) {
            zip.putNextEntry(new ZipEntry("inside.txt"));
            zip.write("zipped".repeat(100).getBytes());
            zip.closeEntry();
        }
        try (ZipFile zip = new ZipFile("tree.zip")) {
            ZipEntry entry = zip.getEntry("inside.txt");
            System.out.println(entry.getSize() + " " + new String(zip.getInputStream(entry).readNBytes(12)));
        }
        try (FileSystem inside = FileSystems.newFileSystem(Path.of("tree.zip"))) {
            System.out.println(Files.exists(inside.getPath("/inside.txt")));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("abc".getBytes());
        }
        System.out.println(new String(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes()));
        Properties properties = new Properties();
        properties.load(new StringReader("a = 1\nb: two\n# no\n"));
        System.out.println(new TreeMap<>(properties));
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.println(Files.exists(root));
    }
}
