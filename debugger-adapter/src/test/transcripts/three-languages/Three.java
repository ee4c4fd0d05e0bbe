public class Three {
    public static void main(String[] args) {
        int count = 3; int twice = count * 2;
        System.out.println("three " + twice);
    }
}
