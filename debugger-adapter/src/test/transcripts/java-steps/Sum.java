public class Sum {
    static int add(int a, int b) {
        int sum = a + b;
        return sum;
    }

    public static void main(String[] args) {
        int total = 0;
        for (int i = 0; i < 3; i++) {
            total = add(total, i);
        }
        System.out.println("total " + total);
    }
}
