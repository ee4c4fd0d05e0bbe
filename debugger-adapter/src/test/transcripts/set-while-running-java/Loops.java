public class Loops {
    static int n = 0;

    public static void main(String[] args) throws InterruptedException {
        while (n >= 0) {
            n++;
            Thread.sleep(5);
        }
    }
}
