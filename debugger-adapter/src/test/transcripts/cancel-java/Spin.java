class Spin {
    static int spin() {
        System.out.println("round and round");
        for (;;) {}
    }

    public static void main(String[] args) {
        int count = 1;
        System.out.println("done");
    }
}
