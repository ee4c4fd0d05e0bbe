public class Endless {
    public static void main(String[] args) {
        long count = 0;
        System.out.println("runs");
        while (count >= 0) {
            count++;
        }
    }
}
