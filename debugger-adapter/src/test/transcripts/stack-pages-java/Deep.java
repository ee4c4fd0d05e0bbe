public class Deep {
    static int down(int n) {
        if (n == 0) {
            return 0;
        }
        return 1 + down(n - 1);
    }

    public static void main(String[] args) {
        System.out.println(down(50));
    }
}
