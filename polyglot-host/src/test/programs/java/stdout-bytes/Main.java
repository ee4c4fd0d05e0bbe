import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public class Main {
    public static void main(String[] args) throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        System.out.write(all);
        System.out.write('\n');
        System.out.write(all, 65, 3);
        System.out.flush();
        try (FileOutputStream direct = new FileOutputStream(FileDescriptor.out)) {
            direct.write(new byte[] {'\n', (byte) 0xff, (byte) 0xfe, 0, '\n'});
        }
    }
}
