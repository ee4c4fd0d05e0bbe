public class Main {
    public static void main(String[] args) throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) all[i] = (byte) i;
        System.out.write(all, 0, 256);
        System.out.flush();
    }
}
