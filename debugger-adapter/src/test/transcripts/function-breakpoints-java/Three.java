public class Three {
    static int total(int n) {
        return n * 2;
    }

    public static void main(String[] args) {
        System.out.println(total(1));
    }
}
