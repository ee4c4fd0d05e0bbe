import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Two megabytes through the stdin of a child (cat) and back, and through System.setIn. */
public class Main {
    private static final int SIZE = 2 << 20;

    public static void main(String[] args) throws Exception {
        byte[] data = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            data[i] = (byte) (i % 61 == 60 ? '\n' : 'a' + i % 26);
        }
        Process cat = new ProcessBuilder("cat").start();
        Thread feeder = new Thread(() -> {
            try (OutputStream in = cat.getOutputStream()) {
                in.write(data);
            } catch (IOException broken) {
                System.out.println(broken);
            }
        });
        feeder.start();
        byte[] back = cat.getInputStream().readAllBytes();
        feeder.join();
        System.out.println(cat.waitFor() + " " + back.length + " " + (crc(back) == crc(data)));
        System.setIn(new ByteArrayInputStream(back));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        System.out.println(in.lines().mapToInt(String::length).sum());
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
