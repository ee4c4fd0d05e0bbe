public class Main {
    public static void main(String[] args) throws Exception {
        byte[] all = System.in.readAllBytes();
        int sum = 0;
        for (byte b : all) sum += b & 0xff;
        System.out.println(all.length + " " + sum);
    }
}
