public class Loop {
    static long next(long n) {
        return n + 1;
    }

    public static void main(String[] args) {
        System.out.println("ready");
        for (long n = 0; ; ) {
            n = next(n);
        }
    }
}
