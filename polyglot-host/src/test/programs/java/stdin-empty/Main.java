public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(System.in.read());
        System.out.println(System.in.read(new byte[4]));
    }
}
