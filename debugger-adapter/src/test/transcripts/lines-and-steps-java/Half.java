class Half {
    static double half(int n) {
        double half = n / 2.0;
        return half;
    }

    public static void main(String[] args) {
        double total = 0;
        for (int i = 0; i < 3; i++) {
            total += half(i);
        }
        System.out.println("total " + total);
    }
}
