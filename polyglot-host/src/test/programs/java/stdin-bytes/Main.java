import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

public class Main {
    public static void main(String[] args) throws IOException {
        System.out.println(System.in.read());
        System.out.println(System.in.skip(2));
        byte[] buffer = new byte[8];
        System.out.println(System.in.readNBytes(buffer, 1, 4) + " " + Arrays.toString(buffer));
        byte[] rest = System.in.readAllBytes();
        System.out.println(rest.length + " " + HexFormat.of().formatHex(rest));
        System.out.println(System.in.read(buffer));
    }
}
